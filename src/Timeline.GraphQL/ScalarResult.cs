using System.Diagnostics.CodeAnalysis;

namespace Timeline.GraphQL;

/// <summary>What reading the text of a custom scalar gave: a value, or what was expected instead (section 3.5).</summary>
/// <typeparam name="T">CLR type of the scalar.</typeparam>
public readonly struct ScalarResult<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly string? _problem;

    private ScalarResult(T? value, string? problem) => (_value, _problem) = (value, problem);

    /// <summary>The text was a value of the scalar.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "The scalar's type is what the reader of a binding looks for.")]
    public static ScalarResult<T> Ok(T value) => new(value, null);

    /// <summary>The text was none. The message follows <c>Date cannot represent value "x": </c>, so it says what was expected.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "The scalar's type is what the reader of a binding looks for.")]
    public static ScalarResult<T> Error(string expected) => new(default, expected);

    /// <summary>A value is its own success, so that a parser may just return it.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "Ok is the named alternative.")]
    public static implicit operator ScalarResult<T>(T value) => Ok(value);

    /// <summary>Tells success from failure; exactly one of the two results is there.</summary>
    internal bool TryGet([MaybeNullWhen(false)] out T value, [MaybeNullWhen(true)] out string problem)
    {
        value = _value;
        problem = _problem;
        return problem is null;
    }
}
