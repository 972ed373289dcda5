namespace Timeline.Ingest.Formats;

/// <summary>
/// Takes the values of a mapping one key after another, complains about those of the wrong type, and in the end about
/// the keys that nobody asked for. What was asked for is what the shape knows, so no list of keys can go stale.
/// </summary>
internal sealed class Fields
{
    /// <summary>The longest text of a field other than the article's own text, in characters.</summary>
    public const int LongestField = 20_000;

    private readonly Dictionary<string, KeyValuePair<Word, Node>> _entries = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];
    private readonly Node _node;
    private readonly string _noun;
    private readonly Complaints _complaints;

    /// <param name="node">The mapping; another node is complained about and taken as an empty one.</param>
    /// <param name="noun">What it describes, with its article: "an actor".</param>
    /// <param name="complaints">Where complaints go.</param>
    public Fields(Node node, string noun, Complaints complaints)
    {
        (_node, _noun, _complaints) = (node, noun, complaints);
        if (node is MappingNode mapping)
        {
            foreach (KeyValuePair<Word, Node> entry in mapping.Entries)
            {
                _entries[entry.Key.Text] = entry;
            }
        }
        else
        {
            complaints.Add(new Complaint(node.Line, node.Column, $"this is {NameOf(node)}, not {noun}", "keys with their values (key: value)"));
        }
    }

    public Word Start => new("start", _node.Line, _node.Column);

    /// <summary>A text that must be there; an empty word where it is not.</summary>
    public Word Required(string key) => Optional(key) ?? Missing(key);

    public Word? Optional(string key) => Take(key) is { } entry ? TextOf(entry.Value, entry.Key.Text, LongestField) : null;

    public Word? LongText(string key) => Take(key) is { } entry ? TextOf(entry.Value, entry.Key.Text, int.MaxValue) : null;

    public ValueList<Word> Words(string key, string expected = "a list") =>
        Each(key, node => TextOf(node, key, LongestField), expected).OfType<Word>().ToValueList();

    /// <summary>A list of texts, where a single one may stand without its list.</summary>
    public ValueList<Word> WordOrWords(string key) =>
        _entries.TryGetValue(key, out KeyValuePair<Word, Node> entry) && entry.Value is ScalarNode
            ? Optional(key) is { } word ? [word] : []
            : Words(key, "a text or a list of them");

    public T? Nested<T>(string key, Func<Node, T> read) where T : class => Take(key) is { } entry ? read(entry.Value) : null;

    public ValueList<T> Each<T>(string key, Func<Node, T> read, string expected = "a list")
    {
        if (Take(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is ListNode list)
        {
            return list.Items.Select(read).ToValueList();
        }

        Complain(entry.Value, $"\"{key}\" is {NameOf(entry.Value)}", expected);
        return [];
    }

    /// <summary>Complains about the keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (Word key in _entries.Values.Select(entry => entry.Key).Where(key => !_known.Contains(key.Text)))
        {
            string? nearest = NearestWord.To(key.Text, _known);
            string expected = nearest is null ? "one of " + string.Join(", ", _known) : $"\"{nearest}\"";
            _complaints.Add(key, $"{Complaints.Quoted(key.Text)} is not a key of {_noun}", expected);
        }
    }

    /// <summary>The text of a scalar; null with a complaint for anything else.</summary>
    public Word? TextOf(Node node, string key, int longest)
    {
        if (node is not ScalarNode scalar)
        {
            string hint = key is "when" or "edtf" or "published" or "during"
                ? "a date; one that begins with [ or { needs quotation marks"
                : "a text";
            Complain(node, $"\"{key}\" is {NameOf(node)}", hint);
            return null;
        }

        if (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text))
        {
            Complain(node, $"\"{key}\" has no value", "some text, or no such key");
            return null;
        }

        return Judge(scalar, key, longest);
    }

    private Word? Judge(ScalarNode scalar, string key, int longest)
    {
        if (scalar.Text.Length > longest)
        {
            Complain(scalar, $"\"{key}\" is {scalar.Text.Length} characters long", $"at most {longest}");
            return null;
        }

        char control = scalar.Text.FirstOrDefault(c => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c == '\uFFFE', ' ');
        if (control != ' ')
        {
            Complain(scalar, $"\"{key}\" holds a control character, U+{(int)control:X4}", "text without control characters");
            return null;
        }

        return new Word(scalar.Text, scalar.Line, scalar.Column);
    }

    private KeyValuePair<Word, Node>? Take(string key)
    {
        _known.Add(key);
        return _entries.TryGetValue(key, out KeyValuePair<Word, Node> entry) ? entry : null;
    }

    private Word Missing(string key)
    {
        if (_node is MappingNode && !_entries.ContainsKey(key))
        {
            Complain(_node, $"{_noun} has no \"{key}\"", "one");
        }

        return new Word("", _node.Line, _node.Column);
    }

    private void Complain(Node node, string what, string expected) =>
        _complaints.Add(new Complaint(node.Line, node.Column, what, expected));

    private static string NameOf(Node node) => node switch
    {
        ListNode => "a list",
        MappingNode => "a mapping",
        ScalarNode { IsNull: true } => "empty",
        _ => "a text",
    };
}
