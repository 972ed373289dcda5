using BenchmarkDotNet.Running;
using Timeline.Benchmarks.Http;
using Timeline.Benchmarks.Http.Servers;

// dotnet run -c Release --project tests/Timeline.Benchmarks -- http [--rounds N] [--clients N] [--seconds N] [--only NAME,NAME] [--scenario NAME]
// dotnet run -c Release --project tests/Timeline.Benchmarks -- --filter '*' (and --job short for a first look)
switch (args)
{
    case ["http", .. var options]:
        return await HttpBenchmark.RunAsync(HttpOptions.Parse(options));
    case ["serve", var name]:
        return await AspServer.RunAsync(name);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(HttpBenchmark).Assembly).Run(args);
        return 0;
}
