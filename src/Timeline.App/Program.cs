return await Timeline.App.CommandLine.RunAsync(args);
