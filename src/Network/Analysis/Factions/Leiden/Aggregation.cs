using System.Buffers;
using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>Makes one node of every set of nodes.</summary>
internal static class Aggregation
{
    private const int NodesPerShare = 2048;

    /// <summary>Numbers labels from 0 in the order in which they come, in place; gives how many there are.</summary>
    /// <param name="label">Labels below <paramref name="limit"/>.</param>
    /// <param name="limit">Above every label.</param>
    public static int Compact(int[] label, int limit)
    {
        int[] number = LargeArray.Zeros<int>(limit);
        int count = 0;
        for (int node = 0; node < label.Length; node++)
        {
            ref int own = ref number[label[node]];
            if (own == 0) own = ++count;
            label[node] = own - 1;
        }

        return count;
    }

    /// <summary>The graph of the sets; ties within a set are dropped. Time O(n + m), over all processors.</summary>
    /// <remarks>Its arcs lie in arrays that others have used, since new memory costs more than the work: see <see cref="GiveBack"/>.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="set">Each node's set, below <paramref name="sets"/>.</param>
    /// <param name="sets">How many sets there are.</param>
    public static LevelGraph Of(LevelGraph graph, int[] set, int sets)
    {
        CampMembers members = new(set, sets);
        // Where each set's row may begin if no two of its ties lead to the same set.
        int[] room = LargeArray.Zeros<int>(sets + 1);
        for (int node = 0; node < set.Length; node++) room[set[node] + 1] += graph.Offsets[node + 1] - graph.Offsets[node];
        for (int s = 0; s < sets; s++) room[s + 1] += room[s];
        int[] neighbours = LargeArray.Advised(ArrayPool<int>.Shared.Rent(room[sets]));
        double[] values = LargeArray.Advised(ArrayPool<double>.Shared.Rent(room[sets]));
        int[] offsets = LargeArray.Zeros<int>(sets + 1);
        (int From, int To)[] shares = members.Shares(NodesPerShare);
        ParallelBlocks.RunWith(shares.Length, () => new CampWeights(), (share, weights) =>
        {
            for (int s = shares[share].From; s < shares[share].To; s++)
            {
                weights.Clear(Math.Min(room[s + 1] - room[s], sets));
                for (int i = members.Offsets[s]; i < members.Offsets[s + 1]; i++) weights.AddAll(graph, members.Nodes[i], set, s);
                weights.CopyTo(neighbours.AsSpan(room[s]), values.AsSpan(room[s]));
                offsets[s + 1] = weights.Count;
            }
        }, CancellationToken.None);
        for (int s = 0; s < sets; s++) offsets[s + 1] += offsets[s];
        int[] allNeighbours = LargeArray.Advised(ArrayPool<int>.Shared.Rent(offsets[sets]));
        double[] allWeights = LargeArray.Advised(ArrayPool<double>.Shared.Rent(offsets[sets]));
        ParallelBlocks.Run(sets, (_, from, to) =>
        {
            for (int s = from; s < to; s++)
            {
                int length = offsets[s + 1] - offsets[s];
                neighbours.AsSpan(room[s], length).CopyTo(allNeighbours.AsSpan(offsets[s]));
                values.AsSpan(room[s], length).CopyTo(allWeights.AsSpan(offsets[s]));
            }
        }, CancellationToken.None);
        ArrayPool<int>.Shared.Return(neighbours);
        ArrayPool<double>.Shared.Return(values);
        return new LevelGraph
        {
            Offsets = offsets,
            Neighbours = allNeighbours,
            Weights = allWeights,
            Masses = graph.CampMasses(set, sets),
            Null = graph.Null,
        };
    }

    /// <summary>Lets others use the memory of a graph that <see cref="Of"/> made. The graph must not be used any more.</summary>
    public static void GiveBack(LevelGraph graph)
    {
        ArrayPool<int>.Shared.Return(graph.Neighbours);
        if (graph.Weights is not null) ArrayPool<double>.Shared.Return(graph.Weights);
    }
}
