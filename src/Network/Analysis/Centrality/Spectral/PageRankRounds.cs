namespace Network.Analysis.Centrality.Spectral;

/// <summary>Rounds of PageRank over the nodes that matter, in an order that suits the memory.</summary>
/// <remarks>
/// <para>A walker who starts anew anywhere from a place without ties out does so as from any other: the scores are those of the equations
/// without such places, x = (1 - d)/n + d·Σ x(u)·w/s(u), made to sum to 1. So only nodes with arcs in and out are gone over; who
/// has no arc in has a fixed value, and who has none out gets one at the end.</para>
/// <para>Nodes are numbered by arcs out, since that is how often a value is read: those read most lie side by side. A round goes through
/// <see cref="Stages"/> stages one after another, each with the values of those before it (Gauss and Seidel), and within a stage processors
/// work side by side on the values of the stage before, so that the outcome is the same bits on every run.</para>
/// <para>Before a round all scores are scaled alike, so that what goes in and out adds up over all nodes: that mends at once the error that
/// rounds would mend slowest (aggregation; Koury, McAllister and Stewart, SIAM J. Algebraic Discrete Methods 5 (1984), doi:10.1137/0605019).</para>
/// <para>After a round that moves the scores by m in all, they are off by no more than m·d/(1 - d) in all.</para>
/// </remarks>
internal sealed class PageRankRounds
{
    private const int Stages = 16;
    private const int BlocksPerStage = 4;

    private readonly SignedGraph _graph;
    private readonly double _damping;
    private readonly CancellationToken _cancellation;
    private readonly double _base;

    /// <summary>What the nodes that are gone over get in all from elsewhere.</summary>
    private readonly double _given;

    /// <summary>Node by new number: first those that are gone over.</summary>
    private readonly int[] _node;
    private readonly int[] _offsets;
    private readonly int[] _neighbours;
    private readonly double[]? _magnitudes;
    private readonly double[] _inverse;

    /// <summary>1 - d times the share of its weight that each node hands to nodes that are gone over.</summary>
    private readonly double[] _lost;
    private readonly double[] _rank;
    private readonly double[] _passed;
    private readonly double[] _next;
    private readonly int[] _blocks = new int[(Stages * BlocksPerStage) + 1];

    public PageRankRounds(SignedGraph graph, double damping, CancellationToken cancellation)
    {
        _graph = graph;
        _damping = damping;
        _cancellation = cancellation;
        int n = graph.NodeCount;
        _base = (1 - damping) / n;
        int[] often = new int[n];
        int active = 0;
        for (int node = 0; node < n; node++)
        {
            if (graph.Out.Degree(node) == 0 || graph.In.Degree(node) == 0) continue;
            often[node] = graph.Out.Degree(node);
            active++;
        }

        int[] number = DegreeOrder.Ranks(often);
        _node = new int[n];
        for (int node = 0; node < n; node++) _node[number[node]] = node;
        _offsets = new int[active + 1];
        for (int i = 0; i < active; i++) _offsets[i + 1] = _offsets[i] + graph.In.Degree(_node[i]);
        _neighbours = new int[_offsets[active]];
        _magnitudes = graph.In.Magnitudes is null ? null : new double[_offsets[active]];
        _inverse = new double[n];
        _lost = new double[n];
        _rank = new double[n];
        _passed = new double[n];
        _next = new double[active];
        ParallelBlocks.Run(n, (_, first, end) => Fill(number, active, first, end), cancellation);
        ShareOut(active);
        for (int i = active; i < n; i++)
        {
            // Who has no arc in hands on a fixed amount.
            if (_inverse[i] > 0) _given += _base * (1 - _lost[i]);
        }

        _given += _base * active;
    }

    /// <summary>Goes over all nodes once.</summary>
    /// <returns>By how much the scores moved in all, as a share of their sum.</returns>
    public double Round()
    {
        Scale();
        double[] moved = new double[_blocks.Length], sums = new double[_blocks.Length];
        for (int stage = 0; stage < Stages; stage++)
        {
            int first = stage * BlocksPerStage, begin = _blocks[first], end = _blocks[first + BlocksPerStage];
            if (begin == end) continue;
            _cancellation.ThrowIfCancellationRequested();
            if (end - begin < ParallelBlocks.NodesPerBlock / 8)
                for (int block = first; block < first + BlocksPerStage; block++) (moved[block], sums[block]) = Receive(_blocks[block], _blocks[block + 1]);
            else
                Parallel.For(first, first + BlocksPerStage, block => (moved[block], sums[block]) = Receive(_blocks[block], _blocks[block + 1]));
            Array.Copy(_next, begin, _passed, begin, end - begin);
        }

        double sum = _base * (_node.Length - _next.Length);
        foreach (double part in sums) sum += part;
        double all = 0;
        foreach (double part in moved) all += part;
        return all / sum;
    }

