namespace Network.Analysis.Centrality.Brokerage;

/// <summary>How often every actor is a broker, by role: the way from a to c leads over the actor and not straight.</summary>
/// <remarks>
/// Ordered triples a → b → c of different actors in camps, without a tie a → c; b is the broker, and the camps of the three tell its role.
/// Parallel ties are one; weights are not looked at. O(Σ over actors of in-degree · out-degree) time, O(n) space.
/// Gould and Fernandez, "Structures of mediation", Sociol. Methodol. 19 (1989), doi:10.2307/270949.
/// </remarks>
internal sealed class BrokerageCounts
{
    private readonly double[][] _counts = new double[Enum.GetValues<BrokerRole>().Length][];

    private BrokerageCounts(int actors)
    {
        for (int role = 0; role < _counts.Length; role++) _counts[role] = new double[actors];
    }

    /// <summary>How often each actor has the role.</summary>
    public double[] Of(BrokerRole role) => _counts[(int)role];

    public static BrokerageCounts Of(CentralityInput input)
    {
        SignedAdjacency ties = input.Graph.Merged().Out;
        int?[] camps = [.. input.Camps!];
        BrokerageCounts counts = new(ties.NodeCount);
        bool[] straight = new bool[ties.NodeCount];
        for (int from = 0; from < ties.NodeCount; from++)
        {
            if (from % 256 == 0)
            {
                input.Cancellation.ThrowIfCancellationRequested();
                input.Report((double)from / ties.NodeCount);
            }

            if (camps[from] is not int first) continue;
            straight[from] = true;
            foreach (int to in ties.Of(from)) straight[to] = true;
            foreach (int broker in ties.Of(from))
            {
                if (camps[broker] is not int middle) continue;
                foreach (int to in ties.Of(broker))
                {
                    if (!straight[to] && camps[to] is int last) counts._counts[(int)Role(first, middle, last)][broker]++;
                }
            }

            straight[from] = false;
            foreach (int to in ties.Of(from)) straight[to] = false;
        }

        return counts;
    }

    private static BrokerRole Role(int first, int broker, int last) =>
        first == last ? (broker == first ? BrokerRole.Coordinator : BrokerRole.Itinerant)
        : broker == last ? BrokerRole.Gatekeeper
        : broker == first ? BrokerRole.Representative
        : BrokerRole.Liaison;
}

/// <summary>What a broker is to the two whom it joins.</summary>
internal enum BrokerRole
{
    /// <summary>All three are of one camp.</summary>
    Coordinator,

    /// <summary>The two are of one camp, the broker is of another.</summary>
    Itinerant,

    /// <summary>The broker lets in: it is of the receiver's camp.</summary>
    Gatekeeper,

    /// <summary>The broker speaks for its own: it is of the sender's camp.</summary>
    Representative,

    /// <summary>Three camps.</summary>
    Liaison,
}
