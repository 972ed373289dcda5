using Timeline.Claims;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Sqlite.Queries;
using Timeline.Storage;

namespace Timeline.Sqlite.Saving;

/// <summary>Writes what the claims about an event amount to, and the lists it stands in.</summary>
internal static class EventWriting
{
    /// <summary>Folds the claims of some events anew, and notes what became of each.</summary>
    public static void Fold(Session session, IReadOnlyList<EventId> events, ChangeWriting changes)
    {
        foreach (EventId id in events)
        {
            List<Claim> claims = session.Read(SqlFiles.Statement("load-active-claims"), ClaimRows.Read, ("@event", id.Value));
            bool wasThere = session.Execute(SqlFiles.Statement("delete-event"), ("@id", id.Value)) > 0;
            Event? folded = Claims.Fold.ToEvent(claims);
            if (folded is not null)
            {
                Insert(session, folded, claims);
            }
            else
            {
                EntryWriting.Delete(session, id.Value);
            }

            changes.Append(id, wasThere, isThere: folded is not null);
        }
    }

    private static void Insert(Session session, Event folded, List<Claim> claims)
    {
        object? key = InsertEvent(session, folded);
        session.Execute(
            SqlFiles.Statement("insert-event-parts"),
            ("@event", key), ("@places", Json.Ids(folded.Places)), ("@participations", EventPartsJson.Write(folded.Participations)),
            ("@topics", Json.Ids(folded.Topics)), ("@counts", EventPartsJson.Write(folded.Counts)));

        var lists = new EventLists(session, folded.Id, key);
        lists.Insert("insert-event-actors", [.. folded.Participations.Select(part => part.Actor.Value)]);
        lists.Insert("insert-event-offices", [.. folded.Participations.Select(part => part.Office?.Value).OfType<string>()]);
        lists.Insert("insert-event-places", [.. folded.Places.Select(place => place.Value)]);
        lists.Insert("insert-event-topics", [.. folded.Topics.Select(topic => topic.Value)]);
        lists.Insert("insert-event-articles", [.. claims.Select(claim => claim.Article.Value)]);
        lists.InsertOuterPlaces();
        lists.InsertContacts(folded);

        EntryWriting.Save(session, new Entry(HitKind.Event, folded.Id.Value, [folded.Title])
        {
            OtherTexts = [.. claims.SelectMany(claim => claim.Content.Quotes).Select(quote => quote.Text).Distinct(StringComparer.Ordinal)],
        });
    }

    private static object? InsertEvent(Session session, Event folded) => session.Value(
        SqlFiles.Statement("insert-event"),
        [
            ("@id", folded.Id.Value), .. DateValues.Of(folded.When, folded.Bounds),
            ("@is_start_unknown", folded.Bounds.StartUnknown), ("@is_end_unknown", folded.Bounds.EndUnknown),
            ("@kind", (int)folded.Kind), ("@form", (int)folded.Form), ("@modality", (int)folded.Modality),
            ("@is_disputed", folded.IsDisputed), ("@claim_count", folded.ClaimCount), ("@title", folded.Title),
            ("@precision", (int?)folded.When?.Precision),
        ]);
}
