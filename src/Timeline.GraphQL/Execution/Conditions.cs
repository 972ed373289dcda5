using Timeline.GraphQL.Coercion;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// The conditions that <c>@skip</c> and <c>@include</c> set in one operation (section 3.13), each a variable to be
/// true or false within an outer condition. A request works all of them out once.
/// </summary>
internal sealed class Conditions
{
    /// <summary>The condition that is always met.</summary>
    public const int Always = 0;

    private static readonly bool[] OnlyAlways = [true];

    private readonly List<Condition> _conditions = [default];
    private readonly Dictionary<Condition, int> _numbers = [];

    public bool IsEmpty => _conditions.Count == 1;

    /// <summary>The number of "within <paramref name="outer"/>, and the variable is so".</summary>
    public int Within(int outer, string variable, bool expected)
    {
        var condition = new Condition(outer, variable, expected);
        if (_numbers.TryGetValue(condition, out var number))
            return number;
        _conditions.Add(condition);
        return _numbers[condition] = _conditions.Count - 1;
    }

    /// <summary>Which conditions the variables meet.</summary>
    public bool[] Evaluate(InputObject variables)
    {
        if (IsEmpty)
            return OnlyAlways;
        var met = new bool[_conditions.Count];
        met[Always] = true;
        // A condition is numbered after the one around it.
        for (var i = 1; i < met.Length; i++)
            met[i] = met[_conditions[i].Outer] && IsTrue(_conditions[i].Variable) == _conditions[i].Expected;
        return met;

        bool IsTrue(string variable) => variables.TryGet(variable, out var value) && value is true;
    }

    private readonly record struct Condition(int Outer, string Variable, bool Expected);
}
