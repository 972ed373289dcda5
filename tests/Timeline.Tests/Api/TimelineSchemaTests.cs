using System.Text;
using System.Text.Json;
using Timeline.Api;
using Timeline.GraphQL;
using Timeline.Tests.Api.Running;
using Timeline.Tests.Repository;
using Timeline.Tests.Snapshots;

namespace Timeline.Tests.Api;

public class TimelineSchemaTests(SeededApi api)
{
    [Fact]
    public void Schema_and_resolvers_agree() => Assert.NotNull(TimelineSchema.Build());

    [Fact]
    public void Every_file_of_the_schema_has_its_resolvers_and_is_read()
    {
        string[] nouns = [.. RepositoryFiles.All("schema/graphql", "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file))];

        Assert.Equal(nouns.Select(noun => noun + ".graphql"), TimelineSchema.Sources.Select(source => source.Name));
        Assert.All(nouns, noun => Assert.True(File.Exists(RepositoryFiles.PathTo("src/Timeline.Api", $"{char.ToUpperInvariant(noun[0])}{noun[1..]}Resolvers.cs")), noun));
    }

    [Fact]
    public void A_field_without_resolver_is_refused_with_the_file_to_edit()
    {
        SchemaSource[] sources = [.. TimelineSchema.Sources, new SchemaSource("new.graphql", "extend type Event { \"How long.\" days: Int }")];

        SchemaException refused = Assert.Throws<SchemaException>(() => TimelineSchema.Build(sources));
        Assert.StartsWith("new.graphql:1:21: Event.days has no binding", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_printed_and_read_again_is_the_same()
    {
        string printed = TimelineSchema.Build().ToSdl();

        Assert.Equal(printed, TimelineSchema.Build([new SchemaSource("printed.graphql", printed)]).ToSdl());
        Assert.Contains("When it happened; null where no claim says.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_described()
    {
        SchemaWalk schema = await SchemaWalk.ReadAsync(api);
        var missing =
            from type in schema.Types
            from described in Described(type)
            where string.IsNullOrWhiteSpace(described.Element.At("description").GetString())
            select described.Coordinate;

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Shape_is_as_clients_know_it()
    {
        SchemaWalk schema = await SchemaWalk.ReadAsync(api);
        var shape = new StringBuilder();
        foreach (JsonElement type in schema.Types.OrderBy(type => type.At("name").GetString(), StringComparer.Ordinal))
        {
            shape.AppendLine($"{type.At("kind").ToString().ToLowerInvariant()} {type.At("name")}{Interfaces(type)}");
            foreach (JsonElement member in Members(type))
            {
                shape.AppendLine("  " + Signature(member));
            }
        }

        Snapshot.Match(shape.ToString());
    }

    [Fact]
    public async Task Lists_of_the_same_things_take_the_same_arguments()
    {
        SchemaWalk schema = await SchemaWalk.ReadAsync(api);
        string[] paging = ["first: Int", "after: String", "last: Int", "before: String"];
        var lists =
            from type in schema.Types
            where type.At("kind").GetString() is "OBJECT" or "INTERFACE"
            from field in type.At("fields").EnumerateArray()
            where TypeName(field.At("type")).EndsWith("Connection", StringComparison.Ordinal)
            select (Coordinate: $"{type.At("name")}.{field.At("name")}", Name: field.At("name").ToString(), Arguments: field.At("args").EnumerateArray().Select(Signature).ToArray());

        Assert.All(lists, list => Assert.Equal(paging, list.Arguments[^4..]));
        Assert.All(lists.Where(list => list.Name == "timeline"), list => Assert.Equal(
            ["during: Edtf", "certainty: Likelihood! = POSSIBLE", "filter: EventFilter", .. paging], list.Arguments));
    }

    private static IEnumerable<(string Coordinate, JsonElement Element)> Described(JsonElement type)
    {
        string name = type.At("name").ToString();
        yield return (name, type);
        foreach (JsonElement member in Members(type))
        {
            yield return ($"{name}.{member.At("name")}", member);
            if (member.TryGetProperty("args", out JsonElement arguments))
            {
                foreach (JsonElement argument in arguments.EnumerateArray())
                {
                    yield return ($"{name}.{member.At("name")}({argument.At("name")}:)", argument);
                }
            }
        }
    }

    private static IEnumerable<JsonElement> Members(JsonElement type) =>
        new[] { "fields", "inputFields", "enumValues" }
            .Select(kind => type.At(kind))
            .Where(members => members.ValueKind == JsonValueKind.Array)
            .SelectMany(members => members.EnumerateArray());

    private static string Signature(JsonElement member)
    {
        string arguments = member.TryGetProperty("args", out JsonElement args) && args.GetArrayLength() > 0
            ? $"({string.Join(", ", args.EnumerateArray().Select(Signature))})"
            : "";
        string type = member.TryGetProperty("type", out JsonElement found) ? ": " + TypeName(found) : "";
        string initial = member.TryGetProperty("defaultValue", out JsonElement value) && value.ValueKind == JsonValueKind.String ? " = " + value : "";
        return $"{member.At("name")}{arguments}{type}{initial}";
    }

    private static string Interfaces(JsonElement type) =>
        type.At("interfaces") is { ValueKind: JsonValueKind.Array } interfaces && interfaces.GetArrayLength() > 0
            ? " implements " + string.Join(" & ", interfaces.Texts("name"))
            : "";

    private static string TypeName(JsonElement type) => type.At("kind").GetString() switch
    {
        "NON_NULL" => TypeName(type.At("ofType")) + "!",
        "LIST" => $"[{TypeName(type.At("ofType"))}]",
        _ => type.At("name").ToString(),
    };
}
