using Network.Analysis.Factions.Semidefinite;

namespace Network.Analysis.Balance.Proofs;

/// <summary>What a matrix of a proof adds up to, from the counted sides alone, apart from the solver.</summary>
/// <param name="counted">The counted sides.</param>
/// <param name="row">The row of each unit; of the units without one there is no entry.</param>
/// <param name="denominator">What amounts are divided by.</param>
internal sealed class MatrixProof(CountedSides counted, IReadOnlyDictionary<int, int> row, long denominator)
{
    /// <summary>Numbers below this are whole in floating point, and so are sums of two of them.</summary>
    private const long MostWhole = 1L << 52;

    /// <summary>The sides between the units that have rows.</summary>
    public IReadOnlyList<int> Sides { get; } =
        [.. Enumerable.Range(0, counted.All.Count).Where(side => row.ContainsKey(counted.All[side].A) && row.ContainsKey(counted.All[side].B))];

    /// <summary>What it proves, in parts of the denominator; an objection when it proves nothing.</summary>
    /// <param name="diagonal">The entry of each row on the diagonal.</param>
    /// <param name="load">What sets use of each side, in parts of the denominator; nothing of those that are not in it.</param>
    /// <param name="raised">By how much each side's weight is raised.</param>
    /// <param name="k">The most camps; null for any number.</param>
    /// <param name="goesOn">Asked now and then: false stops the work.</param>
    public (Int128 Amount, string? Objection) Check(
        IReadOnlyList<long> diagonal, IReadOnlyDictionary<int, long> load, IReadOnlyDictionary<int, long> raised, int? k, Func<bool> goesOn)
    {
        if (k is < 2) return (0, "with one camp there is nothing for it to prove");
        // As many camps as there are rows are any number.
        if (k >= diagonal.Count) k = null;
        Int128 positive = 0, net = 0, sum = 0, raises = 0;
        Dictionary<(int, int), Int128> weight = [];
        foreach (int side in Sides)
        {
            Side one = counted.All[side];
            Int128 left = ((Int128)one.Cost * denominator) - load.GetValueOrDefault(side);
            long raise = raised.GetValueOrDefault(side);
            if (one.Sign > 0) positive += left;
            net += one.Sign * left;
            raises += raise;
            (int, int) pair = (row[one.A], row[one.B]);
            weight[pair] = weight.GetValueOrDefault(pair) + (one.Sign * left) + raise;
        }

        foreach (long entry in diagonal) sum += entry;
        if (diagonal.Any(entry => entry is < 0 or > MostWhole) || weight.Values.Any(entry => entry > MostWhole || entry < -MostWhole))
            return (0, "its entries are too large to be reckoned with exactly");
        SymmetricMatrix matrix = SymmetricMatrix.Of([.. diagonal.Select(entry => (double)entry)], [.. weight.Select(pair => (pair.Key.Item1, pair.Key.Item2, -(double)pair.Value))]);
        return PositiveDefiniteness.IsProven(matrix, goesOn)
            ? (SemidefiniteProof.Sum(positive, net, sum, raises, k), null)
            : (0, "it is not seen to be without negative eigenvalues");
    }
}
