using Network.Analysis.Counting;

namespace Network.Analysis.Factions;

/// <summary>Which signed ties join which pair of units, and which are inside one.</summary>
internal sealed class PairGraphShape
{
    /// <summary>Sorts the signed ties by pair.</summary>
    public PairGraphShape(CountedTies ties, UnitMap units)
    {
        int signed = 0;
        List<int> inside = [];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (ties.Sign[tie] == 0) continue;
            if (units.First[ties.Source[tie]] == units.First[ties.Target[tie]]) inside.Add(tie);
            else signed++;
        }

        Inside = [.. inside];
        Signed = new int[signed];
        PairOf = new int[signed];
        long[] key = new long[signed];
        int[] order = new int[signed];
        for (int tie = 0, i = 0; tie < ties.Count; tie++)
        {
            int a = units.First[ties.Source[tie]];
            int b = units.First[ties.Target[tie]];
            if (ties.Sign[tie] == 0 || a == b) continue;
            key[i] = ((long)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
            order[i] = i;
            Signed[i++] = tie;
        }

        Array.Sort(key, order);
        for (int i = 0; i < signed; i++)
        {
            if (i == 0 || key[i] != key[i - 1]) Pairs.Add(((int)(key[i] >> 32), (int)key[i]));
            PairOf[order[i]] = Pairs.Count - 1;
        }
    }

    /// <summary>The signed ties between different units, ascending.</summary>
    public int[] Signed { get; }

    /// <summary>The pair of each of <see cref="Signed"/>.</summary>
    public int[] PairOf { get; }

    /// <summary>The pairs of units, named by their first actors, in order.</summary>
    public List<(int A, int B)> Pairs { get; } = [];

    /// <summary>The signed ties inside units, ascending.</summary>
    public int[] Inside { get; }
}
