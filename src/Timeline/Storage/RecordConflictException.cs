namespace Timeline.Storage;

/// <summary>
/// A store holds something that contradicts what it is to take over. The message is one sentence that names the record, for
/// the person who runs the program.
/// </summary>
public sealed class RecordConflictException(string message) : Exception(message);
