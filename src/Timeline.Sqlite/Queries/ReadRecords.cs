using Microsoft.Data.Sqlite;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Hands over records as they are kept.</summary>
internal static class ReadRecords
{
    public static Records Answer(Session session, RecordQuery query) => query.Kind switch
    {
        RecordKind.Document => new Records { Documents = Read(session, query, "read-documents", DefinitionRows.ReadDocument) },
        RecordKind.Actor => new Records { Actors = Read(session, query, "read-actors", DefinitionRows.ReadActor) },
        RecordKind.Topic => new Records { Topics = Read(session, query, "read-topics", DefinitionRows.ReadTopic) },
        RecordKind.Place => new Records { Places = Read(session, query, "read-places", DefinitionRows.ReadPlace) },
        RecordKind.Office => new Records { Offices = Read(session, query, "read-offices", DefinitionRows.ReadOffice) },
        RecordKind.Tenure => new Records { Tenures = Read(session, query, "read-tenures", DefinitionRows.ReadTenure) },
        RecordKind.Article => new Records { Articles = Read(session, query, "read-articles", ArticleRows.Read) },
        RecordKind.Claim => new Records { Claims = Read(session, query, "read-claims", ClaimRows.Read) },
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Kind, "This is no kind of record."),
    };

    private static ValueList<T> Read<T>(Session session, RecordQuery query, string statement, Func<SqliteDataReader, T> row) =>
        session.Read(SqlFiles.Statement(statement), row, ("@after", query.After), ("@first", query.First)).ToValueList();
}
