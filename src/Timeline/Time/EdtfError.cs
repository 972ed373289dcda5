using System.Globalization;

namespace Timeline.Time;

/// <summary>Why a text is no EDTF date.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Position">Where reading stopped: an index into <paramref name="Text"/>, or its length if something is missing at the end.</param>
/// <param name="Problem">What is wrong there, a clause without a full stop.</param>
/// <param name="Expected">What would have been right, with examples.</param>
public sealed record EdtfError(string Text, int Position, string Problem, string Expected)
{
    /// <summary>One sentence: the text, the place (characters counted from 1), the problem, and what was expected.</summary>
    public string Message => string.Create(CultureInfo.InvariantCulture,
        $"\"{Text}\" is not a date: {Problem} (character {Position + 1}); expected {Expected}.");
}
