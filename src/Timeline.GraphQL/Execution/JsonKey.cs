namespace Timeline.GraphQL.Execution;

/// <summary>
/// Short bytes that are written again and again, such as <c>,"name":</c>, behind which there is room: so they can be
/// copied sixteen at once, without asking how many they are.
/// </summary>
internal readonly struct JsonKey
{
    /// <summary>Bytes copied at once.</summary>
    public const int Step = 16;

    public JsonKey(ReadOnlySpan<byte> utf8)
    {
        Length = utf8.Length;
        Padded = new byte[(utf8.Length + Step - 1) / Step * Step];
        utf8.CopyTo(Padded);
    }

    /// <summary>The bytes, filled up to a multiple of <see cref="Step"/>.</summary>
    public byte[] Padded { get; }

    /// <summary>How many of them count.</summary>
    public int Length { get; }
}
