using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Sends requests to an engine and reads the answer as text.</summary>
internal static class Requests
{
    /// <summary>An engine whose schema need not say how long its lists are.</summary>
    public static GraphQLEngine Engine(string sdl, Action<SchemaBindings> bind, GraphQLOptions? options = null) => new(
        Schema.Build([new SchemaSource("test.graphql", sdl)], bindings =>
        {
            bindings.AssumedListSize = 2;
            bind(bindings);
        }), options ?? new GraphQLOptions());

    public static GraphQLRequest Request(string query, string? variables = null, string? operation = null) => new()
    {
        Query = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables),
        OperationName = operation,
    };

    public static Task<string> Ask(this GraphQLEngine engine, string query, string? variables = null) =>
        engine.Ask(Request(query, variables));

    public static async Task<string> Ask(this GraphQLEngine engine, GraphQLRequest request)
    {
        using var response = await engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return response.Text();
    }

    public static string Text(this GraphQLResponse response)
    {
        var buffer = new ArrayBufferWriter<byte>();
        response.WriteTo(buffer);
        // Whatever the test expects, the answer has to be JSON.
        JsonDocument.Parse(buffer.WrittenMemory).Dispose();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
