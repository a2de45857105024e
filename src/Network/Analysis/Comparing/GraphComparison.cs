using Network.Files;
using Network.Files.Merging;
using Network.Model;

namespace Network.Analysis.Comparing;

/// <summary>Two codings, translations or versions of the same matter: what both tell, what only one tells, and how far they agree.</summary>
/// <remarks>
/// Actors are matched as when files are merged: equal ids whose names do not contradict, else names or aliases that are equal after folding.
/// Relations agree when source, type and target do (of symmetric types in either order); among equals those of equal date first, then in file
/// order. Of those left over, relations of one source, target and sign agree in sign only.
/// </remarks>
public sealed class GraphComparison
{
    /// <summary>Relations that both tell.</summary>
    public required IReadOnlyList<RelationPair> Agreed { get; init; }

    /// <summary>Relations of one source, target and sign that the two call differently.</summary>
    public required IReadOnlyList<RelationPair> SameSign { get; init; }

    /// <summary>Relations that only the first tells, in file order.</summary>
    public required IReadOnlyList<Relation> OnlyFirst { get; init; }

    /// <summary>Relations that only the second tells, in file order.</summary>
    public required IReadOnlyList<Relation> OnlySecond { get; init; }

    /// <summary>Every actor of either, with its counterparts.</summary>
    public required IReadOnlyList<ActorPair> Actors { get; init; }

    /// <summary>
    /// Agreement over all ordered pairs of different actors of either graph, in five categories: tied positively, negatively, both ways, neutrally
    /// only, not at all. Relations that are said not to have happened are no ties.
    /// </summary>
    public required CoderAgreement OnPairs { get; init; }

    /// <summary>The same over the ordered pairs that both tie: agreement on the sign alone.</summary>
    public required CoderAgreement OnSigns { get; init; }

    /// <summary>What is doubtful about the matching of actors.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Share of all relations told by either on which both agree fully; null where there is none.</summary>
    public double? Share => All == 0 ? null : (double)Agreed.Count / All;

    /// <summary>The same with those that agree in sign only.</summary>
    public double? LenientShare => All == 0 ? null : (double)(Agreed.Count + SameSign.Count) / All;

    private int All => Agreed.Count + SameSign.Count + OnlyFirst.Count + OnlySecond.Count;

    /// <summary>Compares two graphs after their filters. O(relations log relations + actors).</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second; where it is a filtered version of the first, actors are themselves.</param>
    public static GraphComparison Of(NamedGraph first, NamedGraph second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        List<Problem> problems = [];
        if (first.Graph.Actors.Any(actor => second.Graph.IndexOf(actor) >= 0))
            return Compare(first.Graph, second.Graph, actor => actor, type => type, [.. first.Graph.Actors.Union(second.Graph.Actors, ReferenceEqualityComparer.Instance).Cast<Actor>()], problems);
        MergedActors actors = MergedActors.Of(PackedHeads.Of([first, second]), problems);
        actors.Became.Stand(0, first.Graph.Actors);
        actors.Became.Stand(1, second.Graph.Actors);
        MergedTypes types = MergedTypes.Of([first, second], problems);
        return Compare(first.Graph, second.Graph, actors.Of, types.Of, actors.All, problems);
    }

    private static GraphComparison Compare(RelationGraph first, RelationGraph second, Func<Actor, Actor> merged, Func<RelationType, RelationType> type, List<Actor> all, List<Problem> problems)
    {
        Dictionary<Actor, int> place = new(ReferenceEqualityComparer.Instance);
        foreach (Actor actor in all) place[actor] = place.Count;
        List<Coded> ofFirst = [.. first.Relations.Select(Code)], ofSecond = [.. second.Relations.Select(Code)];
        List<RelationPair> agreed = [];
        Pair(ofFirst, ofSecond, one => (one.Source, one.Type, one.Target, one.Relation.Date?.Text), agreed);
        Pair(ofFirst, ofSecond, one => (one.Source, one.Type, one.Target, (string?)null), agreed);
        List<RelationPair> sameSign = [];
        Pair(ofFirst, ofSecond, one => (one.From, one.Relation.Sign.ToString(System.Globalization.CultureInfo.InvariantCulture), one.To, (string?)null), sameSign);
        Actor?[] ends = new Actor?[all.Count], others = new Actor?[all.Count];
        foreach (Actor actor in first.Actors) ends[place[merged(actor)]] = actor;
        foreach (Actor actor in second.Actors) others[place[merged(actor)]] = actor;
        PairCategories categories = new(all.Count);
        categories.Add(first, 0, actor => place[merged(actor)]);
        categories.Add(second, 1, actor => place[merged(actor)]);
        return new GraphComparison
        {
            Agreed = InOrder(agreed, first),
            SameSign = InOrder(sameSign, first),
            OnlyFirst = [.. ofFirst.Where(one => !one.Used).Select(one => one.Relation)],
            OnlySecond = [.. ofSecond.Where(one => !one.Used).Select(one => one.Relation)],
            Actors = [.. all.Select((actor, i) => new ActorPair(actor, ends[i], others[i]))],
            OnPairs = categories.OnPairs(),
            OnSigns = categories.OnSigns(),
            Problems = problems,
        };

        Coded Code(Relation relation)
        {
            int from = place[merged(relation.Source)], to = place[merged(relation.Target)];
            bool turned = relation.Type.Symmetric && from > to;
            return new Coded(relation, from, to, turned ? to : from, type(relation.Type).Id, turned ? from : to);
        }
    }

    private static List<RelationPair> InOrder(List<RelationPair> pairs, RelationGraph first)
    {
        Dictionary<Relation, int> place = new(ReferenceEqualityComparer.Instance);
        foreach (Relation relation in first.Relations) place[relation] = place.Count;
        return [.. pairs.OrderBy(pair => place[pair.First])];
    }

    private static void Pair<TKey>(List<Coded> first, List<Coded> second, Func<Coded, TKey> key, List<RelationPair> pairs)
        where TKey : notnull
    {
        Dictionary<TKey, Queue<Coded>> waiting = [];
        foreach (Coded one in second.Where(one => !one.Used))
        {
            if (!waiting.TryGetValue(key(one), out Queue<Coded>? queue)) waiting[key(one)] = queue = new Queue<Coded>();
            queue.Enqueue(one);
        }

        foreach (Coded one in first.Where(one => !one.Used))
        {
            if (!waiting.TryGetValue(key(one), out Queue<Coded>? queue) || !queue.TryDequeue(out Coded? other)) continue;
            one.Used = other.Used = true;
            pairs.Add(new RelationPair(one.Relation, other.Relation));
        }
    }

    /// <summary>A relation with its ends as places among all actors, in the order in which they are compared.</summary>
    private sealed record Coded(Relation Relation, int From, int To, int Source, string Type, int Target)
    {
        public bool Used { get; set; }
    }
}

/// <summary>Two relations that are held against each other.</summary>
/// <param name="First">That of the first graph.</param>
/// <param name="Second">That of the second.</param>
public sealed record RelationPair(Relation First, Relation Second)
{
    /// <summary>True when both claim it alike: modality, negation and sign.</summary>
    public bool ClaimedAlike => First.Modality == Second.Modality && First.Negated == Second.Negated && First.Sign == Second.Sign;
}

/// <summary>An actor of either graph.</summary>
/// <param name="Merged">The actor that stands for both.</param>
/// <param name="First">That of the first graph; null when it is not there.</param>
/// <param name="Second">That of the second; null when it is not there.</param>
public sealed record ActorPair(Actor Merged, Actor? First, Actor? Second);
