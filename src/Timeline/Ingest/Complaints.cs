namespace Timeline.Ingest;

/// <summary>Gathers the complaints about one document, as many as anybody wants to read.</summary>
internal sealed class Complaints
{
    /// <summary>How many complaints about one document are kept; the rest is only counted.</summary>
    public const int Kept = 50;

    private const int LongestQuotation = 80;

    private readonly List<Complaint> _kept = [];

    public int Omitted { get; private set; }

    public bool Any => _kept.Count > 0;

    /// <summary>Whether further complaints are only counted, so that no work need be spent on their words.</summary>
    public bool IsFull => _kept.Count >= Kept;

    /// <summary>The complaints in the order of their places.</summary>
    public ValueList<Complaint> InOrder => _kept.OrderBy(c => c.Line).ThenBy(c => c.Column).ToValueList();

    public void Add(Complaint complaint)
    {
        if (_kept.Count < Kept)
        {
            _kept.Add(complaint);
        }
        else
        {
            Omitted++;
        }
    }

    public void Add(Word at, string what, string expected) => Add(new Complaint(at.Line, at.Column, what, expected));

    /// <summary>Takes over what was gathered before, with the number of those left out.</summary>
    public void AddAll(IEnumerable<Complaint> complaints, int omitted)
    {
        Omitted += omitted;
        foreach (Complaint complaint in complaints)
        {
            Add(complaint);
        }
    }

    /// <summary>A text between quotation marks on one line, cut where it is long.</summary>
    public static string Quoted(string text)
    {
        string line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        return line.Length <= LongestQuotation ? $"\"{line}\"" : $"\"{line[..LongestQuotation]}…\"";
    }

    /// <summary>Some alternatives as one clause: <c>a, b or c</c>.</summary>
    public static string OneOf(IReadOnlyList<string> choices) => Joined(choices, " or ");

    /// <summary>Several things as one clause: <c>a, b and c</c>.</summary>
    public static string AllOf(IReadOnlyList<string> things) => Joined(things, " and ");

    private static string Joined(IReadOnlyList<string> words, string last) =>
        words.Count <= 1 ? string.Concat(words) : string.Join(", ", words.Take(words.Count - 1)) + last + words[^1];
}
