using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Types;

/// <summary>Builds type systems in one call, for tests about something else.</summary>
internal static class Systems
{
    public static TypeSystem Build(params string[] sources) =>
        SchemaBuilder.Build(sources.Select((text, index) => new SchemaSource($"{(char)('a' + index)}.graphql", text)));

    /// <summary>The lines of the exception that refuses the sources.</summary>
    public static string[] Refuse(params string[] sources) =>
        Assert.Throws<SchemaException>(() => Build(sources)).Message.Split('\n');
}
