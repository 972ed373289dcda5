using System.Text;
using Timeline.GraphQL.Tests.Differential;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Fuzzing;

/// <summary>
/// Hostile requests: random documents and variables, damaged in tokens and bytes, spliced into each other, and nested
/// ever more deeply in every way the language and JSON know.
/// </summary>
internal sealed class FuzzedRequests(TypeSystem types, Random random)
{
    private const int PoolSize = 300;
    private const int Deepest = 20_000;

    private readonly List<byte[]> _documents = [];
    private readonly List<byte[]> _variables = [];

    public GraphQLRequest Next()
    {
        if (_documents.Count < PoolSize || random.Next(4) == 0)
            Grow();
        var at = random.Next(_documents.Count);
        var (document, variables) = random.Next(25) == 0 ? Deep() : (_documents[at], random.Next(6) == 0 ? Pick(_variables) : _variables[at]);
        return new GraphQLRequest
        {
            Query = random.Next(4) == 0 ? Damage(document, _documents) : document,
            Variables = random.Next(4) == 0 ? Damage(variables, _variables) : variables,
            OperationName = random.Next(20) == 0 ? Pick(["Main", "Other", "", "\uD800"]) : null,
            AllowMutations = random.Next(4) > 0,
            OnError = Pick([ErrorBehavior.Propagate, ErrorBehavior.Null, ErrorBehavior.Abort]),
        };
    }

    private void Grow()
    {
        var request = RandomDocument.Make(types, random, 1);
        var text = random.Next(3) == 0 ? TokenMutation.Mutate(request.Query, random) : request.Query;
        var at = _documents.Count < PoolSize ? _documents.Count : random.Next(PoolSize);
        Keep(_documents, at, Encoding.UTF8.GetBytes(text));
        Keep(_variables, at, Encoding.UTF8.GetBytes(request.Variables));
    }

    private static void Keep(List<byte[]> pool, int at, byte[] item)
    {
        if (at == pool.Count)
            pool.Add(item);
        else
            pool[at] = item;
    }

    private byte[] Damage(byte[] original, List<byte[]> others)
    {
        var bytes = original.ToList();
        for (var wounds = random.Next(1, 5); wounds > 0; wounds--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 30), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0: bytes.RemoveRange(at, length); break;
                case 1: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 2: bytes.Insert(at, (byte)random.Next(256)); break;
                case 3 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 4 when at < bytes.Count: bytes[at] = (byte)"{}()[]:!$@\"\\,.#-0e\n"[random.Next(19)]; break;
                case 5: bytes.InsertRange(at, Slice(Pick(others))); break;
                case 6: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes.InsertRange(at, Pick(Strange)); break;
            }
        }
        return [.. bytes];
    }

    private static readonly IReadOnlyList<byte[]> Strange =
    [
        [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF], [0xE2, 0x80], [0],
        "\\uD800"u8.ToArray(), "\\u{10FFFF}"u8.ToArray(), "\"\"\""u8.ToArray(), "...F0"u8.ToArray(), "1e99999"u8.ToArray(), "-0"u8.ToArray(),
        "99999999999999999999999999"u8.ToArray(), "null"u8.ToArray(), "@skip(if: $v0)"u8.ToArray(), "__schema{types{name}}"u8.ToArray(), "{\"v0\":"u8.ToArray(),
    ];

    private Span<byte> Slice(byte[] bytes)
    {
        var start = random.Next(bytes.Length + 1);
        return bytes.AsSpan(start, Math.Min(random.Next(60), bytes.Length - start));
    }

    private (byte[] Document, byte[] Variables) Deep()
    {
        var depth = random.Next(3) == 0 ? random.Next(1, 30) : random.Next(30, Deepest);
        var (document, variables) = random.Next(12) switch
        {
            0 => (Nest("{ one ", "{ must ", "id", "}", depth), "{}"),
            1 => (Nest("{", "...{", "n", "}", depth), "{}"),
            2 => (Nest("{ one {", "...on Person {", "id", "}", depth), "{}"),
            3 => (Nest("{ matrix(of: ", "[", "1", "]", depth), "{}"),
            4 => (Nest("{ find(filter: ", "{nested: ", "{}", "}", depth), "{}"),
            5 => (Nest("query($v0: ", "[", "Int", "]", depth), "{}"),
            6 => (Nest("query($v0: Int = ", "[", "1", "]", depth), "{}"),
            7 => (string.Concat(Enumerable.Range(0, depth / 10).Select(i => $"fragment F{i} on Person {{ must {{ ...F{i + 1} }} }} ").Prepend("{ one { ...F0 } } ")), "{}"),
            8 => (Nest("{ __schema { types ", "{ fields { type ", "{ name }", "} }", depth), "{}"),
            9 => ("{ n " + string.Concat(Enumerable.Repeat("@tag(name: \"a\") ", depth)) + "}", "{}"),
            10 => ("query($v0: [[Int!]]) { matrix(of: $v0) }", Nest("{\"v0\":", "[", "1", "]", depth)),
            _ => ("query($v0: Filter) { find(filter: $v0) }", Nest("{\"v0\":", "{\"nested\":", "{}", "}", depth)),
        };
        return (Encoding.UTF8.GetBytes(document), Encoding.UTF8.GetBytes(variables));
    }

    private string Nest(string start, string open, string inner, string close, int depth)
    {
        var closed = string.Concat(Enumerable.Repeat(close, random.Next(4) == 0 ? 0 : depth));
        return $"{start}{string.Concat(Enumerable.Repeat(open, depth))}{inner}{closed}{(start.Contains('(', StringComparison.Ordinal) ? ")" : "")}{(start.StartsWith("query", StringComparison.Ordinal) ? "{ n }" : "}")}";
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
