using System.Numerics;
using System.Runtime.InteropServices;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Semidefinite;

/// <summary>
/// The semidefinite relaxation of a partition problem, solved by vectors: each node is a unit vector, and the product of two stands for
/// whether they are together.
/// </summary>
/// <remarks>
/// For two camps a product of 1 is together, of -1 apart (Goemans and Williamson 1995, doi:10.1145/227683.227684); for k camps apart is
/// -1/(k - 1) (Frieze and Jerrum 1997, doi:10.1007/BF02523688), for any number 0 (Swamy 2004). That no product is lower is asked of
/// the pairs with a negative edge only, by multipliers. In turn each vector is set to the best for all others, which is the direction of
/// their weighted sum (Wang, Chang and Kolter, "The mixing method", 2017, arXiv:1706.00476). Time O(edges * rank) a sweep.
/// </remarks>
internal sealed class VectorProgram
{
    private readonly SignedInstance _graph;
    private readonly double[] _vector;
    private readonly double[] _pull;
    private readonly double _lowest;
    private readonly double _step;
    private readonly double[] _sum;

    /// <summary>Begins with made-up vectors.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2; <see cref="FactionOptions.AnyCount"/> or more than there are nodes for any number.</param>
    /// <param name="seed">Seed of the vectors.</param>
    public VectorProgram(SignedInstance graph, int k, ulong seed)
    {
        _graph = graph;
        IsAny = k >= graph.Nodes;
        _lowest = IsAny ? 0 : -1.0 / (k - 1);
        Mean = Math.Max(1, (double)graph.Total / Math.Max(1, graph.Edges));
        // Steps of the multipliers: much longer ones swing, much shorter ones take long.
        _step = 0.1 * Mean;
        IsTwo = k == 2 && !IsAny;
        Rank = IsTwo ? 32 : 96;
        Raised = new double[graph.Edges];
        _pull = new double[2 * graph.Edges];
        _sum = new double[Rank];
        _vector = new double[graph.Nodes * Rank];
        SeededRandom random = new(seed);
        for (int u = 0; u < graph.Nodes; u++)
        {
            Span<double> own = Vector(u);
            for (int d = 0; d < Rank; d++) own[d] = random.Unit() - 0.5;
            Scale(own, 1 / Math.Sqrt(VectorSums.Dot(own, own)));
        }

        Weigh();
    }

    /// <summary>How long vectors are.</summary>
    public int Rank { get; }

    /// <summary>True for any number of camps.</summary>
    public bool IsAny { get; }

    /// <summary>The mean weight of an edge, without sign.</summary>
    public double Mean { get; }

    /// <summary>True for two camps: products have no lower limit but that of unit vectors.</summary>
    public bool IsTwo { get; }

    /// <summary>The multiplier of each edge: what is added to its weight because its product would else be too low; 0 for positive edges.</summary>
    public double[] Raised { get; }

    /// <summary>A node's vector.</summary>
    public Span<double> Vector(int u) => _vector.AsSpan(u * Rank, Rank);

    /// <summary>Sets each vector anew, so many times.</summary>
    public void Sweep(int sweeps, WorkBudget budget)
    {
        for (int sweep = 0; sweep < sweeps && !budget.Spent; sweep++)
        {
            for (int u = 0; u < _graph.Nodes; u++)
            {
                double length = Pull(u, ahead: !IsTwo);
                if (!(length > 0)) continue;
                _sum.CopyTo(Vector(u));
                Scale(Vector(u), 1 / length);
            }

            budget.Spend((long)_graph.Edges * Rank / 2);
        }
    }

    /// <summary>Moves the multipliers towards products that are not too low.</summary>
    public void Raise()
    {
        if (IsTwo) return;
        for (int e = 0; e < Raised.Length; e++)
        {
            if (_graph.Weight[e] < 0) Raised[e] = Moved(Raised[e], VectorSums.Dot(Vector(_graph.A[e]), Vector(_graph.B[e])));
        }

        Weigh();
    }

    private double Moved(double raised, double product) => Math.Max(0, raised - (_step * (product - _lowest)));

    /// <summary>Each node's multiplier of "its vector is a unit vector": the length of its weighted sum.</summary>
    public double[] Lengths()
    {
        double[] lengths = new double[_graph.Nodes];
        for (int u = 0; u < lengths.Length; u++) lengths[u] = Pull(u, ahead: false);
        return lengths;
    }

    /// <summary>The camps of two that a plane through the middle makes.</summary>
    /// <param name="normal">A vector that stands upright on the plane.</param>
    public int[] Cut(ReadOnlySpan<double> normal)
    {
        int[] camp = new int[_graph.Nodes];
        for (int u = 0; u < camp.Length; u++) camp[u] = VectorSums.Dot(Vector(u), normal) < 0 ? 1 : 0;
        return camp;
    }

    private void Weigh()
    {
        for (int i = 0; i < _pull.Length; i++) _pull[i] = _graph.Weight[_graph.Edge[i]] + Raised[_graph.Edge[i]];
    }

    /// <summary>Sums up a node's neighbours by weight; gives the length of the sum.</summary>
    /// <param name="u">The node.</param>
    /// <param name="ahead">True to have multipliers moved already as the products ask for now: without that they swing (an augmented Lagrangian).</param>
    private double Pull(int u, bool ahead)
    {
        Span<Vector<double>> sum = MemoryMarshal.Cast<double, Vector<double>>(_sum.AsSpan());
        sum.Clear();
        for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
        {
            double pull = _pull[i];
            if (ahead && _graph.Weight[_graph.Edge[i]] is < 0 and long negative)
                pull = negative + Moved(pull - negative, VectorSums.Dot(Vector(u), Vector(_graph.Neighbour[i])));
            Vector<double> weight = new(pull);
            ReadOnlySpan<Vector<double>> other = MemoryMarshal.Cast<double, Vector<double>>(_vector.AsSpan(_graph.Neighbour[i] * Rank, Rank));
            for (int d = 0; d < sum.Length; d++) sum[d] = System.Numerics.Vector.FusedMultiplyAdd(weight, other[d], sum[d]);
        }

        return Math.Sqrt(VectorSums.Dot(_sum, _sum));
    }

    private static void Scale(Span<double> vector, double factor)
    {
        foreach (ref double entry in vector) entry *= factor;
    }
}
