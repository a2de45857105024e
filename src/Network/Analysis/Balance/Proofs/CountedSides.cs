using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Analysis.Balance.Proofs;

/// <summary>The counted ties of one sign between two units: they are frustrated together or not at all.</summary>
/// <param name="A">The first actor of one unit; the lower index.</param>
/// <param name="B">The first actor of the other unit.</param>
/// <param name="Sign">+1 or -1.</param>
/// <param name="Cost">What they cost together when frustrated, in whole units.</param>
internal sealed record Side(int A, int B, int Sign, long Cost);

/// <summary>What an objective counts, recomputed from the ties alone, apart from the solver, so that a proof is checked against something else.</summary>
/// <remarks>Time O(ties log ties).</remarks>
internal sealed class CountedSides
{
    private readonly Dictionary<(int A, int B, int Sign), int> _index = [];

    private CountedSides(List<Side> all, double scale, CountedTies ties, UnitMap units, bool net)
    {
        All = all;
        Scale = scale;
        for (int i = 0; i < all.Count; i++) _index[(all[i].A, all[i].B, all[i].Sign)] = i;
        TiesOf = [.. all.Select(_ => new List<int>())];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (ties.Sign[tie] == 0) continue;
            (int a, int b) = Ordered(units.First[ties.Source[tie]], units.First[ties.Target[tie]]);
            if (a != b && Find(a, b, ties.Sign[tie]) is int side and >= 0) TiesOf[side].Add(tie);
        }

        IsNet = net;
    }

    /// <summary>The sides by first unit, then second, the positive one first.</summary>
    public IReadOnlyList<Side> All { get; }

    /// <summary>The counted ties of each side; of a pair that counts by its net sign only those of that sign.</summary>
    public IReadOnlyList<List<int>> TiesOf { get; }

    /// <summary>How many whole units of cost a tie of weight 1 has.</summary>
    public double Scale { get; }

    /// <summary>True when each pair counts once.</summary>
    public bool IsNet { get; }

    /// <summary>The index of a side; -1 when nothing of this sign is counted between the two.</summary>
    public int Find(int a, int b, int sign)
    {
        (a, b) = Ordered(a, b);
        return _index.TryGetValue((a, b, sign), out int side) ? side : -1;
    }

    /// <summary>What a partition costs.</summary>
    /// <param name="campOfUnit">The camp of each unit's first actor.</param>
    public long Cost(int[] campOfUnit) =>
        All.Where(side => side.Sign > 0 != (campOfUnit[side.A] == campOfUnit[side.B])).Sum(side => side.Cost);

    /// <summary>Counts.</summary>
    public static CountedSides Of(CountedTies ties, UnitMap units, Objective objective, bool undirected)
    {
        bool net = undirected || objective == Objective.Pairs;
        bool weighted = objective == Objective.Weights;
        int[] signed = [.. Enumerable.Range(0, ties.Count).Where(tie => PairGraphs.Counts(ties, units, tie))];
        double scale = weighted ? CostScale.Of(ties, signed) : 1;
        SortedDictionary<(int A, int B), (long Plus, long Minus)> sums = [];
        foreach (int tie in signed)
        {
            (int A, int B) pair = Ordered(units.First[ties.Source[tie]], units.First[ties.Target[tie]]);
            long cost = weighted ? Math.Max(1, (long)Math.Round(ties.WeightOf(tie) * scale)) : 1;
            (long plus, long minus) = sums.GetValueOrDefault(pair);
            sums[pair] = ties.Sign[tie] > 0 ? (plus + cost, minus) : (plus, minus + cost);
        }

        List<Side> all = [];
        foreach (((int a, int b), (long plus, long minus)) in sums)
        {
            long most = net ? plus - minus : plus, least = net ? minus - plus : minus;
            if (most > 0) all.Add(new Side(a, b, 1, net && !weighted ? 1 : most));
            if (least > 0) all.Add(new Side(a, b, -1, net && !weighted ? 1 : least));
        }

        return new CountedSides(all, scale, ties, units, net);
    }

    private static (int A, int B) Ordered(int a, int b) => a < b ? (a, b) : (b, a);
}
