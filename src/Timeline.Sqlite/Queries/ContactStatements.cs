using Timeline.Claims;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>The statements that read contacts, with and without a window in which they must possibly lie.</summary>
internal static class ContactStatements
{
    private static readonly (string Always, string InWindow) ContactsOfTexts = Compose("contacts-of");
    private static readonly (string Always, string InWindow) ContactEventsOfTexts = Compose("contact-events-of");

    /// <summary>Whom an actor met, event by event.</summary>
    public static string ContactsOf(bool hasWindow) => hasWindow ? ContactsOfTexts.InWindow : ContactsOfTexts.Always;

    /// <summary>The contact events of some actors.</summary>
    public static string ContactEventsOf(bool hasWindow) => hasWindow ? ContactEventsOfTexts.InWindow : ContactEventsOfTexts.Always;

    /// <summary>A bit for each modality.</summary>
    public static int Bits(ValueList<Modality> modalities) => modalities.Aggregate(0, (bits, modality) => bits | (1 << (int)modality));

    private static (string Always, string InWindow) Compose(string file)
    {
        string sql = SqlFiles.Statement(file);
        return (Fill(sql, "", "true"), Fill(sql, "AND " + InWindow(Likelihood.Possible), InWindow(Likelihood.Certain)));
    }

    private static string InWindow(Likelihood likelihood) => Conditions.OnTime(TimeFilter.During, likelihood, 0);

    private static string Fill(string sql, string window, string certain) =>
        sql.Replace("{window}", window, StringComparison.Ordinal).Replace("{certain}", certain, StringComparison.Ordinal);
}
