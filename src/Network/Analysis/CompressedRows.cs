namespace Network.Analysis;

/// <summary>Counting sorts behind <see cref="SignedGraph"/>: no comparison, no boxing, O(n + m) each.</summary>
internal static class CompressedRows
{
    public static void Check(int nodeCount, int[] source, int[] target, sbyte[]? sign, double[]? weight)
    {
        if (target.Length != source.Length || (sign is not null && sign.Length != source.Length) || (weight is not null && weight.Length != source.Length))
            throw new ArgumentException("the arrays of ties differ in length", nameof(target));
        for (int tie = 0; tie < source.Length; tie++)
        {
            if ((uint)source[tie] >= (uint)nodeCount || (uint)target[tie] >= (uint)nodeCount)
                throw new ArgumentException($"tie {tie} names a node that is not there: {source[tie]} to {target[tie]} of {nodeCount}", nameof(source));
        }

        if (weight is null) return;
        for (int tie = 0; tie < weight.Length; tie++)
        {
            if (!(weight[tie] > 0 && double.IsFinite(weight[tie])))
                throw new ArgumentException($"tie {tie} has a weight that is not finite and above 0", nameof(weight));
        }
    }

    /// <summary>The same arcs with nodes numbered anew, unordered within a row.</summary>
    /// <param name="rows">The arcs.</param>
    /// <param name="rank">The new number of each node.</param>
    public static SignedAdjacency Renumber(SignedAdjacency rows, int[] rank)
    {
        int[] offsets = new int[rows.NodeCount + 1], neighbours = new int[rows.ArcCount];
        sbyte[]? signs = rows.Signs is null ? null : new sbyte[rows.ArcCount];
        double[]? magnitudes = rows.Magnitudes is null ? null : new double[rows.ArcCount];
        for (int node = 0; node < rows.NodeCount; node++) offsets[rank[node] + 1] = rows.Degree(node);
        Accumulate(offsets);
        for (int node = 0; node < rows.NodeCount; node++)
        {
            int first = rows.Offsets[node], place = offsets[rank[node]];
            for (int arc = first; arc < rows.Offsets[node + 1]; arc++, place++)
            {
                neighbours[place] = rank[rows.Neighbours[arc]];
                if (signs is not null) signs[place] = rows.Signs![arc];
                if (magnitudes is not null) magnitudes[place] = rows.Magnitudes![arc];
            }
        }

        return new SignedAdjacency(offsets, neighbours, signs, magnitudes, null);
    }

    /// <summary>Each node's rows of both sides in one, in order.</summary>
    public static SignedAdjacency Union(SignedAdjacency left, SignedAdjacency right)
    {
        int arcs = checked(left.ArcCount + right.ArcCount);
        int[] offsets = new int[left.NodeCount + 1];
        int[] neighbours = new int[arcs];
        sbyte[]? signs = left.Signs is null ? null : new sbyte[arcs];
        double[]? magnitudes = left.Magnitudes is null ? null : new double[arcs];
        int[]? multiplicities = left.Multiplicities is null && right.Multiplicities is null ? null : new int[arcs];
        int place = 0;
        for (int node = 0; node < left.NodeCount; node++)
        {
            int a = left.Offsets[node], b = right.Offsets[node];
            while (a < left.Offsets[node + 1] || b < right.Offsets[node + 1])
            {
                bool fromLeft = b == right.Offsets[node + 1] || (a < left.Offsets[node + 1] && left.Neighbours[a] <= right.Neighbours[b]);
                SignedAdjacency side = fromLeft ? left : right;
                int arc = fromLeft ? a++ : b++;
                neighbours[place] = side.Neighbours[arc];
                if (signs is not null) signs[place] = side.Signs![arc];
                if (magnitudes is not null) magnitudes[place] = side.MagnitudeOf(arc);
                if (multiplicities is not null) multiplicities[place] = side.MultiplicityOf(arc);
                place++;
            }

            offsets[node + 1] = place;
        }

        return new SignedAdjacency(offsets, neighbours, signs, magnitudes, multiplicities);
    }

    /// <summary>Joins arcs to the same neighbour, which lie side by side; the same rows when there are none.</summary>
    public static SignedAdjacency Merge(SignedAdjacency rows, ParallelWeights weights)
    {
        int[] offsets = new int[rows.NodeCount + 1];
        int arcs = 0;
        for (int node = 0; node < rows.NodeCount; node++)
        {
            for (int arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; arc++)
            {
                if (arc == rows.Offsets[node] || rows.Neighbours[arc] != rows.Neighbours[arc - 1]) arcs++;
            }

            offsets[node + 1] = arcs;
        }

        if (arcs == rows.ArcCount) return rows;
        int[] neighbours = new int[arcs];
        sbyte[]? signs = rows.Signs is null ? null : new sbyte[arcs];
        double[]? magnitudes = rows.Magnitudes is null && weights == ParallelWeights.Smallest ? null : new double[arcs];
        int[] multiplicities = new int[arcs];
        int place = 0;
        for (int node = 0; node < rows.NodeCount; node++)
        {
            for (int arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; place++)
            {
                int neighbour = rows.Neighbours[arc], signSum = 0;
                double magnitude = weights == ParallelWeights.Sum ? 0 : double.PositiveInfinity;
                for (; arc < rows.Offsets[node + 1] && rows.Neighbours[arc] == neighbour; arc++)
                {
                    multiplicities[place] += rows.MultiplicityOf(arc);
                    signSum += rows.SignOf(arc);
                    double one = rows.MagnitudeOf(arc);
                    magnitude = weights == ParallelWeights.Sum ? magnitude + one : Math.Min(magnitude, one);
                }

                neighbours[place] = neighbour;
                if (signs is not null) signs[place] = (sbyte)Math.Sign(signSum);
                if (magnitudes is not null) magnitudes[place] = magnitude;
            }
        }

        return new SignedAdjacency(offsets, neighbours, signs, magnitudes, multiplicities);
    }

    /// <summary>The rows without arcs of sign 0; the same rows when there are none.</summary>
    public static SignedAdjacency WithoutNeutral(SignedAdjacency rows)
    {
        if (rows.Signs is null || !rows.Signs.Contains((sbyte)0)) return rows;
        int arcs = rows.ArcCount - rows.Signs.AsSpan().Count((sbyte)0), place = 0;
        int[] offsets = new int[rows.NodeCount + 1], neighbours = new int[arcs];
        sbyte[] signs = new sbyte[arcs];
        double[]? magnitudes = rows.Magnitudes is null ? null : new double[arcs];
        int[]? multiplicities = rows.Multiplicities is null ? null : new int[arcs];
        for (int node = 0; node < rows.NodeCount; node++)
        {
            for (int arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; arc++)
            {
                if (rows.Signs[arc] == 0) continue;
                neighbours[place] = rows.Neighbours[arc];
                signs[place] = rows.Signs[arc];
                if (magnitudes is not null) magnitudes[place] = rows.Magnitudes![arc];
                if (multiplicities is not null) multiplicities[place] = rows.Multiplicities![arc];
                place++;
            }

            offsets[node + 1] = place;
        }

        return new SignedAdjacency(offsets, neighbours, signs, magnitudes, multiplicities);
    }

    /// <summary>Turns counts (each one place to the right) into offsets; gives a copy to count up from.</summary>
    private static int[] Accumulate(int[] offsets)
    {
        for (int node = 1; node < offsets.Length; node++) offsets[node] += offsets[node - 1];
        return offsets[..^1];
    }
}
