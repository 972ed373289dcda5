using System.Collections.Immutable;

namespace Timeline.GraphQL;

/// <summary>One thing wrong with a schema. <c>ToString</c> gives <c>event.graphql:12:3: message</c>.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Source">Name of the SDL source; null where no place is to blame.</param>
/// <param name="Location">Where in the source; null together with <paramref name="Source"/>.</param>
public sealed record SchemaProblem(string Message, string? Source = null, SourceLocation? Location = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Location is { } place ? $"{Source}:{place.Line}:{place.Column}: {Message}" : Message;
}

/// <summary>The schema cannot be served; all problems are told at once, one a line of the message.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Tells the problems.</summary>
    public SchemaException(ImmutableArray<SchemaProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Everything that is wrong, in the order of the sources.</summary>
    public ImmutableArray<SchemaProblem> Problems { get; }
}
