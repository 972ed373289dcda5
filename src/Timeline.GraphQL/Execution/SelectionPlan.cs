using System.Collections.Immutable;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Execution;

/// <summary>What is selected on one concrete type at one place of an operation, merged (section 6.3.2).</summary>
internal sealed class SelectionPlan(ObjectType type)
{
    private FieldPlan[] _fields = [];
    private ImmutableArray<(FieldPlan Field, int Condition)> _order = [];
    private bool _isConditional;

    public ObjectType Type => type;

    /// <summary>Every field that some request may select.</summary>
    public IReadOnlyList<FieldPlan> Fields => _fields;

    /// <summary><c>"Event"</c>, for <c>__typename</c>.</summary>
    public byte[] TypeName { get; } = JsonOutput.Encode(type.Name);

    /// <summary>Sets the fields, and every occurrence of them in the order of the document.</summary>
    public void Set(FieldPlan[] fields, ImmutableArray<(FieldPlan Field, int Condition)> order)
    {
        _fields = fields;
        _order = order;
        _isConditional = order.Any(entry => entry.Condition != Conditions.Always);
    }

    /// <summary>
    /// The fields this request selects. A field that is left out keeps no place: the first occurrence that is selected
    /// gives a field its place among its siblings.
    /// </summary>
    public FieldPlan[] Active(bool[] conditions)
    {
        if (!_isConditional)
            return _fields;
        var active = new List<FieldPlan>(_fields.Length);
        var seen = new HashSet<FieldPlan>();
        foreach (var (field, condition) in _order)
            if (conditions[condition] && seen.Add(field))
                active.Add(field);
        return [.. active];
    }
}
