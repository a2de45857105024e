namespace Network.Analysis.Factions.Leiden;

/// <summary>The refinement phase: every camp is built anew from single nodes by merges within it, so that what is merged is well connected.</summary>
/// <remarks>
/// As published: a node takes part when it is well connected with the rest of its camp, may join a set that is, gains by it, and draws the
/// set with a chance in proportion to exp(gain / theta). A node joins only a set that it has a positive net weight to, which keeps sets connected
/// with negative ties too. Time O(m).
/// </remarks>
internal sealed class Refinement
{
    private const double Slack = 1e-10;

    private readonly LevelGraph _graph;
    private readonly int[] _camp;
    private readonly double[] _campMass;
    private readonly double _theta;
    private readonly int[] _set;
    private readonly bool[] _merged;
    private readonly double[] _setMass;
    private readonly double[] _cut;
    private readonly CampWeights _weights;
    private readonly double[] _prices;
    private readonly double[] _other;
    private readonly double[] _gains;

    private Refinement(LevelGraph graph, int[] camp, int camps, double theta)
    {
        int n = graph.NodeCount;
        _graph = graph;
        _camp = camp;
        _campMass = graph.CampMasses(camp, camps);
        _theta = theta;
        _set = new int[n];
        for (int node = 0; node < n; node++) _set[node] = node;
        _merged = new bool[n];
        _setMass = [.. graph.Masses];
        _cut = new double[n];
        _weights = new CampWeights(n);
        _prices = new double[graph.Null.Parts];
        _other = new double[graph.Null.Parts];
        _gains = new double[n];
    }

    /// <summary>The refined partition: for each node its set, named by one of its nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="camp">Each node's camp, below <paramref name="camps"/>.</param>
    /// <param name="camps">How many camps there are.</param>
    /// <param name="theta">The randomness of merges.</param>
    /// <param name="random">Random numbers.</param>
    public static int[] Of(LevelGraph graph, int[] camp, int camps, double theta, ref SeededRandom random)
    {
        Refinement refinement = new(graph, camp, camps, theta);
        refinement.Run(ref random);
        return refinement._set;
    }

    private void Run(ref SeededRandom random)
    {
        int n = _graph.NodeCount;
        for (int node = 0; node < n; node++)
        {
            double sum = 0;
            for (int arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
            {
                if (_camp[_graph.Neighbours[arc]] == _camp[node]) sum += _graph.Weights is null ? 1 : _graph.Weights[arc];
            }

            _cut[node] = sum;
        }

        foreach (int node in RandomOrder.Blocks(n, ref random))
        {
            if (!_merged[node] && IsWellConnected(node, _camp[node])) Merge(node, ref random);
        }
    }

    /// <summary>True when a set has at least the weight to the rest of its camp that is expected.</summary>
    private bool IsWellConnected(int set, int camp)
    {
        int parts = _prices.Length;
        ReadOnlySpan<double> mass = _setMass.AsSpan(set * parts, parts);
        if (parts == 1) return _cut[set] >= (_graph.Null.Factor[0] * mass[0] * (_campMass[camp] - mass[0])) - Slack;
        _graph.Null.Prices(mass, _other);
        return _cut[set] >= NullModel.Cost(_other, _campMass.AsSpan(camp * parts, parts)) - NullModel.Cost(_other, mass) - Slack;
    }

    private void Merge(int node, ref SeededRandom random)
    {
        int parts = _prices.Length, camp = _camp[node];
        _weights.Clear();
        for (int arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
        {
            int neighbour = _graph.Neighbours[arc];
            if (_camp[neighbour] == camp) _weights.Add(_set[neighbour], _graph.Weights is null ? 1 : _graph.Weights[arc]);
        }

        _graph.Null.Prices(_setMass.AsSpan(node * parts, parts), _prices);
        ReadOnlySpan<int> sets = _weights.Touched;
        double most = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            int set = sets[i];
            double gain = _weights[set] - NullModel.Cost(_prices, _setMass.AsSpan(set * parts, parts));
            bool may = gain >= 0 && _weights[set] > 0 && IsWellConnected(set, camp);
            _gains[i] = may ? gain : -1;
            if (may) most = Math.Max(most, gain);
        }

        int to = Draw(sets, most, ref random);
        if (to < 0) return;
        for (int p = 0; p < parts; p++) _setMass[(to * parts) + p] += _setMass[(node * parts) + p];
        _cut[to] += _cut[node] - (2 * _weights[to]);
        _set[node] = to;
        _merged[to] = true;
        _merged[node] = true;
    }

    /// <summary>Draws a set by exp(gain / theta); -1 for staying alone, which gains 0.</summary>
    private int Draw(ReadOnlySpan<int> sets, double most, ref SeededRandom random)
    {
        double alone = Exponential.OfNegative(-most / _theta), total = alone;
        for (int i = 0; i < sets.Length; i++)
        {
            if (_gains[i] >= 0) total += Exponential.OfNegative((_gains[i] - most) / _theta);
        }

        double drawn = (random.Unit() * total) - alone;
        if (drawn < 0) return -1;
        int last = -1;
        for (int i = 0; i < sets.Length; i++)
        {
            if (_gains[i] < 0) continue;
            last = sets[i];
            drawn -= Exponential.OfNegative((_gains[i] - most) / _theta);
            if (drawn < 0) break;
        }

        return last;
    }
}
