using Timeline.Articles;
using Timeline.Offices;
using Timeline.Sqlite.Access;
using Timeline.Sqlite.Queries;

namespace Timeline.Sqlite.Saving;

/// <summary>Keeps the tenures that documents state; a document's new revision replaces those of the former.</summary>
internal static class TenureWriting
{
    /// <returns>How many tenures are new.</returns>
    public static int Save(Session session, IReadOnlyList<DocumentId> changed, IReadOnlyList<Tenure> tenures)
    {
        ILookup<DocumentId, Tenure> stated = tenures.ToLookup(tenure => tenure.DefinedBy);
        int added = 0;
        foreach (DocumentId document in changed.Concat(stated.Select(group => group.Key)).Distinct())
        {
            List<Tenure> before = session.Read(SqlFiles.Statement("load-tenures"), DefinitionRows.ReadTenure, ("@document", document.Value));
            if (before.SequenceEqual(stated[document]))
            {
                continue;
            }

            added += stated[document].Except(before).Count();
            session.Execute(SqlFiles.Statement("delete-tenures"), ("@document", document.Value));
            foreach (Tenure tenure in stated[document])
            {
                Insert(session, tenure);
            }
        }

        return added;
    }

    private static void Insert(Session session, Tenure tenure) => session.Execute(
        SqlFiles.Statement("insert-tenure"),
        [
            ("@office", tenure.Office.Value), ("@holder", tenure.Holder.Value), .. DateValues.Of(tenure.During, tenure.During.Bounds),
            ("@is_acting", tenure.IsActing), ("@source", tenure.Source), ("@defined_by", tenure.DefinedBy.Value),
        ]);
}
