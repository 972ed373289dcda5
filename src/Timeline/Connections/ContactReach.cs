namespace Timeline.Connections;

/// <summary>
/// Who is reached from some actors by contacts, hop after hop. A store reads only as many contacts as chains between two ends may
/// need, each step from the end with fewer actors to look at, and leaves out those that no chain can use.
/// </summary>
/// <typeparam name="TActor">What a store knows an actor by.</typeparam>
public sealed class ContactReach<TActor> where TActor : notnull
{
    private int _hops;

    /// <summary>Begins with those who need no hop.</summary>
    public ContactReach(IEnumerable<TActor> origins)
    {
        Frontier = [.. origins.Distinct()];
        Distances = Frontier.ToDictionary(origin => origin, _ => 0);
    }

    /// <summary>In how many hops each was reached.</summary>
    public Dictionary<TActor, int> Distances { get; }

    /// <summary>Who was reached by the last hop, and not before.</summary>
    public IReadOnlyList<TActor> Frontier { get; private set; }

    /// <summary>Takes one hop more.</summary>
    /// <param name="reached">Who is in contact with somebody of the frontier, with repetitions and those known before.</param>
    public void Advance(IEnumerable<TActor> reached)
    {
        _hops++;
        Frontier = [.. reached.Where(actor => Distances.TryAdd(actor, _hops))];
    }

    /// <summary>Which contacts can be a hop of a chain that is short enough.</summary>
    /// <param name="contacts">The parties of each contact.</param>
    /// <param name="from">Where chains begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="maxHops">The longest chain.</param>
    /// <returns>The places of these contacts in the list, in its order.</returns>
    public static IEnumerable<int> OnTheWay(IReadOnlyList<IReadOnlyList<TActor>> contacts, IEnumerable<TActor> from, IEnumerable<TActor> to, int maxHops)
    {
        ILookup<TActor, int> contactsOf = contacts.Index()
            .SelectMany(contact => contact.Item.Select(actor => (actor, contact.Index)))
            .ToLookup(pair => pair.actor, pair => pair.Index);
        Dictionary<TActor, int> fromStart = Distances(from);
        Dictionary<TActor, int> toGoal = Distances(to);
        return Enumerable.Range(0, contacts.Count).Where(contact => contacts[contact].Any(before =>
            fromStart.TryGetValue(before, out int hopsBefore)
            && contacts[contact].Any(after => !after.Equals(before)
                && toGoal.TryGetValue(after, out int hopsAfter)
                && hopsBefore + 1 + hopsAfter <= maxHops)));

        Dictionary<TActor, int> Distances(IEnumerable<TActor> origins)
        {
            var reach = new ContactReach<TActor>(origins);
            while (reach.Frontier.Count > 0)
            {
                reach.Advance([.. reach.Frontier.SelectMany(actor => contactsOf[actor]).Distinct().SelectMany(contact => contacts[contact])]);
            }

            return reach.Distances;
        }
    }
}
