using Timeline.Api;

namespace Timeline.App;

/// <summary>The contract as one SDL text: the files of <c>schema/graphql</c> in the order of their names, descriptions and all.</summary>
public static class SchemaText
{
    public static string All { get; } = string.Join('\n', TimelineSchema.Sources.Select(source => source.Text.TrimEnd() + "\n"));
}
