using Network.Model;

namespace Network.Extraction.Merging;

/// <summary>Applies to a graph what a user knows and has decided about its actors.</summary>
internal static class ActorUnion
{
    /// <summary>The graph with known actors under their own names and ids, and decided ones made one.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Known actors and decisions.</param>
    /// <param name="merges">Takes what was merged, and why.</param>
    /// <param name="dropped">Takes relations whose two ends became one actor.</param>
    /// <remarks>Linear in actors, their spellings, decisions and relations.</remarks>
    public static RelationGraph Apply(RelationGraph graph, ExtractionOptions options, ICollection<Merge> merges, ICollection<Dropped> dropped)
    {
        if (Of(graph, options, merges) is not { } rewrite) return graph;
        RelationGraph head = rewrite.Head;
        return new RelationGraph(head.Actors, rewrite.Relations(graph.Relations, dropped))
        {
            Title = head.Title,
            Documents = head.Documents,
            DeclaredTypes = head.DeclaredTypes,
            IsEdgeList = head.IsEdgeList,
            Extra = head.Extra,
        };
    }

    /// <summary>The same for a graph whose relations are not at hand yet; null where nothing is known or decided.</summary>
    public static ActorRewrite? Of(RelationGraph graph, ExtractionOptions options, ICollection<Merge> merges)
    {
        if (options.KnownActors.Count == 0 && options.Decisions.Same.Count == 0) return null;
        Dictionary<string, List<int>> byName = new(StringComparer.Ordinal);
        for (int i = 0; i < graph.Actors.Count; i++)
        {
            foreach (string name in Spellings(graph.Actors[i]).Distinct()) ListOf(byName, name).Add(i);
        }

        int[] parent = [.. Enumerable.Range(0, graph.Actors.Count)];
        Dictionary<int, Actor> shown = [];
        Dictionary<string, int> claims = new(StringComparer.Ordinal);
        foreach (string name in options.KnownActors.SelectMany(known => Spellings(known).Distinct())) claims[name] = claims.GetValueOrDefault(name) + 1;
        foreach (Actor known in options.KnownActors)
        {
            // A spelling that two known actors share tells of neither.
            Unite(Spellings(known).Where(name => claims[name] == 1), known, "a known actor", options, graph, byName, parent, shown, merges);
        }

        foreach (IReadOnlyList<string> names in options.Decisions.Same)
            Unite(names.Select(NameFolding.Fold), null, "decided to be the same", options, graph, byName, parent, shown, merges, names[0]);
        return Rebuilt(graph, parent, shown);
    }

    private static List<int> ListOf(Dictionary<string, List<int>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<int>? list)) lists.Add(key, list = []);
        return list;
    }

    private static IEnumerable<string> Spellings(Actor actor) => actor.Aliases.Prepend(actor.Name).Select(NameFolding.Fold);

    private static void Unite(IEnumerable<string> names, Actor? known, string reason, ExtractionOptions options, RelationGraph graph,
        Dictionary<string, List<int>> byName, int[] parent, Dictionary<int, Actor> shown, ICollection<Merge> merges, string? name = null)
    {
        List<int> found = [.. names.SelectMany(spelling => byName.GetValueOrDefault(spelling) ?? []).Select(actor => Find(parent, actor)).Distinct()];
        if (found.Count == 0 || (known is null && found.Count == 1)) return;
        int first = found[0];
        string kept = known?.Name ?? name ?? graph.Actors[first].Name;
        foreach (int other in found)
        {
            string merged = graph.Actors[other].Name;
            if (options.Decisions.AreApart(kept, merged)) continue;
            if (merged != kept) merges.Add(new Merge(kept, merged, reason));
            if (other != first) parent[other] = first;
        }

        Actor old = shown.GetValueOrDefault(first) ?? graph.Actors[first];
        shown[first] = new Actor(known?.Id ?? old.Id, kept) { Kind = known is { Kind: not ActorKind.Unknown } ? known.Kind : old.Kind, Aliases = known?.Aliases ?? [] };
    }

    private static int Find(int[] parent, int actor)
    {
        while (parent[actor] != actor) actor = parent[actor] = parent[parent[actor]];
        return actor;
    }

    private static ActorRewrite Rebuilt(RelationGraph graph, int[] parent, Dictionary<int, Actor> shown)
    {
        Dictionary<int, List<Actor>> groups = [];
        List<int> order = [];
        for (int i = 0; i < parent.Length; i++)
        {
            int root = Find(parent, i);
            if (!groups.TryGetValue(root, out List<Actor>? group))
            {
                groups.Add(root, group = []);
                order.Add(root);
            }

            group.Add(graph.Actors[i]);
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        Dictionary<Actor, Actor> became = new(ReferenceEqualityComparer.Instance);
        List<Actor> actors = [];
        foreach (int root in order)
        {
            Actor joined = groups[root].Count == 1 && !shown.ContainsKey(root) ? groups[root][0] : Join(groups[root], shown.GetValueOrDefault(root));
            if (!ids.Add(joined.Id))
            {
                int n = 2;
                while (!ids.Add($"{joined.Id}-{n}")) n++;
                joined = Join([joined], new Actor($"{joined.Id}-{n}", joined.Name) { Kind = joined.Kind });
            }

            actors.Add(joined);
            foreach (Actor actor in groups[root]) became.Add(actor, joined);
        }

        return new ActorRewrite(graph, actors, became);
    }

    private static Actor Join(List<Actor> group, Actor? shown) => new(shown?.Id ?? group[0].Id, shown?.Name ?? group[0].Name)
    {
        Kind = shown is { Kind: not ActorKind.Unknown } ? shown.Kind : group[0].Kind,
        Aliases = [.. (shown?.Aliases ?? []).Concat(group.SelectMany(actor => actor.Aliases.Prepend(actor.Name))).Where(name => name != (shown?.Name ?? group[0].Name)).Distinct()],
        Positions = [.. group.SelectMany(actor => actor.Positions).DistinctBy(position => (position.Title, position.Body, position.Status))],
        Note = group.Select(actor => actor.Note).FirstOrDefault(note => note is not null),
        Extra = group.Select(actor => actor.Extra).FirstOrDefault(extra => extra is not null),
    };
}
