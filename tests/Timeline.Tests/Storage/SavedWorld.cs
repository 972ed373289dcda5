using Timeline.Storage;

namespace Timeline.Tests.Storage;

/// <summary>Random facts, the store they were saved in, and the reference that holds the same.</summary>
internal sealed record SavedWorld(ITimelineStore Store, RandomFacts Facts, ReferenceStore Reference)
{
    /// <summary>Saves the facts of a seed in an empty store.</summary>
    public static async Task<SavedWorld> SaveAsync(ITimelineStore store, int seed, CancellationToken cancellation)
    {
        RandomFacts facts = RandomFacts.Make(seed);
        foreach (Batch batch in facts.Batches)
        {
            await store.SaveAsync(batch, cancellation);
        }

        return new SavedWorld(store, facts, ReferenceStore.Of(facts.Batches));
    }
}
