using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using Timeline.Ingest.Formats;
using Timeline.Ingest.Importing;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Ingest;

/// <summary>The schema that editors use and the format that imports say the same of a document's shape.</summary>
public sealed class SchemaTests
{
    private const string Strange = "zzzzzzzzzzzzzzzzzzzz";

    private static readonly string SchemaFile = RepositoryFiles.PathTo("schema", "article.schema.json");

    public static TheoryData<string> Misshapen { get; } =
    [
        "a-list.json", "a-text.yaml", "bad-ids.yaml", "bad-words.yaml", "both-article-and-catalogue.yaml", "catalogue-with-article-id.yaml",
        "claims-in-a-catalogue.yaml", "merge-key.yaml", "missing-keys.yaml", "neither-article-nor-catalogue.yaml", "no-values.yaml", "null.yaml",
        "quote-is-empty.yaml", "shape-and-sense.yaml", "unknown-keys.yaml", "unquoted-set-date.yaml", "wrong-types.yaml",
    ];

    [Fact]
    public async Task Schema_accepts_every_good_document_and_every_seed_document()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(SchemaFile, TestContext.Current.CancellationToken);

        foreach (DocumentSource source in ImportStore.Good.Concat(ImportStore.Seed))
        {
            using var reader = new StreamReader(source.Open(), Encoding.UTF8);
            foreach (JsonNode? document in YamlAsJson.Read(await reader.ReadToEndAsync(TestContext.Current.CancellationToken)))
            {
                Assert.True(schema.Validate(document?.ToJsonString() ?? "null").Count == 0, $"{source.Name}: {string.Join("; ", schema.Validate(document?.ToJsonString() ?? "null"))}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Misshapen))]
    public async Task Schema_rejects_what_the_format_rejects(string name)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(SchemaFile, TestContext.Current.CancellationToken);
        string text = await File.ReadAllTextAsync(RepositoryFiles.PathTo("tests/Timeline.Tests/Ingest/Broken", name), TestContext.Current.CancellationToken);

        Assert.NotEmpty(schema.Validate(YamlAsJson.Read(text)[0]?.ToJsonString() ?? "null"));
    }

    [Fact]
    public void Schema_and_format_know_the_same_keys()
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(SchemaFile))!;
        string[] inSchema = [.. Mappings(schema).Select(mapping => string.Join(' ', mapping.Order(StringComparer.Ordinal))).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(inSchema, KeysOfFormat().Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The keys of every mapping that the schema describes.</summary>
    private static IEnumerable<IEnumerable<string>> Mappings(JsonNode? node) => node switch
    {
        JsonObject owner => (owner["properties"] is JsonObject properties ? [properties.Select(property => property.Key)] : Enumerable.Empty<IEnumerable<string>>())
            .Concat(owner.SelectMany(property => Mappings(property.Value))),
        JsonArray array => array.SelectMany(Mappings),
        _ => [],
    };

    /// <summary>The keys that the format names when it meets one that it does not know, in every mapping there is.</summary>
    private static IEnumerable<string> KeysOfFormat()
    {
        string strange = $"{{ {Strange}: x }}";
        string[] documents =
        [
            $"{Strange}: x", $"article: {strange}", $"catalogue: {strange}", $"topics: [{strange}]", $"actors: [{strange}]",
            $"offices: [{strange}]", $"offices: [{{ tenures: [{strange}] }}]", $"places: [{strange}]", $"claims: [{strange}]",
            $"claims: [{{ when: {strange} }}]", $"claims: [{{ who: [{strange}] }}]", $"claims: [{{ counts: [{strange}] }}]",
            $"claims: [{{ relations: [{strange}] }}]", $"claims: [{{ relations: [{{ gap: {strange} }}] }}]",
            $"claims: [{{ via: [{strange}] }}]", $"claims: [{{ quotes: [{strange}] }}]",
        ];
        const string Listing = "one of ";
        return documents.SelectMany(document => Format.All[0].Read(document)[0].Complaints)
            .Where(complaint => complaint.What.Contains(Strange, StringComparison.Ordinal))
            .Select(complaint => string.Join(' ', complaint.Expected[Listing.Length..].Split(", ").Order(StringComparer.Ordinal)));
    }
}
