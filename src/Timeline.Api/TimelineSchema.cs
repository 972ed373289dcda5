using System.Reflection;
using Timeline.GraphQL;

namespace Timeline.Api;

/// <summary>Joins the SDL files of <c>schema/graphql</c> with the resolvers beside this file, one for each.</summary>
public static class TimelineSchema
{
    private const string Folder = "schema/graphql/";

    /// <summary>The SDL files, in the order of their names.</summary>
    public static IReadOnlyList<SchemaSource> Sources { get; } = [.. ReadSources()];

    /// <summary>Builds the schema.</summary>
    /// <exception cref="SchemaException">SDL and resolvers differ; the message names each file and line to edit.</exception>
    public static Schema Build() => Build(Sources);

    /// <summary>Builds the schema from other sources than the embedded ones.</summary>
    internal static Schema Build(IReadOnlyList<SchemaSource> sources)
    {
        var loaders = new Loaders();
        return Schema.Build(sources, bind =>
        {
            QueryResolvers.Bind(bind);
            TimeResolvers.Bind(bind);
            EventResolvers.Bind(bind, loaders);
            OrderResolvers.Bind(bind, loaders);
            SourceResolvers.Bind(bind, loaders);
            ClaimResolvers.Bind(bind, loaders);
            ArticleResolvers.Bind(bind, loaders);
            ActorResolvers.Bind(bind, loaders);
            OfficeResolvers.Bind(bind, loaders);
            PlaceResolvers.Bind(bind, loaders);
            TopicResolvers.Bind(bind, loaders);
            ContactResolvers.Bind(bind, loaders);
            ChartResolvers.Bind(bind);
            FacetResolvers.Bind(bind, loaders);
            SearchResolvers.Bind(bind, loaders);
            MutationResolvers.Bind(bind, loaders);
            SubscriptionResolvers.Bind(bind, loaders);
        });
    }

    private static IEnumerable<SchemaSource> ReadSources()
    {
        Assembly assembly = typeof(TimelineSchema).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
            using var reader = new StreamReader(stream);
            yield return new SchemaSource(name[Folder.Length..], reader.ReadToEnd());
        }
    }
}
