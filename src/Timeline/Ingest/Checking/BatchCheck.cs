using NodaTime;
using Timeline.Articles;
using Timeline.Places;

namespace Timeline.Ingest.Checking;

/// <summary>
/// Checks the documents of a batch against each other and the store. Because a document may rely on another that turns
/// out bad, it goes in rounds: the rejected step out, and the rest is checked again until it stands by itself.
/// </summary>
/// <param name="known">What the store holds.</param>
/// <param name="before">What good documents of former batches declare without being saved.</param>
/// <param name="rejected">What rejected documents declare; this batch's are added.</param>
/// <param name="now">The moment of recording.</param>
internal sealed class BatchCheck(Known known, Declared before, Declared rejected, Instant now)
{
    /// <summary>Checks every candidate: the good ones get facts, the others complaints.</summary>
    /// <returns>The good ones, in order.</returns>
    public IReadOnlyList<Candidate> Check(IReadOnlyList<Candidate> batch)
    {
        Candidate[] misshapen = [.. batch.Where(candidate => candidate.IsRejected)];
        Candidate[] good = [.. batch.Where(candidate => !candidate.IsRejected)];
        Reject(misshapen);
        int standing;
        do
        {
            standing = good.Length;
            Round(good, good);
            Reject(good.Where(candidate => candidate.IsRejected));
            good = [.. good.Where(candidate => !candidate.IsRejected)];
        }
        while (good.Length < standing);

        foreach (Candidate candidate in misshapen)
        {
            Round([candidate], good);
        }

        return good;
    }

    private void Reject(IEnumerable<Candidate> candidates)
    {
        foreach (Candidate candidate in candidates)
        {
            rejected.Add(candidate.Outline, candidate.Source);
        }
    }

    /// <summary>One round: first what is defined, then who owns it, then what is claimed by means of it.</summary>
    private void Round(IReadOnlyList<Candidate> candidates, IReadOnlyList<Candidate> good)
    {
        var beside = new Declared();
        foreach (Candidate candidate in good)
        {
            beside.Add(candidate.Outline, candidate.Source);
        }

        var surroundings = new Surroundings(known, beside, before, rejected, new OfficeHolders([]));
        foreach (Candidate candidate in candidates)
        {
            candidate.Facts = new DefinitionCheck(ResolverOf(candidate, surroundings), candidate.Complaints).Check(candidate.Document);
        }

        // The good come first: what a rejected document defines must not be taken as the first definition.
        new DefinitionConflicts([.. good.Union(candidates)]).Settle(known);
        FindCircles(candidates);
        surroundings = surroundings with { Holders = Holders([.. candidates.Union(good)]) };
        foreach (Candidate candidate in candidates)
        {
            CheckArticle(candidate, ResolverOf(candidate, surroundings));
        }
    }

    private void CheckArticle(Candidate candidate, Resolver resolver)
    {
        if (candidate.Document.Article is not { } section)
        {
            return;
        }

        Article article = new ArticleSectionCheck(resolver, candidate.Complaints).Check(section, candidate.Hash, now);
        candidate.Facts!.Article = article;
        candidate.Facts.Claims.AddRange(new ClaimCheck(article, resolver, candidate.Complaints).Check(candidate.Document.Claims));
        if (!candidate.IsRejected)
        {
            candidate.Facts.Remarks = Remarks.On(article, candidate.Facts.Claims, candidate.Document.Claims);
        }
    }

    private void FindCircles(IReadOnlyList<Candidate> candidates)
    {
        var within = new Dictionary<PlaceId, ValueList<PlaceId>>();
        foreach (Place place in known.Places.Values.Concat(candidates.SelectMany(candidate => candidate.Facts!.Places).Select(entry => entry.Value)))
        {
            within[place.Id] = place.Within;
        }

        IReadOnlySet<PlaceId> circular = PlaceCircles.Find(within);
        foreach (Candidate candidate in candidates)
        {
            foreach ((Place place, Word at) in candidate.Facts!.Places.Where(entry => circular.Contains(entry.Value.Id) && !candidate.Complaints.IsFull))
            {
                IReadOnlyList<PlaceId> way = PlaceCircles.Through(place.Id, id => within.GetValueOrDefault(id, [])) ?? [place.Id];
                candidate.Complaints.Add(at, $"{place.Id} lies within itself: {string.Join(" within ", way)}", "places that lie within larger ones");
            }
        }
    }

    /// <summary>The tenures that will hold: a document's new ones replace its former ones.</summary>
    private OfficeHolders Holders(IReadOnlyList<Candidate> candidates)
    {
        var revised = candidates.Select(candidate => candidate.Facts!.Id).ToHashSet();
        return new OfficeHolders(known.Tenures.Where(tenure => !revised.Contains(tenure.DefinedBy)).Concat(candidates.SelectMany(candidate => candidate.Facts!.Tenures)));
    }

    private static Resolver ResolverOf(Candidate candidate, Surroundings surroundings)
    {
        var own = new Declared();
        own.Add(candidate.Outline, candidate.Source);
        return new Resolver(own, surroundings, candidate.Complaints);
    }
}
