using System.Diagnostics.CodeAnalysis;

namespace Timeline.GraphQL;

/// <summary>
/// Loads rows by key. All <c>Load</c> and <c>LoadMany</c> fields of one wave that share a loader make one call with
/// distinct keys, and within a request no key is loaded twice, unless a later field selects more of the row and the
/// call looks at <see cref="LoadBatch{TKey,TValue}.Selection"/>. A loader keeps nothing itself: build it once, beside
/// the bindings.
/// </summary>
/// <typeparam name="TKey">Key; compared by its own equality.</typeparam>
/// <typeparam name="TValue">Row.</typeparam>
public sealed class Loader<TKey, TValue>
    where TKey : notnull
{
    /// <summary>A loader named as logs and figures shall name it, and the call behind it.</summary>
    public Loader(string name, Func<LoadBatch<TKey, TValue>, ValueTask> load) => (Name, Load) = (name, load);

    /// <summary>Name in logs and figures.</summary>
    public string Name { get; }

    internal Func<LoadBatch<TKey, TValue>, ValueTask> Load { get; }

    /// <summary>The name.</summary>
    [ExcludeFromCodeCoverage]
    public override string ToString() => Name;
}
