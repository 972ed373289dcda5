using System.Diagnostics.CodeAnalysis;

namespace Timeline.Time;

/// <summary>What reading a text gave: a value, or an error that says what was wrong. Reading never throws for bad text.</summary>
/// <typeparam name="T">The type read.</typeparam>
public sealed class ParseResult<T>
    where T : notnull
{
    private readonly T? _value;

    private ParseResult(T? value, EdtfError? error) => (_value, Error) = (value, error);

    /// <summary>What was wrong with the text; null if it was read.</summary>
    public EdtfError? Error { get; }

    /// <summary>Whether the text was read.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>What was read.</summary>
    /// <exception cref="FormatException">The text was not read; the message is that of <see cref="Error"/>.</exception>
    public T Value => Succeeded && _value is not null ? _value : throw new FormatException(Error?.Message);

    /// <summary>A text that was read.</summary>
    public static implicit operator ParseResult<T>(T value) => new(value, null);

    /// <summary>A text that was not read.</summary>
    public static implicit operator ParseResult<T>(EdtfError error) => new(default, error);

    /// <summary>Gives the value or the error, whichever there is.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out EdtfError? error)
    {
        value = _value;
        error = Error;
        return error is null && value is not null;
    }

    /// <summary>Goes on with the value, or keeps the error.</summary>
    /// <typeparam name="TNext">The type the next step gives.</typeparam>
    public ParseResult<TNext> Then<TNext>(Func<T, ParseResult<TNext>> next)
        where TNext : notnull => TryGet(out var value, out var error) ? next(value) : error;
}
