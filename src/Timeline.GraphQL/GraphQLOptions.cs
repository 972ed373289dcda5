namespace Timeline.GraphQL;

/// <summary>
/// The limits and hooks of an engine. Every limit is on, the same in development and production; a request beyond one
/// is refused with a code of its own and a message that names the limit, its value and what to change.
/// </summary>
public sealed record GraphQLOptions
{
    /// <summary>Tokens of a document. 10,000.</summary>
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>Nesting of selection sets, values and types while parsing. 200.</summary>
    public int MaxNesting { get; init; } = 200;

    /// <summary>Nesting of fields in an operation, fragments spread, introspection apart. 15.</summary>
    public int MaxDepth { get; init; } = 15;

    /// <summary>Nesting of fields below <c>__schema</c> and <c>__type</c>. 20.</summary>
    public int MaxIntrospectionDepth { get; init; } = 20;

    /// <summary>Fields of an operation, fragments spread. 2,048.</summary>
    public int MaxFields { get; init; } = 2_048;

    /// <summary>Aliased fields of an operation, fragments spread. 100.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>
    /// Cost of an operation: the objects that its answer may hold at most, by the actual sizes of its pages and the
    /// weights in the SDL. 25,000.
    /// </summary>
    public int MaxCost { get; init; } = 25_000;

    /// <summary>Directives used in a document. 50.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>Errors written to a response; the rest are counted in one last error. 100.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// Time a request may take, beside the wait for its turn, which may be as long;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for any. 30 s.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Operations that execute at once; further ones wait for their turn, the first come first. 128.</summary>
    public int MaxConcurrency { get; init; } = 128;

    /// <summary>
    /// Operations that wait for their turn, each for at most <see cref="Timeout"/>; one more is refused at once. 1,024.
    /// </summary>
    public int MaxQueue { get; init; } = 1_024;

    /// <summary>Compiled operations and refused documents that are remembered. 1,000.</summary>
    public int MaxCachedDocuments { get; init; } = 1_000;

    /// <summary>Bytes of the documents that are remembered, and of the operation names they came with, together. 16 MB.</summary>
    public long MaxCachedBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked. Yes.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Whether spans carry the document (<c>graphql.document</c>), with every value written in it. No.</summary>
    public bool TraceDocuments { get; init; }

    /// <summary>
    /// What messages call a limit, or <see cref="AllowIntrospection"/>, by its name here, so that whoever may change it knows
    /// it by the name that they set it by; null where nobody can. As it is called here.
    /// </summary>
    public Func<string, string?> NameOfLimit { get; init; } = name => name;

    /// <summary>Time for <see cref="Timeout"/>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// Gets every exception that was masked, for the log; and once for each field of a request that gave what its type does not
    /// allow, an exception that says so. Called on the request's own thread of work.
    /// </summary>
    public Action<ResolverFailure>? OnError { get; init; }

    /// <summary><c>, or raise MaxDepth</c>: the end of a sentence; empty where none of the limits can be.</summary>
    internal string Or(string verb, params IEnumerable<string> limits)
    {
        var names = string.Join(" or ", limits.Select(NameOfLimit).Where(name => name is not null));
        return names.Length > 0 ? $", or {verb} {names}" : "";
    }
}
