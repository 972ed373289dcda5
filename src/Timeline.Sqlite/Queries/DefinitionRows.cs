using Microsoft.Data.Sqlite;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Sqlite.Access;
using Timeline.Topics;

namespace Timeline.Sqlite.Queries;

/// <summary>The rows of <c>load-actors.sql</c> and its like.</summary>
internal static class DefinitionRows
{
    public static Actor ReadActor(SqliteDataReader row) => new()
    {
        Id = new ActorId(row.GetString(0)),
        Name = row.GetString(1),
        Aliases = row.TextList(2, alias => alias),
        Description = row.TextOrNull(3),
        PartOf = row.TextList(4, id => new ActorId(id)),
        Wikidata = row.TextOrNull(5),
        DefinedBy = new DocumentId(row.GetString(6)),
    };

    public static Office ReadOffice(SqliteDataReader row) => new()
    {
        Id = new OfficeId(row.GetString(0)),
        Title = row.GetString(1),
        Organization = row.TextOrNull(2) is { } organization ? new ActorId(organization) : null,
        Aliases = row.TextList(3, alias => alias),
        DefinedBy = new DocumentId(row.GetString(4)),
    };

    public static Place ReadPlace(SqliteDataReader row) => new()
    {
        Id = new PlaceId(row.GetString(0)),
        Name = row.GetString(1),
        Kind = row.Enum<PlaceKind>(2),
        Within = row.TextList(3, id => new PlaceId(id)),
        Aliases = row.TextList(4, alias => alias),
        Note = row.TextOrNull(5),
        DefinedBy = new DocumentId(row.GetString(6)),
    };

    public static Topic ReadTopic(SqliteDataReader row) => new()
    {
        Id = new TopicId(row.GetString(0)),
        Name = row.GetString(1),
        Note = row.TextOrNull(2),
        DefinedBy = new DocumentId(row.GetString(3)),
    };

    /// <summary>As <c>find-tenures-*.sql</c> has it: the parent's number first.</summary>
    public static Tenure ReadTenure(SqliteDataReader row) => new()
    {
        Office = new OfficeId(row.GetString(1)),
        Holder = new ActorId(row.GetString(2)),
        During = row.Date(3),
        IsActing = row.GetBoolean(8),
        Source = row.GetString(9),
        DefinedBy = new DocumentId(row.GetString(10)),
    };

    public static Document ReadDocument(SqliteDataReader row) =>
        new(new DocumentId(row.GetString(0)), row.GetString(1), row.GetString(2), row.Instant(3));
}