    /// <summary>Makes what comes in from elsewhere equal to what is lost.</summary>
    private void Scale()
    {
        double lost = 0;
        for (int i = 0; i < _next.Length; i++) lost += _rank[i] * _lost[i];
        if (lost == 0) return;
        double factor = _given / lost;
        for (int i = 0; i < _next.Length; i++)
        {
            _rank[i] *= factor;
            _passed[i] *= factor;
        }
    }

    /// <summary>The scores in the nodes' own order, summing to 1.</summary>
    public double[] Scores()
    {
        int n = _node.Length, active = _next.Length;
        double[] scores = new double[n], passed = new double[n];
        for (int i = 0; i < n; i++)
        {
            scores[_node[i]] = _rank[i];
            passed[_node[i]] = _passed[i];
        }

        double sum = ParallelBlocks.Sum(
            n,
            (first, end) =>
            {
                double part = 0;
                for (int i = first; i < end; i++)
                {
                    int node = _node[i];
                    if (i >= active) scores[node] = _base + (_damping * Received(node, passed));
                    part += scores[node];
                }

                return part;
            },
            _cancellation);
        for (int node = 0; node < n; node++) scores[node] /= sum;
        return scores;
    }

    private void Fill(int[] number, int active, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int node = _node[i];
            double strength = _graph.Out.Strength(node);
            _inverse[i] = strength > 0 ? 1 / strength : 0;
            _rank[i] = _base;
            _passed[i] = _base * _inverse[i];
            _lost[i] = 1 - (_damping * HandedOn(node) * _inverse[i]);
            if (i >= active) continue;
            int place = _offsets[i], arc = _graph.In.Offsets[node];
            foreach (int neighbour in _graph.In.Of(node))
            {
                if (_magnitudes is not null) _magnitudes[place] = _graph.In.Magnitudes![arc++];
                _neighbours[place++] = number[neighbour];
            }
        }
    }

    /// <summary>The weight of the node's arcs to nodes that have arcs out.</summary>
    private double HandedOn(int node)
    {
        double sum = 0;
        for (int arc = _graph.Out.Offsets[node]; arc < _graph.Out.Offsets[node + 1]; arc++)
        {
            if (_graph.Out.Degree(_graph.Out.Neighbours[arc]) > 0) sum += _graph.Out.MagnitudeOf(arc);
        }

        return sum;
    }

    /// <summary>Makes blocks of about as many arcs each.</summary>
    private void ShareOut(int active)
    {
        long work = (long)_offsets[active] + active;
        int node = 0;
        for (int block = 1; block < _blocks.Length; block++)
        {
            while (node < active && _offsets[node] + (long)node < work * block / (_blocks.Length - 1)) node++;
            _blocks[block] = node;
        }
    }

    private unsafe (double Moved, double Sum) Receive(int first, int end)
    {
        double moved = 0, all = 0;
        fixed (int* offsets = _offsets, neighbours = _neighbours)
        fixed (double* passed = _passed, magnitudes = _magnitudes)
        {
            for (int node = first; node < end; node++)
            {
                double sum = magnitudes is null
                    ? Sum(neighbours + offsets[node], neighbours + offsets[node + 1], passed)
                    : Sum(neighbours + offsets[node], neighbours + offsets[node + 1], passed, magnitudes + offsets[node]);
                double now = _base + (_damping * sum);
                moved += Math.Abs(now - _rank[node]);
                all += now;
                _rank[node] = now;
                _next[node] = now * _inverse[node];
            }
        }

        return (moved, all);
    }

    /// <summary>In four strands, so that additions need not wait for each other.</summary>
    private static unsafe double Sum(int* neighbour, int* end, double* passed)
    {
        double a = 0, b = 0, c = 0, d = 0;
        for (; end - neighbour >= 4; neighbour += 4)
        {
            a += passed[neighbour[0]];
            b += passed[neighbour[1]];
            c += passed[neighbour[2]];
            d += passed[neighbour[3]];
        }

        for (; neighbour < end; neighbour++) a += passed[*neighbour];
        return a + b + (c + d);
    }

    private static unsafe double Sum(int* neighbour, int* end, double* passed, double* magnitude)
    {
        double sum = 0;
        for (; neighbour < end; neighbour++, magnitude++) sum += passed[*neighbour] * *magnitude;
        return sum;
    }

    private double Received(int node, double[] passed)
    {
        double sum = 0;
        for (int arc = _graph.In.Offsets[node]; arc < _graph.In.Offsets[node + 1]; arc++)
            sum += passed[_graph.In.Neighbours[arc]] * _graph.In.MagnitudeOf(arc);
        return sum;
    }
}
