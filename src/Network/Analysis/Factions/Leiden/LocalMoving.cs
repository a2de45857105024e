namespace Network.Analysis.Factions.Leiden;

/// <summary>The fast local moving of Leiden: nodes go where they gain most, and only those whose neighbours moved are looked at again.</summary>
/// <remarks>
/// Candidates are the camps of a node's neighbours and an empty one. The first round visits all nodes in random order; the queue ends it.
/// Large graphs are moved in batches while many nodes wait: all nodes of a batch choose at once, over all processors, then go one by one where
/// that still gains by the masses that are there by then. What comes out depends on the batches, which depend on the graph alone, and never on
/// the number of processors. Time O(m) a round; memory 40 bytes a node.
/// </remarks>
internal sealed class LocalMoving
{
    private const double Least = 1e-10;
    private const int None = -1;
    private const int Empty = -2;
    private const int LargestBatch = 8192;
    private const int BatchShare = 64;
    private const int BatchedRounds = 12;

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
        _waits = new bool[n];
        _size = new int[n];
        foreach (int c in camp) _size[c]++;
        for (int c = n - 1; c >= 0; c--)
        {
            if (_size[c] == 0) _empty.Push(c);
        }
    }

    /// <summary>Each node's camp.</summary>
    public int[] Camp { get; }

    /// <summary>Moves nodes until none gains by moving; gives the quality that was gained, of what batches gained an estimate.</summary>
    public double Run(ref SeededRandom random, CancellationToken cancellation)
    {
        int n = _graph.NodeCount;
        _queue = RandomOrder.Blocks(n, ref random);
        Array.Fill(_waits, true);
        _waiting = n;
        CampWeights weights = new(n);
        double gained = _inBatches ? Batches(weights, cancellation) : 0;
        double[] prices = new double[_graph.Null.Parts];
        for (long looked = 1; _waiting > 0; looked++)
        {
            if ((looked & 0xFFFF) == 0 && cancellation.IsCancellationRequested) break;
            int node = Take();
            Choice choice = Choose(node, weights, prices);
            if (choice.To == None) continue;
            gained += choice.Gain;
            Go(node, choice.To == Empty ? _empty.Pop() : choice.To);
        }

        return gained;
    }

    private double Batches(CampWeights first, CancellationToken cancellation)
    {
        int n = _graph.NodeCount, workers = Math.Clamp(Environment.ProcessorCount, 1, 8);
        CampWeights[] weights = [first, .. Enumerable.Range(1, workers - 1).Select(_ => new CampWeights(n))];
        // Choices made at once do not see each other: they must be few beside the nodes.
        int count = Math.Clamp(n / BatchShare, 1, LargestBatch);
        int[] nodes = new int[count];
        Choice[] choices = new Choice[count];
        double gained = 0;
        long left = (long)BatchedRounds * n;
        double[] prices = new double[_graph.Null.Parts];
        while (_waiting > Math.Max(n / 32, count) && left > 0 && !cancellation.IsCancellationRequested)
        {
            left -= count;
            for (int i = 0; i < count; i++) nodes[i] = Take();
            Parallel.For(0, workers, worker =>
            {
                double[] own = new double[_graph.Null.Parts];
                int end = (int)((long)count * (worker + 1) / workers);
                for (int i = (int)((long)count * worker / workers); i < end; i++) choices[i] = Choose(nodes[i], weights[worker], own);
            });
            for (int i = 0; i < count; i++)
            {
                if (choices[i].To == None) continue;
                double gain = GoIfItGains(nodes[i], choices[i], prices);
                gained += gain;
                if (gain == 0) Wait(nodes[i]);
            }
        }

        return gained;
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
            foreach (int c in weights.Touched)
            {
                double value = weights[c] - (price * _campMass[c]);
                if (value <= best || c == old) continue;
                best = value;
                to = c;
            }
        }
        else
        {
            stay = weights[old] - NullModel.Cost(prices, _campMass.AsSpan(old * parts, parts)) + NullModel.Cost(prices, own);
            best = stay + Least;
            foreach (int c in weights.Touched)
            {
                double value = weights[c] - NullModel.Cost(prices, _campMass.AsSpan(c * parts, parts));
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

        for (int arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
        {
            int neighbour = _graph.Neighbours[arc];
            if (Camp[neighbour] != to) Wait(neighbour);
        }
    }

    private void Wait(int node)
    {
        if (_waits[node]) return;
        _waits[node] = true;
        int place = _head + _waiting++;
        _queue[place >= _queue.Length ? place - _queue.Length : place] = node;
    }

    /// <summary>Where a node would go, what it would gain, and how much of that is weight of ties.</summary>
    private readonly record struct Choice(int To, double Gain, double Link);
}
