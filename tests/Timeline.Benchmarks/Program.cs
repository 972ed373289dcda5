using BenchmarkDotNet.Running;
using Timeline.Benchmarks.Graph;
using Timeline.Benchmarks.Http;
using Timeline.Benchmarks.Http.Servers;
using Timeline.Benchmarks.Icews;
using Timeline.Benchmarks.Neo4j;

// dotnet run -c Release --project tests/Timeline.Benchmarks -- http [--rounds N] [--clients N] [--seconds N] [--only NAME,NAME] [--scenario NAME]
// NEO4J_URL=bolt://localhost:7687 dotnet run -c Release --project tests/Timeline.Benchmarks -- neo4j [--seconds N]
// dotnet run -c Release --project tests/Timeline.Benchmarks -- graph --timeline URL [--peer URL] [--peer-bolt URL] [--bolt URL] [--rounds N] [--seconds N] [--warm-up N] [--clients N,N] [--only WORD,WORD]
// dotnet run -c Release --project tests/Timeline.Benchmarks -- icews load FOLDER STORE [TIMES | 1/PARTS]
// dotnet run -c Release --project tests/Timeline.Benchmarks -- --filter '*' (and --job short for a first look)
switch (args)
{
    case ["http", .. var options]:
        return await HttpBenchmark.RunAsync(HttpOptions.Parse(options));
    case ["neo4j", .. var options]:
        return await BoltBenchmark.RunAsync(options);
    case ["graph", .. var options]:
        return await GraphBenchmark.RunAsync(GraphOptions.Parse(options));
    case ["icews", "load", var folder, var store, .. var times]:
        return await IcewsLoad.RunAsync(folder, store, times is [var amount] ? amount : "1");
    case ["serve", var name]:
        return await AspServer.RunAsync(name);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(HttpBenchmark).Assembly).Run(args);
        return 0;
}
