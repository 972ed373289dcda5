using System.Text;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Tests.Snapshots;
using Timeline.Time;

namespace Timeline.Tests.Sqlite;

/// <summary>Store files hold the numbers of enumeration members, so a member keeps its number for ever; new ones come last.</summary>
public sealed class StoredNumberTests
{
    [Fact]
    public void Members_that_files_hold_keep_their_numbers()
    {
        var text = new StringBuilder();
        Type[] stored =
        [
            typeof(EventKind), typeof(EventForm), typeof(Modality), typeof(ParticipantRole), typeof(CountOf), typeof(RelationKind),
            typeof(PlaceKind), typeof(ClaimState), typeof(Reading), typeof(Precision), typeof(HitKind), typeof(EntryKind),
        ];
        foreach (Type type in stored)
        {
            text.Append(type.Name).Append(':');
            foreach (object member in Enum.GetValues(type))
            {
                text.Append(' ').Append((int)member).Append('=').Append(member);
            }

            text.AppendLine();
        }

        Snapshot.Match(text.ToString());
    }
}
