namespace Timeline.Neo4j.Saving;

/// <summary>Lists of ids as lists of texts.</summary>
internal static class Lists
{
    public static string[] Texts<TId>(this IEnumerable<TId> ids) where TId : struct, IEntityId<TId> => [.. ids.Select(id => id.Value)];
}
