namespace Network.Analysis.Centrality.Brokerage;

/// <summary>Burt's constraint: how much an actor's contacts are each other's contacts. Low for who bridges structural holes.</summary>
/// <remarks>
/// Σ over contacts j of (p_ij + Σ over contacts q of p_iq·p_qj)², where p_ij is the share of i's summed weight that its ties with j have.
/// Direction is not looked at; weights of parallel ties add up; of a negative tie the size of its weight counts.
/// Range above 0 to below 2; 1 for who has a single contact. The measure is not defined for an actor without contacts: it is given 0, and
/// a note says so. O(Σ degree²) time, O(n) space a processor.
/// Burt, "Structural holes and good ideas", Am. J. Sociol. 110 (2004), doi:10.1086/421787.
/// </remarks>
internal sealed class Constraint : ICentralityMeasure
{
    private const int ActorsPerPiece = 256;

    public string Id => "constraint";

    public string Label => "Constraint";

    public string Description => "How much the actor's contacts are tied to one another (Burt): low for who bridges holes between others; 0 without any contact.";

    public MeasureDefinition Definition => new(
        "Σ over contacts j of (p(i,j) + Σ over contacts q of p(i,q)·p(q,j))², p(i,j) being the share of i's summed weight that its ties with j have; 0, with a note, for who has no contact",
        "above 0 to below 2, 1 for a single contact; low means free",
        "Burt 2004, doi:10.1086/421787");

    public MeasureTraits Traits => new(Direction: false, WeightUse.Always, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Contact;

    public bool Accepts(TieSelection selection) => true;

    public double[] Score(CentralityInput input)
    {
        SignedAdjacency rows = input.UndirectedGraph.Merged().Out;
        int n = rows.NodeCount, alone = 0, done = 0;
        double[] scores = new double[n], strength = new double[n];
        for (int node = 0; node < n; node++)
        {
            strength[node] = rows.Strength(node);
            if (rows.Degree(node) == 0) alone++;
        }

        int pieces = (int)(((long)n + ActorsPerPiece - 1) / ActorsPerPiece);
        ParallelBlocks.RunWith(pieces, () => new double[n], Work, input.Cancellation);
        if (alone > 0) input.AddNote(alone == 1 ? "one actor has no contact, hence no constraint: it is given 0" : $"{alone} actors have no contact, hence no constraint: they are given 0");
        return scores;

        void Work(int piece, double[] share)
        {
            int end = (int)Math.Min(n, (piece + 1L) * ActorsPerPiece);
            for (int node = piece * ActorsPerPiece; node < end; node++) scores[node] = Of(rows, strength, share, node);
            input.Report((double)Interlocked.Increment(ref done) / pieces);
        }
    }

    /// <param name="rows">One arc a pair, both ways.</param>
    /// <param name="strength">Each actor's summed weight.</param>
    /// <param name="share">Zeros, and zeros again afterwards.</param>
    /// <param name="node">The actor.</param>
    private static double Of(SignedAdjacency rows, double[] strength, double[] share, int node)
    {
        int begin = rows.Offsets[node], end = rows.Offsets[node + 1];
        for (int arc = begin; arc < end; arc++)
        {
            int contact = rows.Neighbours[arc];
            double direct = rows.MagnitudeOf(arc) / strength[node];
            share[contact] += direct;
            for (int way = rows.Offsets[contact]; way < rows.Offsets[contact + 1]; way++)
                share[rows.Neighbours[way]] += direct * (rows.MagnitudeOf(way) / strength[contact]);
        }

        double sum = 0;
        for (int arc = begin; arc < end; arc++) sum += share[rows.Neighbours[arc]] * share[rows.Neighbours[arc]];
        for (int arc = begin; arc < end; arc++)
        {
            int contact = rows.Neighbours[arc];
            share[contact] = 0;
            foreach (int further in rows.Of(contact)) share[further] = 0;
        }

        return sum;
    }
}
