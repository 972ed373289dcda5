using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Timeline.Ingest.Formats;

/// <summary>
/// Reads the documents of a YAML text one after another as trees, within limits. After a slip of syntax nothing more can be
/// read, so the document that has it is the last.
/// </summary>
internal sealed class YamlStream(string text)
{
    /// <summary>The shape needs six levels; what goes deeper is not a document.</summary>
    private const int MaxDepth = 32;

    /// <summary>A document of 16 MiB made of text stays far below this; one made of brackets does not.</summary>
    private const int MaxNodes = 500_000;

    /// <summary>How many documents one stream may hold.</summary>
    private const int MaxDocuments = 10_000;

    private readonly Parser _parser = new(new StringReader(text));
    private Complaints _complaints = new();
    private int _start;
    private int _nodes;
    private int _documents;
    private bool _isBroken;
    private bool _hasReferences;

    public string Rest => text[_start..];

    private ParsingEvent Position => _parser.Current ?? throw new YamlException("the document ends too early");

    public DocumentReading? ReadDocument()
    {
        (_complaints, _hasReferences) = (new Complaints(), false);
        Node? root = null;
        try
        {
            if (_isBroken || !MoveToDocument())
            {
                return null;
            }

            if (++_documents > MaxDocuments)
            {
                throw new YamlException(Position.Start, Position.End, "the stream has too many documents");
            }

            _parser.MoveNext();
            root = ReadNode(0);
            _parser.MoveNext();
        }
        catch (YamlException broken)
        {
            (string what, string expected) = YamlSlip.Explain(broken.Message);
            Break(broken.Start, what, expected);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The parser's own slips on input it did not foresee: an unclosed bracket before a key is one.
            Break(_parser.Current?.End ?? Mark.Empty, "the text is not YAML from here on", "brackets and quotation marks that are closed");
        }

        ArticleDocument? document = DocumentReader.Read(root, _complaints);
        return new DocumentReading(TakeContent(), document, _complaints.InOrder, _complaints.Omitted);
    }

    private bool MoveToDocument()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart)
            {
                return true;
            }
        }

        return false;
    }

    private Node ReadNode(int depth)
    {
        ParsingEvent current = Position;
        if (depth > MaxDepth || ++_nodes > MaxNodes)
        {
            throw new YamlException(current.Start, current.End, depth > MaxDepth ? "the document is nested too deeply" : "the document has too many parts");
        }

        RefuseReferences(current);
        return current switch
        {
            Scalar scalar => Read(scalar),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => new ScalarNode("", IsNull: true, Line(current), Column(current)),
        };
    }

    private void RefuseReferences(ParsingEvent current)
    {
        bool isNamed = current is AnchorAlias || (current is NodeEvent { Anchor.IsEmpty: false });
        if (isNamed && !_hasReferences)
        {
            // One complaint is enough: a document that uses them uses many.
            _hasReferences = true;
            Complain(current, "anchors and aliases (& and *) are not allowed", "the value itself, or quotation marks around a text that begins so");
        }

        if (current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag })
        {
            Complain(current, $"the tag {Complaints.Quoted(tag.Value)} is not allowed", "a value without a tag");
        }
    }

    private static ScalarNode Read(Scalar scalar)
    {
        bool isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
        return new ScalarNode(scalar.Value, isNull, Line(scalar), Column(scalar));
    }

    private ListNode ReadList(SequenceStart start, int depth)
    {
        var items = new List<Node>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new ListNode(items, Line(start), Column(start));
    }

    private MappingNode ReadMapping(MappingStart start, int depth)
    {
        var entries = new List<KeyValuePair<Word, Node>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            Node key = ReadNode(depth + 1);
            _parser.MoveNext();
            Node value = ReadNode(depth + 1);
            if (key is not ScalarNode name)
            {
                _complaints.Add(new Complaint(key.Line, key.Column, "a key is a list or a mapping", "a word as key"));
            }
            else if (!seen.Add(name.Text))
            {
                _complaints.Add(new Complaint(key.Line, key.Column, $"the key {Complaints.Quoted(name.Text)} is given twice", "each key once"));
            }
            else
            {
                entries.Add(new(new Word(name.Text, name.Line, name.Column), value));
            }
        }

        return new MappingNode(entries, Line(start), Column(start));
    }

    /// <summary>The text from the end of the document before to the end of this one.</summary>
    private string TakeContent()
    {
        int end = _isBroken || _parser.Current is null ? text.Length : (int)Math.Min(_parser.Current.End.Index, text.Length);
        string content = text[Math.Min(_start, end)..end];
        _start = end;
        return content;
    }

    private void Break(Mark at, string what, string expected)
    {
        _isBroken = true;
        _complaints.Add(new Complaint((int)at.Line, (int)at.Column, what, expected));
    }

    private void Complain(ParsingEvent at, string what, string expected) =>
        _complaints.Add(new Complaint(Line(at), Column(at), what, expected));

    private static int Line(ParsingEvent at) => (int)at.Start.Line;

    private static int Column(ParsingEvent at) => (int)at.Start.Column;
}
