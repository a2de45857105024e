using Network.Model;

namespace Network.Files.Merging;

/// <summary>The actors of several graphs made one where they are the same.</summary>
/// <remarks>
/// Links are followed from the surest to the least sure: equal ids, equal names, then aliases. A spelling that two actors of one
/// file share tells nothing, so it joins nobody.
/// </remarks>
internal sealed class MergedActors
{
    /// <summary>What each actor of an input became.</summary>
    public Became<Actor> Became { get; } = new(actor => actor.Id);

    /// <summary>The merged actors in the order of their first ones.</summary>
    public List<Actor> All { get; } = [];

    /// <summary>What an actor of the input that stands became.</summary>
    public Actor Of(Actor actor) => Became.Of(actor);

    public static MergedActors Of(IReadOnlyList<NamedGraph> graphs, List<Problem> problems)
    {
        List<Entry> entries = [];
        FoldedNames names = new();
        for (int file = 0; file < graphs.Count; file++)
        {
            foreach (Actor actor in graphs[file].Graph.Actors)
            {
                entries.Add(new Entry(actor, file));
                names.Add(actor);
            }
        }

        ActorClusters clusters = new([.. entries.Select(entry => entry.File)]);
        List<(int Key, List<int> Group)> apart = [];
        JoinByIds(entries, names.Spellings, clusters);
        JoinByKeys(Groups(entries.Count, i => names.Spellings[i][..1], names.Texts), clusters, apart);
        JoinByKeys(Groups(entries.Count, i => names.Telling[i], names.Texts), clusters, apart);
        MergedActors merged = new();
        merged.Make(entries, clusters, graphs, problems);
        TellApart(entries, clusters, apart, names.Texts, graphs, problems);
        return merged;
    }

    private static void JoinByIds(List<Entry> entries, NumberLists spellings, ActorClusters clusters)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<string> ids = [];
        int[] idOf = new int[entries.Count];
        for (int i = 0; i < idOf.Length; i++)
        {
            string id = entries[i].Actor.Id;
            if (!numbers.TryGetValue(id, out idOf[i]))
            {
                numbers.Add(id, idOf[i] = ids.Count);
                ids.Add(id);
            }
        }

