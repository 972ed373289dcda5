namespace Timeline.GraphQL.Validation;

/// <summary>How documents are judged.</summary>
internal sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>Problems reported of one document.</summary>
    public int MaxErrors { get; init; } = 10;

    /// <summary>Whether messages say "Did you mean"; off where introspection is off, since suggestions tell names.</summary>
    public bool Suggest { get; init; } = true;

    /// <summary>Lists of introspection within each other, as fields of types of fields; this many are too many.</summary>
    public int MaxIntrospectionLists { get; init; } = 3;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked; <c>__typename</c> always may.</summary>
    public bool AllowIntrospection { get; init; } = true;
}
