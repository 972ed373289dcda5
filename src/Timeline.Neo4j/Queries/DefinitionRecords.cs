using Timeline.Actors;
using Timeline.Articles;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.PackStream;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Topics;

namespace Timeline.Neo4j.Queries;

/// <summary>The records of <c>load-actors.cypher</c> and its like.</summary>
internal static class DefinitionRecords
{
    public static Actor ReadActor(ref PackStreamReader record) => new()
    {
        Id = new ActorId(record.ReadString()),
        Name = record.ReadString(),
        Aliases = record.ReadTexts(alias => alias),
        Description = record.ReadStringOrNull(),
        PartOf = record.ReadTexts(id => new ActorId(id)),
        Wikidata = record.ReadStringOrNull(),
        DefinedBy = new DocumentId(record.ReadString()),
    };

    public static Office ReadOffice(ref PackStreamReader record) => new()
    {
        Id = new OfficeId(record.ReadString()),
        Title = record.ReadString(),
        Organization = record.ReadStringOrNull() is { } organization ? new ActorId(organization) : null,
        Aliases = record.ReadTexts(alias => alias),
        DefinedBy = new DocumentId(record.ReadString()),
    };

    public static Place ReadPlace(ref PackStreamReader record) => new()
    {
        Id = new PlaceId(record.ReadString()),
        Name = record.ReadString(),
        Kind = record.ReadEnum<PlaceKind>(),
        Within = record.ReadTexts(id => new PlaceId(id)),
        Aliases = record.ReadTexts(alias => alias),
        Note = record.ReadStringOrNull(),
        DefinedBy = new DocumentId(record.ReadString()),
    };

    public static Topic ReadTopic(ref PackStreamReader record) => new()
    {
        Id = new TopicId(record.ReadString()),
        Name = record.ReadString(),
        Note = record.ReadStringOrNull(),
        DefinedBy = new DocumentId(record.ReadString()),
    };

    public static Tenure ReadTenure(ref PackStreamReader record) => new()
    {
        Office = new OfficeId(record.ReadString()),
        Holder = new ActorId(record.ReadString()),
        During = record.ReadDate(),
        IsActing = record.ReadBoolean(),
        Source = record.ReadString(),
        DefinedBy = new DocumentId(record.ReadString()),
    };

    public static Document ReadDocument(ref PackStreamReader record) =>
        new(new DocumentId(record.ReadString()), record.ReadString(), record.ReadString(), record.ReadInstant());

    public static Article ReadArticle(ref PackStreamReader record) => new()
    {
        Id = new ArticleId(record.ReadString()),
        Title = record.ReadString(),
        Publisher = record.ReadStringOrNull() is { } publisher ? new ActorId(publisher) : null,
        Published = record.ReadDate(),
        Language = record.ReadStringOrNull(),
        Address = record.ReadStringOrNull(),
        Authors = record.ReadTexts(id => new ActorId(id)),
        Note = record.ReadStringOrNull(),
        ContentHash = record.ReadString(),
        RecordedAt = record.ReadInstant(),
        HasText = record.ReadBoolean(),
        Text = record.ReadStringOrNull(),
    };
}
