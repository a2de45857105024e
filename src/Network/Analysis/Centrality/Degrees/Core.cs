namespace Network.Analysis.Centrality.Degrees;

/// <summary>Core number: the largest k for which an actor belongs to a group in which everyone is tied to at least k others of the group.</summary>
/// <remarks>
/// Direction, weight and sign are not looked at, and parallel ties are one. Range 0 to n - 1.
/// For k = 0, 1, 2 … whoever has no more than k neighbours left is taken away, with whoever comes to that by it. Those left are looked through
/// once for each k, which is no more often than the sum of all core numbers: O(n + m) time, O(n) space.
/// Seidman, "Network structure and minimum degree", Social Networks 5 (1983), doi:10.1016/0378-8733(83)90028-X;
/// Batagelj and Zaversnik, Adv. Data Anal. Classif. 5 (2011), doi:10.1007/s11634-010-0079-y; looking through those left instead
/// of keeping them in order: Kabir and Madduri, "Parallel k-core decomposition on multicore platforms", IPDPSW 2017,
/// doi:10.1109/IPDPSW.2017.151.
/// </remarks>
internal sealed class Core : ICentralityMeasure
{
    public string Id => "core";

    public string Label => "Core number";

    public string Description => "The largest k for which the actor is in a group where everyone is tied to at least k others of it.";

    public MeasureDefinition Definition => new(
        "the largest k for which the actor lies in a part of the graph whose actors all have at least k neighbours in it; parallel ties are one",
        "whole numbers from 0 to n - 1",
        "Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj and Zaversnik 2011, doi:10.1007/s11634-010-0079-y");

    public MeasureTraits Traits => new(Direction: false, WeightUse.Never, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Contact;

    public bool Accepts(TieSelection selection) => true;

    public double[] Score(CentralityInput input)
    {
        SignedAdjacency rows = input.UndirectedGraph.Merged().Out;
        int n = rows.NodeCount, remaining = n, taken = 0;
        int[] left = new int[n], others = new int[n], queue = new int[n];
        for (int node = 0; node < n; node++)
        {
            left[node] = rows.Degree(node);
            others[node] = node;
        }

        for (int core = 0; remaining > 0; core++)
        {
            int first = taken;
            (remaining, taken) = Part(others, remaining, left, core, queue, taken);
            TakeAway(rows, left, core, queue, first, ref taken, input.Cancellation);
            input.Report((double)taken / n);
        }

        return Array.ConvertAll(left, Convert.ToDouble);
    }

    /// <summary>Keeps those with more than <paramref name="core"/> left, and puts those with just so many into the queue; others are gone.</summary>
    private static (int Remaining, int Taken) Part(int[] others, int remaining, int[] left, int core, int[] queue, int taken)
    {
        int kept = 0;
        for (int i = 0; i < remaining; i++)
        {
            int node = others[i];
            if (left[node] > core) others[kept++] = node;
            else if (left[node] == core) queue[taken++] = node;
        }

        return (kept, taken);
    }

    /// <summary>Takes away those in the queue, and whoever is left with no more than <paramref name="core"/> by it; each keeps the core number.</summary>
    private static unsafe void TakeAway(SignedAdjacency rows, int[] leftOf, int core, int[] queueOf, int first, ref int taken, CancellationToken cancellation)
    {
        fixed (int* offsets = rows.Offsets, neighbours = rows.Neighbours, left = leftOf, queue = queueOf)
        {
            for (int i = first; i < taken; i++)
            {
                if (i % 65536 == 0) cancellation.ThrowIfCancellationRequested();
                int last = offsets[queue[i] + 1];
                for (int arc = offsets[queue[i]]; arc < last; arc++)
                {
                    int neighbour = neighbours[arc];
                    if (left[neighbour] <= core) continue;
                    if (--left[neighbour] == core) queue[taken++] = neighbour;
                }
            }
        }
    }
}
