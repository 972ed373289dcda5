using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected there; null where that is unknown.</param>
/// <param name="HasDefault">Whether the argument or field it is given to has a default.</param>
/// <param name="OneOf">The <c>@oneOf</c> type whose only field it is given to.</param>
internal readonly record struct VariableUse(VariableNode Node, SchemaType? Type, bool HasDefault, InputObjectType? OneOf);

/// <summary>A document under validation: what it defines, and what the walk found in it so far.</summary>
internal sealed class ValidationContext
{
    private readonly Problems _problems;
    private readonly Dictionary<ExecutableNode, List<VariableUse>> _uses = [];
    private readonly Dictionary<ExecutableNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationNode, List<ExecutableNode>> _reached = [];

    public ValidationContext(TypeSystem system, DocumentNode document, ValidationOptions options)
    {
        (System, Document, Options) = (system, document, options);
        _problems = new Problems(options.MaxErrors);
        Operations = [.. document.Definitions.OfType<OperationNode>()];
        foreach (var definition in document.Definitions.OfType<ExecutableNode>())
        {
            (_uses[definition], _spreads[definition]) = ([], []);
            if (definition is FragmentNode fragment)
                Fragments.TryAdd(fragment.Name.Value, fragment);
        }
    }

    public TypeSystem System { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public IReadOnlyList<OperationNode> Operations { get; }

    /// <summary>The first fragment of each name.</summary>
    public Dictionary<string, FragmentNode> Fragments { get; } = new(StringComparer.Ordinal);

    public Problems Problems => _problems;

    public bool IsFull => _problems.IsFull;

    /// <summary>Whether a suggestion is wanted and would still be told: looking for one takes time.</summary>
    public bool Suggests => Options.Suggest && !IsFull;

    public void Report(string message, params ReadOnlySpan<Location> locations) => _problems.Report(message, locations);

    /// <summary>"Did you mean", unless suggestions are off.</summary>
    public string DidYouMean(string unknown, IEnumerable<string> known, string kind = "") =>
        Suggests ? Suggestions.DidYouMean(unknown, known, kind) : "";

    /// <summary>Variables used directly within a definition. Complete when the walk is done.</summary>
    public List<VariableUse> UsesIn(ExecutableNode definition) => _uses[definition];

    /// <summary>Fragments spread directly within a definition. Complete when the walk is done.</summary>
    public List<FragmentSpreadNode> SpreadsIn(ExecutableNode definition) => _spreads[definition];

    /// <summary>The operation and every fragment it spreads, however deep. Asked only when the walk is done.</summary>
    public List<ExecutableNode> Reached(OperationNode operation)
    {
        if (_reached.TryGetValue(operation, out var known))
            return known;
        var reached = new List<ExecutableNode> { operation };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var spread in _spreads[reached[i]])
                if (seen.Add(spread.Name.Value) && Fragments.TryGetValue(spread.Name.Value, out var fragment))
                    reached.Add(fragment);
        }
        return _reached[operation] = reached;
    }
}
