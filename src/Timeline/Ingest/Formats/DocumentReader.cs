namespace Timeline.Ingest.Formats;

/// <summary>Brings a tree into the shape of a document: the same keys as <c>schema/article.schema.json</c>, which a test compares.</summary>
internal sealed class DocumentReader
{
    private readonly Complaints _complaints;

    private DocumentReader(Complaints complaints) => _complaints = complaints;

    /// <summary>Reads what can be read; null where the root is no mapping.</summary>
    public static ArticleDocument? Read(Node? root, Complaints complaints)
    {
        if (root is null)
        {
            return null;
        }

        if (root is ScalarNode { IsNull: true })
        {
            complaints.Add(new Complaint(root.Line, root.Column, "the document is empty", "an article or a catalogue"));
            return null;
        }

        return root is MappingNode ? new DocumentReader(complaints).Document(root) : Refuse(root, complaints);
    }

    private static ArticleDocument? Refuse(Node root, Complaints complaints)
    {
        _ = new Fields(root, "a document", complaints);
        return null;
    }

    private ArticleDocument Document(Node node)
    {
        Fields fields = Open(node, "a document");
        var document = new ArticleDocument
        {
            Start = fields.Start,
            Article = fields.Nested("article", Article),
            Catalogue = fields.Nested("catalogue", Catalogue),
            Topics = fields.Each("topics", Topic),
            Actors = fields.Each("actors", Actor),
            Offices = fields.Each("offices", Office),
            Places = fields.Each("places", Place),
            Claims = fields.Each("claims", Claim),
        };
        fields.Close();
        if (document is { Article: null, Catalogue: null })
        {
            _complaints.Add(fields.Start, "the document has neither \"article\" nor \"catalogue\"", "one of them, to name it");
        }
        else if (document is { Article: not null, Catalogue: not null })
        {
            _complaints.Add(document.Catalogue.Id, "the document has both \"article\" and \"catalogue\"", "one of them, to name it");
        }
        else if (document is { Article: null, Claims.Count: > 0 })
        {
            _complaints.Add(document.Claims[0].Event, "there are claims but no \"article\" that makes them", "an article, or no claims");
        }

        return document;
    }

    private ArticleSection Article(Node node)
    {
        Fields fields = Open(node, "an article");
        var article = new ArticleSection(fields.Required("id"), fields.Required("title"), fields.Required("published"))
        {
            Publisher = fields.Optional("publisher"),
            Language = fields.Optional("language"),
            Address = fields.Optional("address"),
            Authors = fields.Words("authors"),
            Note = fields.Optional("note"),
            Text = fields.LongText("text"),
        };
        fields.Close();
        return article;
    }

    private CatalogueSection Catalogue(Node node)
    {
        Fields fields = Open(node, "a catalogue");
        var catalogue = new CatalogueSection(fields.Required("id"), fields.Required("title"));
        fields.Close();
        return catalogue;
    }

    private TopicEntry Topic(Node node)
    {
        Fields fields = Open(node, "a topic");
        var topic = new TopicEntry(fields.Required("id"), fields.Required("name"), fields.Optional("note"));
        fields.Close();
        return topic;
    }

    private ActorEntry Actor(Node node)
    {
        Fields fields = Open(node, "an actor");
        var actor = new ActorEntry(fields.Required("id"), fields.Required("name"))
        {
            Aliases = fields.Words("aliases"),
            Description = fields.Optional("description"),
            PartOf = fields.Words("partOf"),
            Wikidata = fields.Optional("wikidata"),
        };
        fields.Close();
        return actor;
    }

    private OfficeEntry Office(Node node)
    {
        Fields fields = Open(node, "an office");
        var office = new OfficeEntry(fields.Required("id"), fields.Required("title"))
        {
            Organization = fields.Optional("organization"),
            Aliases = fields.Words("aliases"),
            Tenures = fields.Each("tenures", Tenure),
        };
        fields.Close();
        return office;
    }

    private TenureEntry Tenure(Node node)
    {
        Fields fields = Open(node, "a tenure");
        var tenure = new TenureEntry(
            fields.Required("holder"), fields.Required("during"), fields.Required("source"), fields.Optional("acting"));
        fields.Close();
        return tenure;
    }

    private PlaceEntry Place(Node node)
    {
        Fields fields = Open(node, "a place");
        var place = new PlaceEntry(fields.Required("id"), fields.Required("name"), fields.Required("kind"))
        {
            Within = fields.Words("within"),
            Aliases = fields.Words("aliases"),
            Note = fields.Optional("note"),
        };
        fields.Close();
        return place;
    }

    private ClaimEntry Claim(Node node) => new ClaimReader(_complaints).Claim(node);

    private Fields Open(Node node, string noun) => new(node, noun, _complaints);
}
