using Network.Model;

namespace Network.Analysis.Comparing;

/// <summary>The camps of two graphs side by side, over the places that take part in either: bound actors are one place.</summary>
public sealed class CampsSideBySide
{
    private CampsSideBySide(IReadOnlyList<Actor> places, IReadOnlyList<int?> before, CampComparison camps)
    {
        Places = places;
        Before = before;
        Camps = camps;
    }

    /// <summary>Who stands for each place: actors that one unit binds in both graphs (or that only one of them knows) share one.</summary>
    public IReadOnlyList<Actor> Places { get; }

    /// <summary>The camp of each place in the first graph; null for none.</summary>
    public IReadOnlyList<int?> Before { get; }

    /// <summary>The comparison; members are <see cref="Places"/>.</summary>
    public CampComparison Camps { get; }

    /// <summary>Compares.</summary>
    /// <param name="actors">The actors of either graph; <see cref="GraphComparison.Actors"/>.</param>
    /// <param name="first">The first graph with its camps.</param>
    /// <param name="second">The second graph with its camps.</param>
    /// <exception cref="ArgumentException">One has no camps.</exception>
    public static CampsSideBySide Of(IReadOnlyList<ActorPair> actors, AnalysedGraph first, AnalysedGraph second)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Factions is null || second.Factions is null) throw new ArgumentException("Both graphs need camps.");
        List<Actor> places = [];
        List<int?> before = [], after = [];
        HashSet<(int, int)> known = [];
        foreach ((ActorPair pair, (int, int) key) in actors.Select(pair => (pair, (Head(first, pair.First), Head(second, pair.Second)))).OrderBy(one => Rank(one.pair, first, second)))
        {
            if (key == (-1, -1) || !known.Add(key)) continue;
            places.Add(pair.Merged);
            before.Add(pair.First is null ? null : first.MemberOf(pair.First)?.Faction);
            after.Add(pair.Second is null ? null : second.MemberOf(pair.Second)?.Faction);
        }

        Dictionary<Actor, int> order = new(ReferenceEqualityComparer.Instance);
        foreach (ActorPair pair in actors) order[pair.Merged] = order.Count;
        int[] inOrder = [.. Enumerable.Range(0, places.Count).OrderBy(i => order[places[i]])];
        before = [.. inOrder.Select(i => before[i])];
        return new CampsSideBySide([.. inOrder.Select(i => places[i])], before, CampComparison.Of(before, [.. inOrder.Select(i => after[i])]));
    }

    private static int Head(AnalysedGraph graph, Actor? actor) =>
        actor is not null && graph.IndexOf(actor) is int index ? graph.Factions!.HeadOf(index) : -1;

    /// <summary>Those who name a unit come first, so that they stand for it.</summary>
    private static int Rank(ActorPair pair, AnalysedGraph first, AnalysedGraph second) =>
        IsHead(first, pair.First) ? 0 : IsHead(second, pair.Second) ? 1 : 2;

    private static bool IsHead(AnalysedGraph graph, Actor? actor) =>
        actor is not null && graph.IndexOf(actor) is int index && graph.Factions!.HeadOf(index) == index;
}
