namespace Timeline.Ingest.Formats;

/// <summary>Brings one entry of the section <c>claims</c> into shape.</summary>
internal sealed class ClaimReader(Complaints complaints)
{
    public ClaimEntry Claim(Node node)
    {
        Fields fields = Open(node, "a claim");
        var claim = new ClaimEntry(fields.Required("event"), fields.Required("kind"), fields.Required("title"))
        {
            Label = fields.Optional("label"),
            Form = fields.Optional("form"),
            Modality = fields.Optional("modality"),
            Hedge = fields.Optional("hedge"),
            When = fields.Nested("when", value => When(value, fields)),
            Where = fields.WordOrWords("where"),
            Who = fields.Each("who", value => Participation(value, fields)),
            Topics = fields.Words("topics"),
            Counts = fields.Each("counts", Count),
            Relations = fields.Each("relations", Relation),
            Via = fields.Each("via", value => Attribution(value, fields)),
            Quotes = fields.Each("quotes", value => Quote(value, fields)),
            Note = fields.Optional("note"),
        };
        fields.Close();
        return claim;
    }

    private WhenEntry When(Node node, Fields parent)
    {
        if (node is not MappingNode)
        {
            return new WhenEntry(Short(node, "when", parent));
        }

        Fields fields = Open(node, "a date");
        var when = new WhenEntry(fields.Required("edtf"))
        {
            Reading = fields.Optional("reading"),
            Words = fields.Optional("words"),
            Anchor = fields.Optional("anchor"),
            Rule = fields.Optional("rule"),
        };
        fields.Close();
        return when;
    }

    private ParticipationEntry Participation(Node node, Fields parent)
    {
        if (node is not MappingNode)
        {
            return new ParticipationEntry(Short(node, "who", parent));
        }

        Fields fields = Open(node, "a part in an event");
        var participation = new ParticipationEntry(fields.Required("actor"))
        {
            Role = fields.Optional("role"),
            Office = fields.Optional("office"),
            OnBehalfOf = fields.Optional("onBehalfOf"),
            Modality = fields.Optional("modality"),
            Words = fields.Optional("words"),
        };
        fields.Close();
        return participation;
    }

    private CountEntry Count(Node node)
    {
        Fields fields = Open(node, "a count");
        var count = new CountEntry(fields.Required("what"))
        {
            Least = fields.Optional("least"),
            Most = fields.Optional("most"),
            Who = fields.Optional("who"),
            Over = fields.Words("over"),
            Words = fields.Optional("words"),
        };
        fields.Close();
        if (node is MappingNode && count is { Least: null, Most: null, Words: null })
        {
            complaints.Add(fields.Start, "a count has neither \"least\" nor \"most\" nor \"words\"", "at least one of them");
        }

        return count;
    }

    private RelationEntry Relation(Node node)
    {
        Fields fields = Open(node, "a relation");
        var relation = new RelationEntry(
            fields.Required("kind"), fields.Required("event"), fields.Optional("words"), fields.Nested("gap", Gap));
        fields.Close();
        return relation;
    }

    private GapEntry Gap(Node node)
    {
        Fields fields = Open(node, "a gap");
        var gap = new GapEntry(fields.Required("least"), fields.Optional("most"), fields.Optional("words"));
        fields.Close();
        return gap;
    }

    private AttributionEntry Attribution(Node node, Fields parent)
    {
        if (node is not MappingNode)
        {
            Word speaker = Short(node, "via", parent);
            return new AttributionEntry(speaker, speaker, null, null);
        }

        Fields fields = Open(node, "a link of attribution");
        var link = new AttributionEntry(
            fields.Start, fields.Optional("speaker"), fields.Optional("words"), fields.Optional("medium"));
        fields.Close();
        if (link is { Speaker: null, Words: null })
        {
            complaints.Add(fields.Start, "a link of attribution has neither \"speaker\" nor \"words\"", "at least one of them");
        }

        return link;
    }

    private QuoteEntry Quote(Node node, Fields parent)
    {
        if (node is not MappingNode)
        {
            return new QuoteEntry(Short(node, "quotes", parent), null, []);
        }

        Fields fields = Open(node, "a quote");
        var quote = new QuoteEntry(fields.Required("text"), fields.Optional("occurrence"), fields.Words("supports"));
        fields.Close();
        return quote;
    }

    /// <summary>A text that stands in short for a mapping.</summary>
    private static Word Short(Node node, string key, Fields parent) =>
        parent.TextOf(node, key, Fields.LongestField) ?? new Word("", node.Line, node.Column);

    private Fields Open(Node node, string noun) => new(node, noun, complaints);
}
