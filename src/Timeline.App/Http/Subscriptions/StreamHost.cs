namespace Timeline.App.Http.Subscriptions;

/// <summary>The server, as connections that stay open see it.</summary>
/// <param name="Rules">What a connection is allowed.</param>
/// <param name="Open">Counts the connections.</param>
/// <param name="Failed">Gets defects, for the log.</param>
/// <param name="Stopping">Cancelled when the server stops.</param>
public sealed record StreamHost(StreamRules Rules, OpenStreams Open, Action<Exception> Failed, CancellationToken Stopping);
