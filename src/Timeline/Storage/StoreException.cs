namespace Timeline.Storage;

/// <summary>The store is broken, locked, not there or not ours. The message is one sentence for the person who runs the program.</summary>
public sealed class StoreException : Exception
{
    /// <summary>A failure without an underlying exception.</summary>
    public StoreException(string message) : base(message)
    {
    }

    /// <summary>A failure with the exception that told of it.</summary>
    public StoreException(string message, Exception inner) : base(message, inner)
    {
    }
}
