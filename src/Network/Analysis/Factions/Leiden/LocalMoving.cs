using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>The fast local moving of Leiden: nodes go where they gain most, and only those whose neighbours moved are looked at again.</summary>
/// <remarks>
/// Candidates are the camps of a node's neighbours and an empty one. The first round visits all nodes in random order; the queue ends it.
/// Large graphs are moved in batches while many nodes wait: all nodes of a batch choose at once, over all processors, then go one by one where
/// that still gains by the masses that are there by then, then their neighbours are called, again over all processors. There the moves end when a
/// round gains less than a hundredth of what was gained: what is left is done by the next level and the next iteration. What comes out depends
/// on the batches, which depend on the graph alone, and never on the number of processors. Time O(m) a round; memory 40 bytes a node.
/// </remarks>
internal sealed class LocalMoving
{
    private const double Least = 1e-10;
    private const int None = -1;
    private const int Empty = -2;
    private const int LargestBatch = 8192;
    private const int BatchShare = 64;
    private const int BatchedRounds = 12;
    private const int NodesPerPiece = 256;
    private const double LeastShare = 0.01;

    private readonly LevelGraph _graph;
    private readonly bool _inBatches;
    private readonly double[] _campMass;
    private readonly int[] _size;
    private readonly Stack<int> _empty = [];
    private readonly bool[] _waits;
    private int[] _queue = [];
    private int _head;
    private int _waiting;

    /// <summary>Prepares moves from a given partition.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="camp">Each node's camp, below the number of nodes; changed by <see cref="Run"/>.</param>
    /// <param name="batchedArcs">From how many arcs on nodes move in batches.</param>
    public LocalMoving(LevelGraph graph, int[] camp, int batchedArcs = 3_000_000)
    {
        _graph = graph;
        _inBatches = graph.ArcCount >= batchedArcs;
        Camp = camp;
        int n = graph.NodeCount;
        _campMass = graph.CampMasses(camp, n);
        _waits = LargeArray.Zeros<bool>(n);
        _size = LargeArray.Zeros<int>(n);
        foreach (int c in camp) _size[c]++;
        for (int c = n - 1; c >= 0; c--)
        {
            if (_size[c] == 0) _empty.Push(c);
        }
    }

    /// <summary>Each node's camp.</summary>
    public int[] Camp { get; }

    /// <summary>Moves nodes until none gains by moving, or little is gained where they move in batches; gives the quality that was gained, of what batches gained an estimate.</summary>
    public double Run(ref SeededRandom random, CancellationToken cancellation)
    {
        int n = _graph.NodeCount;
        int[] order = RandomOrder.Blocks(n, ref random);
        Array.Fill(_waits, true);
        double gained = 0;
        if (_inBatches)
        {
            gained = Rounds(order, cancellation, out bool settled);
            if (settled) return gained;
            order = Array.FindAll(order, node => _waits[node]);
        }

        _waiting = order.Length;
        Array.Resize(ref order, n);
        _queue = order;
        CampWeights weights = new();
        double[] prices = new double[_graph.Null.Parts];
        for (long looked = 1; _waiting > 0; looked++)
        {
            if ((looked & 0xFFFF) == 0 && cancellation.IsCancellationRequested) break;
            int node = Take();
            Choice choice = Choose(node, weights, prices);
            if (choice.To == None) continue;
            gained += choice.Gain;
            Go(node, choice.To == Empty ? _empty.Pop() : choice.To);
            Call(node, queue: true);
        }

        return gained;
    }

