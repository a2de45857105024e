namespace Network.Analysis.Balance;

/// <summary>How many triads of one census type are balanced, and how many are not.</summary>
/// <param name="Balanced">Every transitive semicycle has a positive product of signs.</param>
/// <param name="Imbalanced">At least one has not.</param>
public sealed record TriadCount(long Balanced, long Imbalanced);

/// <summary>Transitive triads by census type (Holland and Leinhardt's names: mutual, asymmetric, null pairs).</summary>
/// <param name="T030">030T: three arcs, one of them short for the other two.</param>
/// <param name="D120">120D: a mutual pair and a third that sends to both.</param>
/// <param name="U120">120U: a mutual pair and a third that receives from both.</param>
/// <param name="T300">300: three mutual pairs.</param>
public sealed record TriadCounts(TriadCount T030, TriadCount D120, TriadCount U120, TriadCount T300)
{
    /// <summary>How many are balanced.</summary>
    public long Balanced => T030.Balanced + D120.Balanced + U120.Balanced + T300.Balanced;

    /// <summary>How many are not.</summary>
    public long Imbalanced => T030.Imbalanced + D120.Imbalanced + U120.Imbalanced + T300.Imbalanced;
}

/// <summary>Counts balanced and imbalanced transitive triads: balance where ties have direction.</summary>
public static class TransitiveTriads
{
    private const int Types = 4;
    private const int Other = 2 * Types;

    /// <summary>Triads of census types 030T, 120D, 120U and 300; an ordered pair whose signs cancel is no arc.</summary>
    /// <remarks>
    /// A semicycle takes one arc of each pair; the two circular ones of type 300 are not transitive and are left out.
    /// O(m^1.5) time, O(n + m) space. Aref, Dinh, Rezapour and Diesner, Sci. Rep. 10:15228 (2020), doi:10.1038/s41598-020-71838-6.
    /// </remarks>
    /// <param name="orderedPairs">From <see cref="PairGraphs.OrderedPairs"/>: no parallel arcs.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static TriadCounts Count(SignedGraph orderedPairs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(orderedPairs);
        SignedAdjacency outgoing = orderedPairs.Out, pairs = orderedPairs.Undirected().Merged().Out;
        TriangleSearch search = new(pairs, (node, arc) =>
            (byte)((SignCode(outgoing, node, pairs.Neighbours[arc]) << 2) | SignCode(outgoing, pairs.Neighbours[arc], node)));
        long[] counts = search.Count(Other + 1, Classify, cancellation);
        return new TriadCounts(Of(0), Of(1), Of(2), Of(3));

        TriadCount Of(int type) => new(counts[2 * type], counts[(2 * type) + 1]);
    }

    /// <summary>0 no arc, 1 positive, 2 negative.</summary>
    private static int SignCode(SignedAdjacency outgoing, int from, int to)
    {
        int found = outgoing.Of(from).BinarySearch(to);
        return found < 0 ? 0 : outgoing.SignOf(outgoing.Offsets[from] + found) switch { > 0 => 1, < 0 => 2, _ => 0 };
    }

    /// <summary>Twice the type, 1 more when imbalanced.</summary>
    private static int Classify(int ab, int ac, int bc)
    {
        int type = TypeOf(ab, ac, bc);
        if (type == Other) return Other;
        for (int choice = 0; choice < 8; choice++)
        {
            // Bits: whether the semicycle goes a to b, b to c, c to a; all alike is a circle.
            if (choice is 0 or 7) continue;
            int first = Arc(ab, (choice & 1) != 0), second = Arc(bc, (choice & 2) != 0), third = Arc(ac, (choice & 4) == 0);
            if (first != 0 && second != 0 && third != 0 && ((first == 2) ^ (second == 2) ^ (third == 2))) return (2 * type) + 1;
        }

        return 2 * type;
    }

    private static int TypeOf(int ab, int ac, int bc)
    {
        int mutual = Mutual(ab) + Mutual(ac) + Mutual(bc);
        if (mutual == 3) return 3;
        if (mutual == 2) return Other;
        if (mutual == 0)
        {
            bool forward = Arc(ab, true) != 0;
            return forward == (Arc(bc, true) != 0) && forward == (Arc(ac, false) != 0) ? Other : 0;
        }

        // The third node's arcs: outwards to both, inwards from both, or one each (120C).
        (bool one, bool two) = Mutual(ab) == 1 ? (Arc(ac, false) != 0, Arc(bc, false) != 0)
            : Mutual(ac) == 1 ? (Arc(ab, false) != 0, Arc(bc, true) != 0)
            : (Arc(ab, true) != 0, Arc(ac, true) != 0);
        return one != two ? Other : one ? 1 : 2;
    }

    private static int Mutual(int pair) => Arc(pair, true) != 0 && Arc(pair, false) != 0 ? 1 : 0;

    private static int Arc(int pair, bool forward) => forward ? pair >> 2 : pair & 3;
}
