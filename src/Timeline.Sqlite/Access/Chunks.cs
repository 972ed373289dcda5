namespace Timeline.Sqlite.Access;

/// <summary>Long lists of keys are handed over in pieces, so that a question can be cancelled between them.</summary>
internal static class Chunks
{
    public const int Size = 2_000;
}
