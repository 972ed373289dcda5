using System.Collections.Immutable;
using Timeline.GraphQL.Language;

namespace Timeline.GraphQL.Validation;

/// <summary>Collects what rules report, up to a limit.</summary>
internal sealed class Problems(int limit = int.MaxValue)
{
    private readonly List<Problem> _found = [];

    /// <summary>Whether nothing more will be taken, so that rules may stop.</summary>
    public bool IsFull => _found.Count >= limit;

    public int Count => _found.Count;

    public void Report(string message, params ReadOnlySpan<Location> locations)
    {
        if (!IsFull)
            _found.Add(new Problem(message, [.. locations]));
    }

    public ImmutableArray<Problem> ToImmutable() => [.. _found];
}