        foreach ((_, List<int> group) in Groups(entries.Count, i => idOf.AsSpan(i, 1), ids))
        {
            for (int i = 1; i < group.Count; i++)
            {
                int fits = group.FindIndex(0, i, earlier => !Contradict(entries, spellings, earlier, group[i]));
                if (fits >= 0) clusters.TryJoin(group[fits], group[i]);
            }
        }
    }

    /// <summary>Equal ids with names that have no spelling in common; a name that is only the id again says nothing.</summary>
    private static bool Contradict(List<Entry> entries, NumberLists spellings, int one, int other) =>
        !IsNameless(entries[one].Actor) && !IsNameless(entries[other].Actor) && !spellings[one].ContainsAny(spellings[other]);

    private static bool IsNameless(Actor actor) => string.IsNullOrWhiteSpace(actor.Name) || actor.Name == actor.Id;

    /// <summary>Joins actors that share a key; keys that would join two actors of one file are set apart.</summary>
    private static void JoinByKeys(IEnumerable<(int Key, List<int> Group)> groups, ActorClusters clusters, List<(int Key, List<int> Group)> apart)
    {
        foreach ((int key, List<int> group) in groups)
        {
            if (clusters.WouldClash(group)) apart.Add((key, group));
            else for (int i = 1; i < group.Count; i++) clusters.TryJoin(group[0], group[i]);
        }
    }

    /// <summary>Two or more actors that share a key, keys in the order of their first actors.</summary>
    private static IEnumerable<(int Key, List<int> Group)> Groups(int actors, Func<int, ReadOnlySpan<int>> keys, List<string> texts)
    {
        List<int>?[] byKey = new List<int>?[texts.Count];
        List<int> order = [];
        for (int i = 0; i < actors; i++)
        {
            foreach (int key in keys(i))
            {
                if (byKey[key] is null)
                {
                    byKey[key] = [];
                    order.Add(key);
                }

                byKey[key]!.Add(i);
            }
        }

        return order.Where(key => byKey[key]!.Count > 1 && !string.IsNullOrWhiteSpace(texts[key])).Select(key => (key, byKey[key]!));
    }

    private void Make(List<Entry> entries, ActorClusters clusters, IReadOnlyList<NamedGraph> graphs, List<Problem> problems)
    {
        Dictionary<int, List<int>> groups = [];
        List<int> order = [];
        for (int i = 0; i < entries.Count; i++)
        {
            int root = clusters.Find(i);
            if (!groups.TryGetValue(root, out List<int>? group))
            {
                groups.Add(root, group = []);
                order.Add(root);
            }

            group.Add(i);
        }

        HashSet<string> ids = [.. entries.Select(entry => entry.Actor.Id)];
        Dictionary<string, string> holders = new(StringComparer.Ordinal);
        Dictionary<(int File, string Id), string> renamed = [];
        List<(List<int> Group, string Id)> named = [];
        foreach (int root in order)
        {
            Entry first = entries[groups[root][0]];
            string id = first.Actor.Id;
            if (!holders.TryAdd(id, $"{Quoted.Of(first.Actor.Name)} in {graphs[first.File].File}"))
            {
                id = Extras.Free(id, ids);
                problems.Add(new Problem(graphs[first.File].File, null, Severity.Warning,
                    $"the actor id {Quoted.Of(first.Actor.Id)} is {Quoted.Of(first.Actor.Name)} here but {holders[first.Actor.Id]}: both are kept, this one as {Quoted.Of(id)}",
                    "if they are one, give one the other's name as an alias"));
            }

            foreach (Entry entry in groups[root].Select(i => entries[i]).Where(entry => entry.Actor.Id != id)) renamed[(entry.File, entry.Actor.Id)] = id;
            named.Add((groups[root], id));
        }

        Actor[] became = new Actor[entries.Count];
        foreach ((List<int> group, string id) in named)
        {
            Actor merged = Join(group.ConvertAll(i => entries[i]), id, renamed, graphs, problems);
            All.Add(merged);
            foreach (int i in group) became[i] = merged;
        }

        int at = 0;
        foreach (NamedGraph graph in graphs)
        {
            int count = graph.Graph.Actors.Count;
            Became.Add(graph.Graph.Actors, became.AsSpan(at, count));
            at += count;
        }
    }

    private static Actor Join(List<Entry> group, string id, Dictionary<(int File, string Id), string> renamed, IReadOnlyList<NamedGraph> graphs, List<Problem> problems)
    {
        string name = group[Math.Max(0, group.FindIndex(entry => !IsNameless(entry.Actor)))].Actor.Name;
        int kinded = group.FindIndex(entry => entry.Actor.Kind != ActorKind.Unknown);
        Entry? kind = kinded < 0 ? null : group[kinded];
        foreach (Entry entry in group)
        {
            if (kind is null || entry.Actor.Kind == ActorKind.Unknown || entry.Actor.Kind == kind.Value.Actor.Kind) continue;
            problems.Add(new Problem(graphs[entry.File].File, null, Severity.Warning,
                $"{Quoted.Of(entry.Actor.Name)} is a {entry.Actor.Kind.Id()} here and a {kind.Value.Actor.Kind.Id()} in {graphs[kind.Value.File].File}: kept as {kind.Value.Actor.Kind.Id()}"));
        }

        IEnumerable<string> spellings = group.SelectMany(entry => entry.Actor.Aliases.Prepend(entry.Actor.Name).Where(text => !IsNameless(entry.Actor) || text != entry.Actor.Name));
        return new Actor(id, name)
        {
            Kind = kind?.Actor.Kind ?? ActorKind.Unknown,
            Aliases = [.. spellings.Where(text => text != name).Distinct()],
            Positions = [.. group.SelectMany(entry => entry.Actor.Positions.Select(position => Renamed(position, entry.File, renamed)))
                .DistinctBy(position => (position.Title, position.Body, position.Status, position.Extra?.ToJsonString()))],
            Note = Extras.Lines(group.Select(entry => entry.Actor.Note)),
            Extra = Extras.Join(group.Select(entry => entry.Actor.Extra)),
        };
    }

    private static Position Renamed(Position position, int file, Dictionary<(int File, string Id), string> renamed) =>
        position.Body is null || !renamed.TryGetValue((file, position.Body), out string? id) ? position
        : new Position { Title = position.Title, Body = id, Status = position.Status, Extra = position.Extra };

    /// <summary>Tells of spellings that would have joined actors had they not been ambiguous, where nothing surer joined them.</summary>
    private static void TellApart(List<Entry> entries, ActorClusters clusters, List<(int Key, List<int> Group)> apart, List<string> texts, IReadOnlyList<NamedGraph> graphs, List<Problem> problems)
    {
        HashSet<int> told = [];
        foreach ((int key, List<int> group) in apart)
        {
            // Whether one reaches the files of all others is the same for all of its cluster.
            Dictionary<int, bool> reachesAll = [];
            int lone = group.FindLastIndex(i =>
            {
                int root = clusters.Find(i);
                if (!reachesAll.TryGetValue(root, out bool reaches)) reachesAll.Add(root, reaches = group.TrueForAll(other => clusters.Reaches(root, entries[other].File)));
                return !reaches;
            });
            if (lone < 0 || !told.Add(group[lone])) continue;
            Entry entry = entries[group[lone]];
            string spelling = entry.Actor.Aliases.Prepend(entry.Actor.Name).First(text => NameFolding.Fold(text) == texts[key]);
            IEnumerable<string> others = group.Where(i => clusters.Find(i) != clusters.Find(group[lone])).Select(i => $"{Quoted.Of(entries[i].Actor.Id)} of {graphs[entries[i].File].File}");
            problems.Add(new Problem(graphs[entry.File].File, null, Severity.Warning,
                $"{Quoted.Of(spelling)} may be more than one actor: {Quoted.Of(entry.Actor.Id)} is kept apart from {string.Join(" and ", others.Take(4))}",
                "give the same id to those that are one"));
        }
    }

    private readonly record struct Entry(Actor Actor, int File);
}
