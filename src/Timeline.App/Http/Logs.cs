using Microsoft.Extensions.Logging.Console;
using Timeline.App.Configuration;

namespace Timeline.App.Http;

/// <summary>Log lines: for people or for machines, always on the standard error stream.</summary>
public static class Logs
{
    public static void Configure(ILoggingBuilder logging, TimelineOptions options)
    {
        logging.SetMinimumLevel(options.LogLevel);
        // The framework speaks of its own affairs from Information on; ours are told by the program.
        logging.AddFilter("Microsoft", options.LogLevel <= LogLevel.Debug ? options.LogLevel : LogLevel.Warning);
        // What fails while starting is one line of the command line already.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (options.LogFormat == LogFormat.Json)
            logging.AddJsonConsole(console => { console.UseUtcTimestamp = true; console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"; });
        else
            logging.AddSimpleConsole(console => { console.SingleLine = true; console.UseUtcTimestamp = true; console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' "; });
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
