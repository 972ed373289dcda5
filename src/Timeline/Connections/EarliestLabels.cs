using Timeline.Actors;

namespace Timeline.Connections;

/// <summary>For each actor the few labels that arrive earliest.</summary>
internal sealed class EarliestLabels(int limit)
{
    private readonly Dictionary<ActorId, List<Label>> _labels = [];

    public void Offer(Label label)
    {
        if (!_labels.TryGetValue(label.Actor, out List<Label>? kept))
        {
            _labels.Add(label.Actor, kept = []);
        }

        if (kept.Count == limit && Label.Compare(kept[^1], label) <= 0)
        {
            return;
        }

        int place = kept.FindLastIndex(other => Label.Compare(other, label) <= 0) + 1;
        kept.Insert(place, label);
        if (kept.Count > limit)
        {
            kept.RemoveAt(limit);
        }
    }

    public IReadOnlyList<Label> Of(ActorId actor) => _labels.GetValueOrDefault(actor) ?? [];

    public List<Label> AllBut(ActorId actor) =>
        [.. _labels.Where(entry => entry.Key != actor).SelectMany(entry => entry.Value)];
}
