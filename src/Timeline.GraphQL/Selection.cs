using Timeline.GraphQL.Execution;

namespace Timeline.GraphQL;

/// <summary>
/// What a request selects below a field, by the names of the schema (not aliases), fragments merged, <c>@skip</c> and
/// <c>@include</c> applied. Of an abstract type everything selected on any of its concrete types counts.
/// </summary>
public sealed class Selection
{
    internal static readonly Selection Nothing = new([]);

    private readonly Dictionary<string, Selection> _fields;

    private Selection(Dictionary<string, Selection> fields) => _fields = fields;

    /// <summary>Names of the selected fields, in order of first appearance.</summary>
    public IReadOnlyCollection<string> Fields => _fields.Keys;

    /// <summary>Whether the field at this path is selected: <c>Selects("pageInfo", "hasNextPage")</c>. The empty path always is.</summary>
    public bool Selects(params ReadOnlySpan<string> path)
    {
        var selection = this;
        foreach (var field in path)
            if (!selection._fields.TryGetValue(field, out selection!))
                return false;
        return true;
    }

    /// <summary>What is selected below the field; null where the field itself is not selected.</summary>
    public Selection? Child(string field) => _fields.GetValueOrDefault(field);

    /// <summary>What a request selects on any of the concrete types.</summary>
    internal static Selection Of(IReadOnlyList<SelectionPlan> plans, bool[] conditions)
    {
        var fields = new Dictionary<string, Selection>(StringComparer.Ordinal);
        foreach (var plan in plans)
            foreach (var field in plan.Active(conditions))
            {
                var below = field.SelectionFor(conditions);
                var name = field.Definition.Name;
                fields[name] = fields.TryGetValue(name, out var known) ? Union([known, below]) : below;
            }
        return new Selection(fields);
    }

    /// <summary>Whether everything that <paramref name="other"/> selects is selected here too.</summary>
    internal bool Covers(Selection other)
    {
        foreach (var (name, below) in other._fields)
            if (!_fields.TryGetValue(name, out var own) || !own.Covers(below))
                return false;
        return true;
    }

    /// <summary>What any of the selections selects.</summary>
    internal static Selection Union(IReadOnlyList<Selection> selections)
    {
        if (selections.Count == 1)
            return selections[0];
        var fields = new Dictionary<string, Selection>(StringComparer.Ordinal);
        foreach (var selection in selections)
            foreach (var (name, below) in selection._fields)
                fields[name] = fields.TryGetValue(name, out var own) ? Union([own, below]) : below;
        return new Selection(fields);
    }
}
