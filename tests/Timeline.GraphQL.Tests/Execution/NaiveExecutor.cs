using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>
/// Section 6 word by word, one value after another, without plans, columns or waves: what the executor must agree with.
/// </summary>
internal sealed class NaiveExecutor(TypeSystem types, DocumentNode document, IReadOnlyDictionary<string, bool> variables)
{
    private readonly List<string> _errors = [];
    private readonly List<object> _path = [];

    /// <summary>The data, and each error as its path and message, in the order in which they arise.</summary>
    public (string Data, IReadOnlyList<string> Errors) Run(JsonElement root)
    {
        var operation = document.Definitions.OfType<OperationNode>().Single();
        string data;
        try
        {
            data = Select(types.Query!, root, [operation.SelectionSet]);
        }
        catch (Failure)
        {
            data = "null";
        }
        return (data, _errors);
    }

    private string Select(ObjectType type, JsonElement row, IEnumerable<SelectionSetNode> sets)
    {
        var groups = new List<(string Name, List<FieldNode> Nodes)>();
        var visited = new HashSet<string>();
        foreach (var set in sets)
            Collect(type, set, groups, visited);
        var json = new StringBuilder("{");
        foreach (var (name, nodes) in groups)
        {
            json.Append(json.Length == 1 ? "" : ",").Append('"').Append(name).Append("\":");
            _path.Add(name);
            json.Append(Field(type, row, nodes));
            _path.RemoveAt(_path.Count - 1);
        }
        return json.Append('}').ToString();
    }

    private void Collect(ObjectType type, SelectionSetNode set, List<(string Name, List<FieldNode> Nodes)> groups, HashSet<string> visited)
    {
        foreach (var selection in set.Selections.Where(IsIncluded))
            switch (selection)
            {
                case FieldNode field:
                    var group = groups.Find(found => found.Name == field.ResponseName);
                    if (group.Nodes is null)
                        groups.Add(group = (field.ResponseName, []));
                    group.Nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, groups, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = document.Definitions.OfType<FragmentNode>().Single(found => found.Name.Value == spread.Name.Value);
                    if (Applies(type, fragment.TypeCondition))
                        Collect(type, fragment.SelectionSet, groups, visited);
                    break;
            }
    }

    private bool Applies(ObjectType type, NamedTypeNode condition) => types.IsSubtype(type, types.Types.Find(condition.Name.Value)!);

    private bool IsIncluded(SelectionNode selection) => selection.Directives.All(directive =>
    {
        var value = directive.Arguments[0].Value;
        var met = value is VariableNode variable ? variables[variable.Name.Value] : ((BooleanValueNode)value).Value;
        return met == (directive.Name.Value == "include");
    });

    private string Field(ObjectType type, JsonElement row, List<FieldNode> nodes)
    {
        var name = nodes[0].Name.Value;
        if (name == "__typename")
            return $"\"{type.Name}\"";
        var field = type.Fields.Find(name)!;
        var depth = _path.Count;
        try
        {
            var value = row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var found) ? found : default;
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("throw", out var message))
                throw Fail(message.GetString()!);
            return Complete($"{type.Name}.{name}", field.Type, value, nodes);
        }
        catch (Failure) when (!field.Type.IsNonNull)
        {
            _path.RemoveRange(depth, _path.Count - depth);
            return "null";
        }
    }

    private string Complete(string coordinate, SchemaType type, JsonElement value, List<FieldNode> nodes)
    {
        if (type is NonNullType nonNull)
        {
            var completed = Complete(coordinate, nonNull.Inner, value, nodes);
            return completed != "null" ? completed : throw Fail($"Cannot return null for non-nullable field {coordinate}.");
        }
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return "null";
        return type switch
        {
            ListType list => $"[{string.Join(',', value.EnumerateArray().Select((item, index) => Item(coordinate, list.Item, item, index, nodes)))}]",
            CompositeType composite => Select(Concrete(composite, value), value, nodes.Select(node => node.SelectionSet!)),
            ScalarType { Kind: ScalarKind.Int } when value.GetInt64() > int.MaxValue => throw Fail("Int cannot represent"),
            _ => value.GetRawText(),
        };
    }

    private string Item(string coordinate, SchemaType type, JsonElement item, int index, List<FieldNode> nodes)
    {
        var depth = _path.Count;
        _path.Add(index);
        try
        {
            var completed = Complete(coordinate, type, item, nodes);
            _path.RemoveAt(depth);
            return completed;
        }
        catch (Failure) when (!type.IsNonNull)
        {
            _path.RemoveRange(depth, _path.Count - depth);
            return "null";
        }
    }

    private ObjectType Concrete(CompositeType declared, JsonElement value) =>
        declared as ObjectType ?? (ObjectType)types.Types.Find(value.GetProperty("__typename").GetString()!)!;

    private Failure Fail(string message)
    {
        _errors.Add($"{string.Join('/', _path)}: {message}");
        return new Failure();
    }

    private sealed class Failure : Exception;
}
