namespace Timeline.App;

/// <summary>The caller asked for something that cannot be: a setting out of range, an unknown kind of store, a file that is not there.</summary>
public sealed class UsageException(string message) : Exception(message);
