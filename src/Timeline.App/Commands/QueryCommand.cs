using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Timeline.Api;
using Timeline.App.Configuration;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.App.Commands;

/// <summary><c>timeline query</c>: one GraphQL request without a server.</summary>
public static class QueryCommand
{
    private static readonly Argument<string?> TextArgument = new("TEXT") { Arity = ArgumentArity.ZeroOrOne, Description = "The GraphQL document. Without it and without --file it is read from the standard input." };
    private static readonly Option<string?> FileOption = new("--file", "-f") { HelpName = "FILE", Description = "Read the document from a file." };
    private static readonly Option<string?> VariablesOption = new("--variables", "-v") { HelpName = "JSON", Description = "The variables: a JSON object, or @FILE to read it from a file." };
    private static readonly Option<string?> OperationOption = new("--operation", "-o") { HelpName = "NAME", Description = "Which operation of the document to run." };

    public static Command Create()
    {
        var verb = new Verb("query", "Answer a GraphQL query without a server; an empty store first gets the seed data.",
            ("query '{ summary { events claims } }'", "how much there is, from ./timeline.db"),
            ("query 'query($id: ID!) { event(id: $id) { title } }' --variables '{\"id\": \"event:2023-03-03-kirya-meeting\"}'", "with a variable"),
            ("query --file meetings.graphql --operation Latest --store sqlite:other.db", "one operation of a file"),
            ("query < meetings.graphql", "a document from the standard input"))
        {
            TextArgument, FileOption, VariablesOption, OperationOption,
        };
        var flags = new SettingFlags(verb, [.. Settings.OfStore, .. Settings.OfEngine]);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var options = flags.Read(parsed);
            var request = await ReadRequestAsync(parsed, cancellation);
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            // The schema takes as long to build as the store to open; both are the wait before the first answer.
            var schema = Task.Run(TimelineSchema.Build, cancellation);
            await using var store = await Stores.OpenSeededAsync(options, error.WriteLine, cancellation);
            var broken = false;
            var engine = new GraphQLEngine(await schema, options.ForEngine() with { OnError = Tell });
            using var response = await engine.ExecuteAsync(request with { State = new TimelineRequest(store, TimeProvider.System) }, cancellation);
            await output.WriteLineAsync(Indented(response));
            return broken ? ExitCode.Broken : response.Errors.Count > 0 ? ExitCode.Rejected : ExitCode.Done;

            void Tell(ResolverFailure failure)
            {
                broken |= failure.Exception is StoreException;
                error.WriteLine(Describe(failure));
            }
        });
        return verb;
    }

    private static async Task<GraphQLRequest> ReadRequestAsync(ParseResult parsed, CancellationToken cancellation) => new()
    {
        Query = Encoding.UTF8.GetBytes(await ReadDocumentAsync(parsed, cancellation)),
        OperationName = parsed.GetValue(OperationOption),
        Variables = await ReadVariablesAsync(parsed.GetValue(VariablesOption), cancellation),
    };

    private static async Task<string> ReadDocumentAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var text = parsed.GetValue(TextArgument);
        var file = parsed.GetValue(FileOption);
        if (text is ['-', ..])
            throw new UsageException($"{text} is no option of this verb, and no GraphQL.");
        if (text is not null && file is not null)
            throw new UsageException("Give the query as text or with --file, not both.");
        if (file is not null)
            return await ReadFileAsync(file, cancellation);
        if (text is not null)
            return text;
        if (!Console.IsInputRedirected)
            throw new UsageException("Give the query as text, with --file, or on the standard input.");
        return await Console.In.ReadToEndAsync(cancellation);
    }

    private static async Task<byte[]> ReadVariablesAsync(string? variables, CancellationToken cancellation)
    {
        if (variables is null)
            return [];
        var text = variables.StartsWith('@') ? await ReadFileAsync(variables[1..], cancellation) : variables;
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return Encoding.UTF8.GetBytes(text);
        }
        catch (JsonException)
        {
            // Told below, in the same words as JSON of another kind.
        }
        throw new UsageException("--variables: this is not a JSON object.");
    }

    private static async Task<string> ReadFileAsync(string file, CancellationToken cancellation)
    {
        if (!File.Exists(file))
            throw new UsageException($"There is no file {file}.");
        return await File.ReadAllTextAsync(file, cancellation);
    }

    private static string Indented(GraphQLResponse response)
    {
        var compact = new ArrayBufferWriter<byte>();
        response.WriteTo(compact);
        var indented = new ArrayBufferWriter<byte>();
        using (var document = JsonDocument.Parse(compact.WrittenMemory, new JsonDocumentOptions { MaxDepth = 1000 }))
        using (var writer = new Utf8JsonWriter(indented, new JsonWriterOptions { Indented = true, NewLine = "\n", MaxDepth = 1000, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.WriteTo(writer);
        return Encoding.UTF8.GetString(indented.WrittenSpan);
    }

    private static string Describe(ResolverFailure failure) =>
        $"{CommandLine.ProgramName}: internal error {failure.Id} in {failure.Source}: {failure.Exception.GetType().Name}: {failure.Exception.Message.ReplaceLineEndings(" ")}";
}
