using System.Globalization;
using NodaTime;
using Timeline.Time.Syntax;

namespace Timeline.Time;

/// <summary>
/// A date in the Extended Date/Time Format of ISO 8601-2, in the profile of the Library of Congress of 2019, levels 0, 1
/// and 2 in full: `2023-03-03`, `1985-04-12T23:20:30Z`, `1984~`, `201X`, `2001-21`, `1964/2008`, `1985/..`,
/// `[2023-02-20..2023-02-26]`, `{1960,1961-12}`, `Y-17E7`, `1950S2`, `2004-06-~11`. Two of them are equal if their
/// canonical texts are.
/// </summary>
public sealed class Edtf : IEquatable<Edtf>
{
    private readonly EdtfExpression _expression;
    private readonly string _text;

    private Edtf(EdtfExpression expression) => (_expression, _text) = (expression, expression.ToString());

    /// <summary>The lowest level of the specification that can say this: 0, 1 or 2.</summary>
    public int Level => _expression.Level;

    /// <summary>How finely the date is known.</summary>
    public Precision Precision => _expression.Precision;

    /// <summary>Whether some part is marked uncertain, `?` or `%`: the source may be wrong.</summary>
    public bool IsUncertain => _expression.Qualification.HasFlag(Qualification.Uncertain);

    /// <summary>Whether some part is marked approximate, `~` or `%`: the source gives it as an estimate.</summary>
    public bool IsApproximate => _expression.Qualification.HasFlag(Qualification.Approximate);

    /// <summary>How the text is meant where nothing else is said: intervals and `{…}` last, anything else is within.</summary>
    public Reading DefaultReading => _expression.DefaultReading;

    internal EdtfExpression Expression => _expression;

    /// <summary>
    /// Reads a text. Bad text gives an error with its place; the syntax of the drafts before 2019 is refused with what to
    /// write instead. Spaces are allowed after the commas of a set only.
    /// </summary>
    public static ParseResult<Edtf> Parse(string text) =>
        EdtfParser.Parse(text).Then<Edtf>(expression => new Edtf(expression));

    /// <summary>One day.</summary>
    public static Edtf Day(LocalDate date) => Written(Text(date));

    /// <summary>A month of a year; years beyond four digits have no months in EDTF.</summary>
    /// <param name="year">-9999 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="FormatException">There is no such month.</exception>
    public static Edtf Month(int year, int month) => Written($"{Civil.YearText(year)}-{month:00}");

    /// <summary>A year; beyond four digits it is written with `Y`.</summary>
    public static Edtf Year(long year) => Written(Civil.YearText(year));

    /// <summary>From one day to another, `A/B`. The days may be the same.</summary>
    /// <exception cref="FormatException">The second day is before the first.</exception>
    public static Edtf Interval(LocalDate from, LocalDate to) => Written($"{Text(from)}/{Text(to)}");

    /// <summary>One of the days from one to another, `[A..B]`.</summary>
    /// <exception cref="FormatException">The second day is before the first.</exception>
    public static Edtf OneOf(LocalDate from, LocalDate to) => Written($"[{Text(from)}..{Text(to)}]");

    /// <summary>
    /// Between which seconds start and end lie. `?` and `~` do not move these bounds. Years that a count of seconds in 64
    /// bits cannot reach (about 292 thousand million years either way) are clamped, and stay finite.
    /// </summary>
    public Bounds Bounds(Reading reading) => _expression.Bounds(reading);

    /// <summary>The canonical text: reading it gives an equal value, and printing that the same text.</summary>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public bool Equals(Edtf? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    private static Edtf Written(string text) => Parse(text).Value;

    private static string Text(LocalDate date) => string.Create(CultureInfo.InvariantCulture,
        $"{Civil.YearText(date.Year)}-{date.Month:00}-{date.Day:00}");
}
