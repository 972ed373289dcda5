using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Graph;

/// <summary>
/// Keys of lists as texts whose ordinal order is the order of the list. An index on one text serves a page from any key in
/// both directions, which an index on five numbers does not.
/// </summary>
internal static class SortText
{
    /// <summary>The 64 digits in ordinal order.</summary>
    private const string Digits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private const int BitsOfDigit = 6;

    /// <summary>
    /// A number: how many digits it has, as a letter from a on, and the digits. A number below zero has capitals from Z
    /// downwards and the digits of what is left to the least number of so many digits. Texts of numbers can follow each other
    /// without a mark between them.
    /// </summary>
    public static string Of(long number)
    {
        ulong size = (ulong)(number < 0 ? ~number : number);
        int count = (sizeof(long) * 8 - System.Numerics.BitOperations.LeadingZeroCount(size) + BitsOfDigit - 1) / BitsOfDigit;
        return string.Create(1 + count, (number, size, count), static (text, state) =>
        {
            bool isNegative = state.number < 0;
            text[0] = (char)(isNegative ? 'Z' - state.count : 'a' + state.count);
            ulong rest = state.size;
            for (int i = state.count; i > 0; i--)
            {
                int digit = (int)(rest & (ulong)(Digits.Length - 1));
                text[i] = Digits[isNegative ? Digits.Length - 1 - digit : digit];
                rest >>= BitsOfDigit;
            }
        });
    }

    /// <summary>The four bounds of a date, by which events, articles and tenures are listed.</summary>
    public static string Of(Bounds bounds) =>
        Of(bounds.EarliestStart.Seconds) + Of(bounds.LatestStart.Seconds) + Of(bounds.EarliestEnd.Seconds) + Of(bounds.LatestEnd.Seconds);

    /// <summary>The bounds, then the id.</summary>
    public static string Of(SortKey key) =>
        Of(key.EarliestStart) + Of(key.LatestStart) + Of(key.EarliestEnd) + Of(key.LatestEnd) + Dataset.Mark + key.Id;

    /// <summary>Publication, recording, place in the article, then the id.</summary>
    public static string Of(ClaimKey key) =>
        Of(key.KnownFrom.Seconds) + Of(key.RecordedAt.ToUnixTimeTicks()) + Of(key.Position) + Dataset.Mark + key.Id.Value;

    /// <summary>The kind, then the two events, then the claim.</summary>
    public static string Of(RelationKey key) =>
        Of((long)key.Kind) + Dataset.Mark + key.From.Value + Dataset.Mark + key.To.Value + Dataset.Mark + key.Claim.Value;

    /// <summary>The folded name, then the id.</summary>
    public static string Of(NameKey key) => key.FoldedName + Dataset.Mark + key.Id;
}
