using Network.Model;

namespace Network.Files.Merging;

/// <summary>The actors of several graphs made one where they are the same.</summary>
/// <remarks>
/// Links are followed from the surest to the least sure: equal ids, equal names, then aliases. A spelling that two actors of one
/// file share tells nothing, so it joins nobody. While they are merged some forty bytes an actor of a graph are held, and four behind that.
/// </remarks>
internal sealed class MergedActors
{
    private MergedActors(List<Actor> all, Became<Actor> became, int[] documentsAt) => (All, Became, DocumentsAt) = (all, became, documentsAt);

    /// <summary>What each actor of an input became.</summary>
    public Became<Actor> Became { get; }

    /// <summary>The merged actors in the order of their first ones.</summary>
    public List<Actor> All { get; }

    /// <summary>Where the documents of each packed graph begin.</summary>
    public int[] DocumentsAt { get; }

    /// <summary>What an actor of the input that stands became.</summary>
    public Actor Of(Actor actor) => Became.Of(actor);

    public static MergedActors Of(PackedHeads heads, List<Problem> problems)
    {
        PackedActors actors = new(heads);
        FoldedNames names = new(heads.Texts);
        ActorClusters clusters = new(actors);
        List<(int Key, int[] Group)> apart = [];
        ActorRow row = new();
        JoinByIds(actors, names, clusters, heads.Texts);
        JoinByKeys(names, KeyGroups.Of(actors.Count, names.Count, (actor, keys) =>
        {
            keys.Clear();
            keys.Add(names.Of(actors.Read(actor, row).Name));
        }), clusters, apart);
        JoinByKeys(names, KeyGroups.Of(actors.Count, names.Count, (actor, keys) => names.Telling(actors.Read(actor, row), keys)), clusters, apart);
        ActorGroups groups = new(actors.Count, clusters);
        List<Actor> all = new ActorJoin(heads, actors, groups, problems).All();
        TellApart(actors, names, clusters, apart, heads.Texts, problems);
        return new MergedActors(all, new Became<Actor>(all, actors.Starts, groups.NumberOf, actors.Hashes, actor => actor.Id), actors.DocumentsAt);
    }

    /// <summary>Joins actors of equal ids unless their names have no spelling in common; a name that is only the id again says nothing.</summary>
    private static void JoinByIds(PackedActors actors, FoldedNames names, ActorClusters clusters, SharedTexts texts)
    {
        ActorRow row = new();
        List<int> spellings = [];
        Dictionary<int, int> first = [];
        foreach ((int id, ArraySegment<int> group) in KeyGroups.Of(actors.Count, texts.Count, (actor, keys) =>
        {
            keys.Clear();
            keys.Add(actors.Read(actor, row).Id);
        }))
        {
            if (string.IsNullOrWhiteSpace(texts[id])) continue;
            // The place in the group of the first to be spelled so, and of the first without a name.
            first.Clear();
            int nameless = int.MaxValue;
            for (int i = 0; i < group.Count; i++)
            {
                names.Spellings(actors.Read(group[i], row), spellings);
                bool isNameless = actors.IsNameless(row);
                int fits = isNameless && i > 0 ? 0 : nameless;
                foreach (int spelling in spellings)
                {
                    if (first.TryGetValue(spelling, out int earlier)) fits = Math.Min(fits, earlier);
                    else first.Add(spelling, i);
                }

                if (fits < i) clusters.TryJoin(group[fits], group[i]);
                if (isNameless) nameless = Math.Min(nameless, i);
            }
        }
    }

    /// <summary>Joins actors that share a key; keys that would join two actors of one file are set apart.</summary>
    private static void JoinByKeys(FoldedNames names, IEnumerable<(int Key, ArraySegment<int> Group)> groups, ActorClusters clusters, List<(int Key, int[] Group)> apart)
    {
        foreach ((int key, ArraySegment<int> group) in groups)
        {
            if (names.IsBlank(key)) continue;
            if (clusters.WouldClash(group)) apart.Add((key, [.. group]));
            else for (int i = 1; i < group.Count; i++) clusters.TryJoin(group[0], group[i]);
        }
    }

    /// <summary>Tells of spellings that would have joined actors had they not been ambiguous, where nothing surer joined them.</summary>
    private static void TellApart(PackedActors actors, FoldedNames names, ActorClusters clusters, List<(int Key, int[] Group)> apart, SharedTexts texts, List<Problem> problems)
    {
        HashSet<int> told = [];
        ActorRow row = new();
        foreach ((int key, int[] group) in apart)
        {
            // Whether one reaches the files of all others is the same for all of its cluster.
            Dictionary<int, bool> reachesAll = [];
            int lone = Array.FindLastIndex(group, i =>
            {
                int root = clusters.Find(i);
                if (!reachesAll.TryGetValue(root, out bool reaches)) reachesAll.Add(root, reaches = clusters.ReachesAll(root, group));
                return !reaches;
            });
            if (lone < 0 || !told.Add(group[lone])) continue;
            actors.Read(group[lone], row);
            string spelling = texts[row.Aliases.Prepend(row.Name).First(text => names.Of(text) == key)], id = texts[row.Id];
            IEnumerable<string> others = group.Where(i => clusters.Find(i) != clusters.Find(group[lone])).Select(i => $"{Quoted.Of(texts[actors.Read(i, row).Id])} of {actors.File(i)}");
            problems.Add(new Problem(actors.File(group[lone]), null, Severity.Warning,
                $"{Quoted.Of(spelling)} may be more than one actor: {Quoted.Of(id)} is kept apart from {string.Join(" and ", others.Take(4))}",
                "give the same id to those that are one"));
        }
    }
}