    /// <summary>Rounds over the nodes that wait, in batches, until few wait.</summary>
    private double Rounds(int[] order, CancellationToken cancellation, out bool settled)
    {
        int n = order.Length;
        CampWeights[] weights = [.. Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 64)).Select(_ => new CampWeights())];
        // Choices made at once do not see each other: they must be few beside the nodes.
        int[] nodes = new int[Math.Clamp(n / BatchShare, 1, LargestBatch)];
        Choice[] choices = new Choice[nodes.Length];
        double gained = 0;
        for (int round = 0; round < BatchedRounds && !cancellation.IsCancellationRequested; round++)
        {
            double before = gained;
            for (int place = 0; place < n;)
            {
                int count = 0;
                for (; place < n && count < nodes.Length; place++)
                {
                    if (_waits[order[place]]) nodes[count++] = order[place];
                }

                gained += Batch(nodes, count, choices, weights);
            }

            int waiting = _waits.AsSpan().Count(true);
            settled = gained - before < LeastShare * gained;
            if (settled || waiting < nodes.Length) return gained;
        }

        settled = true;
        return gained;
    }

    /// <summary>Lets nodes choose at once and go one by one; gives what was gained.</summary>
    private double Batch(int[] nodes, int count, Choice[] choices, CampWeights[] weights)
    {
        Pieces(count, weights, (i, own, prices) =>
        {
            _waits[nodes[i]] = false;
            choices[i] = Choose(nodes[i], own, prices);
        });
        double gained = 0;
        double[] prices = new double[_graph.Null.Parts];
        int moved = 0;
        for (int i = 0; i < count; i++)
        {
            if (choices[i].To == None) continue;
            double gain = GoIfItGains(nodes[i], choices[i], prices);
            gained += gain;
            if (gain == 0) _waits[nodes[i]] = true;
            else nodes[moved++] = nodes[i];
        }

        Pieces(moved, weights, (i, _, _) => Call(nodes[i], queue: false));
        return gained;
    }

    /// <summary>Does something for each of so many nodes, in pieces over all processors.</summary>
    private void Pieces(int count, CampWeights[] weights, Action<int, CampWeights, double[]> body)
    {
        int taken = -1;
        Parallel.For(0, Math.Min(weights.Length, (count + NodesPerPiece - 1) / NodesPerPiece), worker =>
        {
            double[] prices = new double[_graph.Null.Parts];
            for (int first = Interlocked.Increment(ref taken) * NodesPerPiece; first < count; first = Interlocked.Increment(ref taken) * NodesPerPiece)
            {
                for (int i = first; i < Math.Min(count, first + NodesPerPiece); i++) body(i, weights[worker], prices);
            }
        });
    }

    /// <summary>Does what a node chose a moment ago, unless others have filled the camp or emptied it; gives what that gains.</summary>
    private double GoIfItGains(int node, Choice choice, double[] prices)
    {
        int parts = prices.Length, old = Camp[node];
        if (choice.To >= 0 && _size[choice.To] == 0) return 0;
        if (choice.To == Empty && _size[old] == 1) return 0;
        ReadOnlySpan<double> own = _graph.MassOf(node);
        _graph.Null.Prices(own, prices);
        double gain = choice.Link + NullModel.Cost(prices, _campMass.AsSpan(old * parts, parts)) - NullModel.Cost(prices, own);
        if (choice.To >= 0) gain -= NullModel.Cost(prices, _campMass.AsSpan(choice.To * parts, parts));
        if (gain <= Least) return 0;
        Go(node, choice.To == Empty ? _empty.Pop() : choice.To);
        return gain;
    }

    private int Take()
    {
        int node = _queue[_head];
        if (++_head == _queue.Length) _head = 0;
        _waiting--;
        _waits[node] = false;
        return node;
    }

    /// <summary>Where a node gains most.</summary>
    private Choice Choose(int node, CampWeights weights, double[] prices)
    {
        int parts = prices.Length, old = Camp[node], to = None;
        ReadOnlySpan<double> own = _graph.MassOf(node);
        _graph.Null.Prices(own, prices);
        weights.Collect(_graph, node, Camp);
        double stay, best;
        if (parts == 1)
        {
            double price = prices[0];
            stay = weights[old] - (price * (_campMass[old] - own[0]));
            best = stay + Least;
            for (int i = 0; i < weights.Count; i++)
            {
                int c = weights.Camp(i);
                double value = weights.Weight(i) - (price * _campMass[c]);
                if (value <= best || c == old) continue;
                best = value;
                to = c;
            }
        }
        else
        {
            stay = weights[old] - NullModel.Cost(prices, _campMass.AsSpan(old * parts, parts)) + NullModel.Cost(prices, own);
            best = stay + Least;
            for (int i = 0; i < weights.Count; i++)
            {
                int c = weights.Camp(i);
                double value = weights.Weight(i) - NullModel.Cost(prices, _campMass.AsSpan(c * parts, parts));
                if (value <= best || c == old) continue;
                best = value;
                to = c;
            }
        }

        if (best < 0 && _size[old] > 1)
        {
            best = 0;
            to = Empty;
        }

        return new Choice(to, best - stay, (to >= 0 ? weights[to] : 0) - weights[old]);
    }

    private void Go(int node, int to)
    {
        int parts = _graph.Null.Parts, old = Camp[node];
        ReadOnlySpan<double> own = _graph.MassOf(node);
        for (int p = 0; p < parts; p++)
        {
            _campMass[(old * parts) + p] -= own[p];
            _campMass[(to * parts) + p] += own[p];
        }

        Camp[node] = to;
        _size[to]++;
        if (--_size[old] == 0)
        {
            // What rounding left must not weigh on whoever founds a camp here.
            Array.Clear(_campMass, old * parts, parts);
            _empty.Push(old);
        }
    }

    /// <summary>Lets the neighbours of a node that moved be looked at again, those in its camp excepted.</summary>
    private void Call(int node, bool queue)
    {
        int camp = Camp[node];
        for (int arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
        {
            int neighbour = _graph.Neighbours[arc];
            if (_waits[neighbour] || Camp[neighbour] == camp) continue;
            if (queue) Wait(neighbour);
            else _waits[neighbour] = true;
        }
    }

    private void Wait(int node)
    {
        _waits[node] = true;
        int place = _head + _waiting++;
        _queue[place >= _queue.Length ? place - _queue.Length : place] = node;
    }

    /// <summary>Where a node would go, what it would gain, and how much of that is weight of ties.</summary>
    private readonly record struct Choice(int To, double Gain, double Link);
}
