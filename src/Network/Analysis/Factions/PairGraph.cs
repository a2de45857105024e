using Network.Analysis.Counting;

namespace Network.Analysis.Factions;

/// <summary>Units and what each pair of them costs together and apart: the counted ties as an objective sees them.</summary>
/// <remarks>Nodes are the units with a counted tie to another unit, in the order of their first actors. Time O(ties log ties).</remarks>
internal sealed class PairGraph
{
    private readonly CountedTies _ties;

    private PairGraph(CountedTies ties, Objective objective, bool undirected)
    {
        _ties = ties;
        Objective = objective;
        IsNet = undirected || objective == Objective.Pairs;
    }

    /// <summary>What a frustrated tie costs.</summary>
    public Objective Objective { get; }

    /// <summary>True when each pair counts once by its net sign or weight, false when each relation counts.</summary>
    public bool IsNet { get; }

    /// <summary>How many units have a counted tie.</summary>
    public int Nodes => UnitOf.Length;

    /// <summary>The first actor of each node's unit, ascending.</summary>
    public required int[] UnitOf { get; init; }

    /// <summary>The node of each actor; -1 when its unit has no counted tie.</summary>
    public required int[] NodeOf { get; init; }

    /// <summary>The lower node of each pair; pairs are in the order of lower, then higher node.</summary>
    public required int[] A { get; init; }

    /// <summary>The higher node of each pair.</summary>
    public required int[] B { get; init; }

    /// <summary>What each pair costs when it is in different camps.</summary>
    public required long[] Apart { get; init; }

    /// <summary>What each pair costs when it is in one camp.</summary>
    public required long[] Together { get; init; }

    /// <summary>The pair of each counted tie; -1 for neutral ties, ties inside a unit and pairs that cancel out.</summary>
    public required int[] PairOfTie { get; init; }

    /// <summary>How many counted ties each node has: relations, or pairs where each pair counts once.</summary>
    public required int[] TieCount { get; init; }

    /// <summary>The signed ties inside units.</summary>
    public required int[] InsideUnits { get; init; }

    /// <summary>How many whole units of cost one tie of weight 1 has.</summary>
    public required double Scale { get; init; }

    /// <summary>The mean weight of counted ties in whole units of cost; 1 where ties are counted.</summary>
    public required double MeanCost { get; init; }

    /// <summary>A number of whole units of cost in the objective's unit.</summary>
    public double Value(long cost) => cost / Scale;

    /// <summary>What a pair costs in a division.</summary>
    public long CostOfPair(int pair, int[] campOf) => campOf[A[pair]] == campOf[B[pair]] ? Together[pair] : Apart[pair];

    /// <summary>True when the tie contradicts a partition: its sign asks for the other place. Always false for ties that are not counted.</summary>
    public bool IsFrustrated(int tie, int[] campOfNode)
    {
        int pair = PairOfTie[tie];
        if (pair < 0) return false;
        bool positive = _ties.Sign[tie] > 0;
        if (IsNet && positive != Apart[pair] > 0) return false;
        return positive != (campOfNode[A[pair]] == campOfNode[B[pair]]);
    }

    /// <summary>What a counted tie costs where it is frustrated, in whole units; where each pair counts once, ask the pair.</summary>
    public long CostOf(int tie) => CostOf(_ties, tie, Objective == Objective.Weights, Scale);

    /// <summary>Builds the graph.</summary>
    public static PairGraph Of(CountedTies ties, UnitMap units, Objective objective, bool undirected)
    {
        int actors = ties.Actors.Count;
        if (units.First.Length != actors) throw new ArgumentException("The units are not of these actors.", nameof(units));
        PairGraphShape shape = new(ties, units);
        bool net = undirected || objective == Objective.Pairs;
        bool weighted = objective == Objective.Weights;
        double scale = weighted ? CostScale.Of(ties, shape.Signed) : 1;
        int pairs = shape.Pairs.Count;
        long[] apart = new long[pairs];
        long[] together = new long[pairs];
        for (int i = 0; i < shape.Signed.Length; i++)
        {
            int tie = shape.Signed[i];
            long cost = CostOf(ties, tie, weighted, scale);
            if (ties.Sign[tie] > 0) apart[shape.PairOf[i]] += cost;
            else together[shape.PairOf[i]] += cost;
        }

        int kept = 0;
        int[] place = new int[pairs];
        for (int p = 0; p < pairs; p++)
        {
            long surplus = apart[p] - together[p];
            place[p] = net && surplus == 0 ? -1 : kept++;
            if (!net) continue;
            apart[p] = surplus > 0 ? weighted ? surplus : 1 : 0;
            together[p] = surplus < 0 ? weighted ? -surplus : 1 : 0;
        }

        int[] nodeOfUnit = new int[actors];
        for (int p = 0; p < pairs; p++)
        {
            if (place[p] < 0) continue;
            nodeOfUnit[shape.Pairs[p].A] = 1;
            nodeOfUnit[shape.Pairs[p].B] = 1;
        }

        List<int> unitOf = [];
        for (int a = 0; a < actors; a++)
        {
            if (nodeOfUnit[a] == 1) unitOf.Add(a);
            nodeOfUnit[a] = nodeOfUnit[a] == 1 ? unitOf.Count - 1 : -1;
        }

        int[] keptPairs = [.. Enumerable.Range(0, pairs).Where(p => place[p] >= 0)];
        int[] pairOfTie = new int[ties.Count];
        Array.Fill(pairOfTie, -1);
        int[] tieCount = new int[unitOf.Count];
        int counted = 0;
        for (int i = 0; i < shape.Signed.Length; i++)
        {
            int p = shape.PairOf[i];
            if (place[p] < 0) continue;
            pairOfTie[shape.Signed[i]] = place[p];
            counted++;
            if (net) continue;
            tieCount[nodeOfUnit[shape.Pairs[p].A]]++;
            tieCount[nodeOfUnit[shape.Pairs[p].B]]++;
        }

        foreach (int p in keptPairs)
        {
            if (!net) break;
            tieCount[nodeOfUnit[shape.Pairs[p].A]]++;
            tieCount[nodeOfUnit[shape.Pairs[p].B]]++;
        }

        long total = 0;
        foreach (int p in keptPairs) total += apart[p] + together[p];
        return new PairGraph(ties, objective, undirected)
        {
            UnitOf = [.. unitOf],
            NodeOf = [.. units.First.Select(first => nodeOfUnit[first])],
            A = [.. keptPairs.Select(p => nodeOfUnit[shape.Pairs[p].A])],
            B = [.. keptPairs.Select(p => nodeOfUnit[shape.Pairs[p].B])],
            Apart = [.. keptPairs.Select(p => apart[p])],
            Together = [.. keptPairs.Select(p => together[p])],
            PairOfTie = pairOfTie,
            TieCount = tieCount,
            InsideUnits = shape.Inside,
            Scale = scale,
            MeanCost = weighted && counted > 0 ? (double)total / (net ? keptPairs.Length : counted) : 1,
        };
    }

    private static long CostOf(CountedTies ties, int tie, bool weighted, double scale) =>
        weighted ? Math.Max(1, (long)Math.Round(ties.WeightOf(tie) * scale)) : 1;
}
