using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>The refinement phase: every camp is built anew from single nodes by merges within it, so that what is merged is well connected.</summary>
/// <remarks>
/// As published: a node takes part when it is well connected with the rest of its camp, may join a set that is, gains by it, and draws the
/// set with a chance in proportion to exp(gain / theta). A node joins only a set that it has a positive net weight to, which keeps sets connected
/// with negative ties too. Camps are built side by side, each with random numbers of its own, so that no number of processors changes what comes
/// out. Time O(m).
/// </remarks>
internal sealed class Refinement
{
    private const double Slack = 1e-10;
    private const double LeastPower = -60;
    private const int NodesPerShare = 2048;
    private const ulong SeedStep = 0xD1B54A32D192ED03;

    private readonly LevelGraph _graph;
    private readonly int[] _camp;
    private readonly double[] _campMass;
    private readonly double _theta;
    private readonly int[] _set;
    private readonly bool[] _merged;
    private readonly double[] _setMass;
    private readonly double[] _cut;

    private Refinement(LevelGraph graph, int[] camp, int camps, double theta)
    {
        int n = graph.NodeCount;
        _graph = graph;
        _camp = camp;
        _campMass = graph.CampMasses(camp, camps);
        _theta = theta;
        _set = LargeArray.Uninitialized<int>(n);
        for (int node = 0; node < n; node++) _set[node] = node;
        _merged = LargeArray.Zeros<bool>(n);
        _setMass = LargeArray.Copy(graph.Masses);
        _cut = LargeArray.Uninitialized<double>(n);
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
        refinement.Run(camps, random.Next());
        return refinement._set;
    }

    private void Run(int camps, ulong seed)
    {
        ParallelBlocks.Run(_graph.NodeCount, (_, first, end) => SumCuts(first, end), CancellationToken.None);
        CampMembers members = new(_camp, camps);
        (int From, int To)[] shares = members.Shares(NodesPerShare);
        ParallelBlocks.RunWith(shares.Length, () => new Workspace(_graph.Null.Parts), (share, workspace) =>
        {
            for (int c = shares[share].From; c < shares[share].To; c++)
            {
                Span<int> nodes = members.Nodes.AsSpan(members.Offsets[c], members.Offsets[c + 1] - members.Offsets[c]);
                if (nodes.Length < 2) continue;
                workspace.Random = new SeededRandom(seed ^ ((ulong)c * SeedStep));
                RandomOrder.Shuffle(nodes, ref workspace.Random);
                foreach (int node in nodes)
                {
                    if (!_merged[node] && IsWellConnected(node, c, workspace.Other)) Merge(node, workspace);
                }
            }
        }, CancellationToken.None);
    }

    /// <summary>Each node's weight to the rest of its camp.</summary>
    private void SumCuts(int first, int end)
    {
        for (int node = first; node < end; node++)
        {
            double sum = 0;
            int camp = _camp[node];
            for (int arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
            {
                if (_camp[_graph.Neighbours[arc]] == camp) sum += _graph.Weights is null ? 1 : _graph.Weights[arc];
            }

            _cut[node] = sum;
        }
    }

    /// <summary>True when a set has at least the weight to the rest of its camp that is expected.</summary>
    private bool IsWellConnected(int set, int camp, double[] other)
    {
        int parts = other.Length;
        ReadOnlySpan<double> mass = _setMass.AsSpan(set * parts, parts);
        if (parts == 1) return _cut[set] >= (_graph.Null.Factor[0] * mass[0] * (_campMass[camp] - mass[0])) - Slack;
        _graph.Null.Prices(mass, other);
        return _cut[set] >= NullModel.Cost(other, _campMass.AsSpan(camp * parts, parts)) - NullModel.Cost(other, mass) - Slack;
    }

    private void Merge(int node, Workspace workspace)
    {
        int parts = workspace.Prices.Length, camp = _camp[node];
        CampWeights weights = workspace.Weights;
        weights.CollectWithin(_graph, node, _camp, _set);
        _graph.Null.Prices(_setMass.AsSpan(node * parts, parts), workspace.Prices);
        Span<double> gains = workspace.Gains(weights.Count);
        double most = 0;
        for (int i = 0; i < gains.Length; i++)
        {
            int set = weights.Camp(i);
            double weight = weights.Weight(i), gain = weight - NullModel.Cost(workspace.Prices, _setMass.AsSpan(set * parts, parts));
            bool may = gain >= 0 && weight > 0 && IsWellConnected(set, camp, workspace.Other);
            gains[i] = may ? gain : -1;
            if (may) most = Math.Max(most, gain);
        }

        int drawn = Draw(gains, most, ref workspace.Random);
        if (drawn < 0) return;
        int to = weights.Camp(drawn);
        for (int p = 0; p < parts; p++) _setMass[(to * parts) + p] += _setMass[(node * parts) + p];
        _cut[to] += _cut[node] - (2 * weights.Weight(drawn));
        _set[node] = to;
        _merged[to] = true;
        _merged[node] = true;
    }

    /// <summary>Draws one of several gains by exp(gain / theta); -1 for staying alone, which gains 0.</summary>
    private int Draw(Span<double> gains, double most, ref SeededRandom random)
    {
        double alone = Chance(0, most), total = alone;
        foreach (double gain in gains) total += Chance(gain, most);
        double drawn = (random.Unit() * total) - alone;
        if (drawn < 0) return -1;
        int last = -1;
        for (int i = 0; i < gains.Length; i++)
        {
            double chance = Chance(gains[i], most);
            if (chance == 0) continue;
            last = i;
            drawn -= chance;
            if (drawn < 0) break;
        }

        return last;
    }

    /// <summary>exp((gain - most) / theta); 0 for a gain below 0, which is none, and for what is never drawn.</summary>
    private double Chance(double gain, double most)
    {
        double power = (gain - most) / _theta;
        return gain < 0 || power < LeastPower ? 0 : Exponential.OfNegative(power);
    }

    /// <summary>What one processor needs, kept from camp to camp.</summary>
    private sealed class Workspace(int parts)
    {
        private double[] _gains = new double[64];

        public SeededRandom Random;

        public CampWeights Weights { get; } = new();

        public double[] Prices { get; } = new double[parts];

        public double[] Other { get; } = new double[parts];

        public Span<double> Gains(int count)
        {
            if (count > _gains.Length) _gains = new double[2 * count];
            return _gains.AsSpan(0, count);
        }
    }
}
