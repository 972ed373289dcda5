using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL;

/// <summary>
/// The answer to a request (section 7). It holds pooled memory until it is disposed, so write it first.
/// </summary>
public sealed class GraphQLResponse : IDisposable
{
    // The response is JSON, never HTML, so only what JSON demands is escaped.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly OperationRun? _execution;
    private Dictionary<string, object?>? _extensions;
    private bool _isDisposed;

    internal GraphQLResponse(OperationRun execution, IReadOnlyList<GraphQLError> errors) =>
        (_execution, Outcome, Errors, Loads) = (execution, ResponseOutcome.Executed, errors, execution.Loads);

    internal GraphQLResponse(ResponseOutcome outcome, IReadOnlyList<GraphQLError> errors) => (Outcome, Errors) = (outcome, errors);

    /// <summary>How far the request came.</summary>
    public ResponseOutcome Outcome { get; }

    /// <summary>The errors, in the order of the response; empty where there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Number of calls that batch resolvers and loaders received.</summary>
    public int Loads { get; }

    /// <summary>
    /// What the operation costs with these variables, rounded up; 0 where the request did not come so far. See
    /// <see cref="GraphQLOptions.MaxCost"/>.
    /// </summary>
    public long Cost { get; internal init; }

    /// <summary>The operation; null where none was chosen.</summary>
    internal OperationNode? Operation { get; init; }

    /// <summary>Entries of <c>extensions</c> beside <c>data</c>; values that JSON can express. None: no such key.</summary>
    public IDictionary<string, object?> Extensions => _extensions ??= new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Writes the response as UTF-8 JSON: errors where there are any, data where the operation ran, extensions.</summary>
    /// <exception cref="ObjectDisposedException">The response was disposed.</exception>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        output.Write("{"u8);
        if (Errors.Count > 0)
        {
            output.Write("\"errors\":"u8);
            WriteErrorsTo(output);
        }
        if (_execution is not null)
            WriteData(output, _execution);
        if (_extensions is { Count: > 0 })
            WriteExtensions(output, _extensions);
        output.Write("}"u8);
    }

    /// <summary>Writes the errors alone, as a JSON array; empty where there are none.</summary>
    /// <exception cref="ObjectDisposedException">The response was disposed.</exception>
    public void WriteErrorsTo(IBufferWriter<byte> output)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using var writer = new Utf8JsonWriter(output, Relaxed);
        writer.WriteStartArray();
        foreach (var error in Errors)
            error.WriteTo(writer);
        writer.WriteEndArray();
    }

    /// <summary>Gives the memory of the response back.</summary>
    public void Dispose()
    {
        if (!_isDisposed)
            _execution?.Dispose();
        _isDisposed = true;
    }

    private void WriteData(IBufferWriter<byte> output, OperationRun execution)
    {
        var json = new JsonOutput(output);
        json.Raw(Errors.Count > 0 ? ",\"data\":"u8 : "\"data\":"u8);
        execution.WriteData(ref json);
        json.Flush();
    }

    private void WriteExtensions(IBufferWriter<byte> output, Dictionary<string, object?> extensions)
    {
        output.Write(Errors.Count > 0 || _execution is not null ? ",\"extensions\":"u8 : "\"extensions\":"u8);
        using var writer = new Utf8JsonWriter(output, Relaxed);
        JsonSerializer.Serialize(writer, extensions);
    }
}
