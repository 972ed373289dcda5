namespace Timeline.App.Http;

/// <summary>Every line the program itself writes to the log.</summary>
internal static partial class LogLines
{
    [LoggerMessage(1, LogLevel.Information, "{Note}")]
    public static partial void Note(this ILogger log, string note);

    [LoggerMessage(2, LogLevel.Information, "Listening at {Address}")]
    public static partial void Listening(this ILogger log, string address);

    [LoggerMessage(3, LogLevel.Information, "Stopping; requests in flight get {Seconds} s to finish")]
    public static partial void Stopping(this ILogger log, int seconds);

    [LoggerMessage(4, LogLevel.Error, "Internal error {Id} in {Source}")]
    public static partial void MaskedFailure(this ILogger log, Exception exception, string id, string source);

    [LoggerMessage(5, LogLevel.Error, "Internal error {Id} at {Path}")]
    public static partial void UnexpectedFailure(this ILogger log, Exception exception, string id, string path);
}
