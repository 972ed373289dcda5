namespace Timeline.Ingest.Checking;

/// <summary>The id of a document that is no article. Outside of the check it is a <see cref="Articles.DocumentId"/>.</summary>
internal readonly record struct CatalogueId(string Value) : IEntityId<CatalogueId>
{
    public static IReadOnlyList<string> Prefixes { get; } = ["catalogue"];

    public static CatalogueId FromWellFormed(string value) => new(value);
}
