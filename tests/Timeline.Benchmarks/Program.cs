using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Timeline.Benchmarks -- --filter '*' (and --job short for a first look)
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
