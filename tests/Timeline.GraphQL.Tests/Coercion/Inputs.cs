using System.Collections;
using System.Globalization;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Tests.Types;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Coercion;

/// <summary>Types to coerce to, and how coerced values are written down for comparison.</summary>
internal static class Inputs
{
    public static TypeSystem System { get; } = Build();

    /// <summary>A coerced value as text: <c>{ids: ["1"], kind: MEETING}</c>, with the CLR type of numbers.</summary>
    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool boolean => boolean ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        InputObject input => $"{{{string.Join(", ", input.Values.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))}}}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static TypeSystem Build()
    {
        var system = Systems.Build("""
            type Query {
              f(int: Int, float: Float, text: String, flag: Boolean, id: ID, kind: Kind, date: Date, any: Any): Int
              need(int: Int!, size: Int! = 20, filter: Filter, by: By, matrix: [[Int!]]): Int
            }
            input Filter { ids: [ID!] limit: Int! = 10 kind: Kind = MEETING nested: Filter text: String }
            input Strict { name: String! }
            input By @oneOf { id: ID name: String }
            enum Kind { MEETING VISIT }
            scalar Date
            scalar Any
            """);
        Assert.IsType<ScalarType>(system.Types.Find("Date")).Parse = text =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? new ScalarOutcome(date, null)
                : new ScalarOutcome(null, $"\"{text}\" is not a date; expected e.g. 2023-03-03.");
        return system;
    }
}
