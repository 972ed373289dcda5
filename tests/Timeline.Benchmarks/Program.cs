using System.Globalization;
using BenchmarkDotNet.Running;
using Timeline.Benchmarks.Http;
using Timeline.Benchmarks.Http.Servers;
using Timeline.Benchmarks.Icews;
using Timeline.Benchmarks.Neo4j;

// dotnet run -c Release --project tests/Timeline.Benchmarks -- http [--rounds N] [--clients N] [--seconds N] [--only NAME,NAME] [--scenario NAME]
// NEO4J_URL=bolt://localhost:7687 dotnet run -c Release --project tests/Timeline.Benchmarks -- neo4j [--seconds N]
// dotnet run -c Release --project tests/Timeline.Benchmarks -- icews load FOLDER STORE [TIMES]
// dotnet run -c Release --project tests/Timeline.Benchmarks -- --filter '*' (and --job short for a first look)
switch (args)
{
    case ["http", .. var options]:
        return await HttpBenchmark.RunAsync(HttpOptions.Parse(options));
    case ["neo4j", .. var options]:
        return await BoltBenchmark.RunAsync(options);
    case ["icews", "load", var folder, var store, .. var times]:
        return await IcewsLoad.RunAsync(folder, store, times is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1);
    case ["serve", var name]:
        return await AspServer.RunAsync(name);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(HttpBenchmark).Assembly).Run(args);
        return 0;
}
