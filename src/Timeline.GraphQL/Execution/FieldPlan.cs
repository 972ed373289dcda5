using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Execution;

/// <summary>One response name on one concrete type: everything about it that no request changes.</summary>
internal sealed class FieldPlan
{
    private Selection? _selection;

    public FieldPlan(string responseName, FieldDefinition definition, ImmutableArray<Occurrence> occurrences)
    {
        (ResponseName, Definition, Occurrences) = (responseName, definition, occurrences);
        byte[] key = [.. JsonOutput.Encode(responseName), (byte)':'];
        (FirstKey, LaterKey) = (new JsonKey([(byte)'{', .. key]), new JsonKey([(byte)',', .. key]));
    }

    public string ResponseName { get; }

    public FieldDefinition Definition { get; }

    /// <summary>All fields of the document that were merged into this one (section 6.3.2).</summary>
    public ImmutableArray<Occurrence> Occurrences { get; }

    /// <summary><c>{"name":</c></summary>
    public JsonKey FirstKey { get; }

    /// <summary><c>,"name":</c></summary>
    public JsonKey LaterKey { get; }

    public required FieldResolver Resolver { get; init; }

    public required ArgumentPlan Arguments { get; init; }

    /// <summary>What is selected below it, for each possible type of its own type; empty for a leaf.</summary>
    public ImmutableArray<SelectionPlan> Below { get; set; } = [];

    public Selection SelectionFor(bool[] conditions)
    {
        if (Below.IsEmpty)
            return Selection.Nothing;
        // Where the operation has no conditions, the selection is the same for every request.
        return conditions.Length == 1 ? _selection ??= Selection.Of(Below, conditions) : Selection.Of(Below, conditions);
    }
}

/// <summary>A field of the document and the condition under which it is selected; 0 is always.</summary>
internal readonly record struct Occurrence(FieldNode Node, int Condition);
