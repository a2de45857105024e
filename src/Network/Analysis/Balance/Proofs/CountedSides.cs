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
    private readonly ulong[] _keys;
    private readonly Lazy<List<int>[]> _tiesOf;

    private CountedSides(List<Side> all, double scale, CountedTies ties, UnitMap units, bool net)
    {
        All = all;
        Scale = scale;
        _keys = [.. all.Select(side => Key(side.A, side.B, side.Sign))];
        _tiesOf = new Lazy<List<int>[]>(() => Ties(ties, units));
        IsNet = net;
    }

    /// <summary>The sides by first unit, then second, the positive one first.</summary>
    public IReadOnlyList<Side> All { get; }

    /// <summary>The counted ties of each side; of a pair that counts by its net sign only those of that sign.</summary>
    public IReadOnlyList<List<int>> TiesOf => _tiesOf.Value;

    /// <summary>How many whole units of cost a tie of weight 1 has.</summary>
    public double Scale { get; }

    /// <summary>True when each pair counts once.</summary>
    public bool IsNet { get; }

    /// <summary>The index of a side; -1 when nothing of this sign is counted between the two.</summary>
    public int Find(int a, int b, int sign)
    {
        int side = Array.BinarySearch(_keys, Key(a, b, sign));
        return side < 0 ? -1 : side;
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
        ulong[] keys = [.. signed.Select(tie => Key(units.First[ties.Source[tie]], units.First[ties.Target[tie]], 1))];
        Array.Sort(keys, signed);
        List<Side> all = [];
        for (int from = 0, to; from < keys.Length; from = to)
        {
            long plus = 0, minus = 0;
            for (to = from; to < keys.Length && keys[to] == keys[from]; to++)
            {
                long cost = weighted ? Math.Max(1, (long)Math.Round(ties.WeightOf(signed[to]) * scale)) : 1;
                if (ties.Sign[signed[to]] > 0) plus += cost;
                else minus += cost;
            }

            (int a, int b) = Ordered(units.First[ties.Source[signed[from]]], units.First[ties.Target[signed[from]]]);
            long most = net ? plus - minus : plus, least = net ? minus - plus : minus;
            if (most > 0) all.Add(new Side(a, b, 1, net && !weighted ? 1 : most));
            if (least > 0) all.Add(new Side(a, b, -1, net && !weighted ? 1 : least));
        }

        return new CountedSides(all, scale, ties, units, net);
    }

    private List<int>[] Ties(CountedTies ties, UnitMap units)
    {
        List<int>[] tiesOf = [.. All.Select(_ => new List<int>())];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (ties.Sign[tie] == 0) continue;
            int a = units.First[ties.Source[tie]], b = units.First[ties.Target[tie]];
            if (a != b && Find(a, b, ties.Sign[tie]) is int side and >= 0) tiesOf[side].Add(tie);
        }

        return tiesOf;
    }

    /// <summary>Sorts sides by first unit, then second, the positive one first.</summary>
    private static ulong Key(int a, int b, int sign)
    {
        (a, b) = Ordered(a, b);
        return (((ulong)(uint)a << 31) | (uint)b) << 1 | (sign > 0 ? 0UL : 1UL);
    }

    private static (int A, int B) Ordered(int a, int b) => a < b ? (a, b) : (b, a);
}
