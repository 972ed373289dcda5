using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sqlite;

/// <summary>The SQLite store answers as it must.</summary>
public sealed class SqliteQuestionTests(SavedWorlds worlds) : QuestionContract(worlds)
{
    protected override async Task<ITimelineStore> OpenEmptyAsync(string file) =>
        await SqliteStore.OpenAsync(file, SqliteStoreOptions.Default, Cancellation);
}
