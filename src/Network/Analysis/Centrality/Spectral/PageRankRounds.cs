using System.Runtime.CompilerServices;
using Network.Files;

namespace Network.Analysis.Centrality.Spectral;

/// <summary>Rounds of PageRank over the nodes that matter, in an order that suits the memory.</summary>
/// <remarks>
/// <para>A walker who starts anew anywhere from a place without ties out does so as from any other: the scores are those of the equations
/// without such places, x = (1 - d)/n + d·Σ x(u)·w/s(u), made to sum to 1. So only nodes with arcs in and out are gone over; who
/// has no arc in has a fixed value, and who has none out gets one at the end.</para>
/// <para>Nodes are numbered by how often a value is read (<see cref="PageRankOrder"/>). A round goes through <see cref="Stages"/> stages one
/// after another, each with the values of those before it (Gauss and Seidel), and within a stage processors work side by side on the values
/// of the stage before, so that the outcome is the same bits on every run and any number of processors.</para>
/// <para>Before a round all scores are scaled alike, so that what goes in and out adds up over all nodes: that mends at once the error that
/// rounds would mend slowest (aggregation; Koury, McAllister and Stewart, SIAM J. Algebraic Discrete Methods 5 (1984), doi:10.1137/0605019).</para>
/// <para>After a round that moves the scores by m in all, they are off by no more than m·d/(1 - d) in all.</para>
/// <para>Loops over arcs are compiled at their best from the first call on: most are called too seldom to be compiled a second time.</para>
/// </remarks>
internal sealed class PageRankRounds
{
    private const int Stages = 8;
    private const int BlocksPerStage = 8;

    private readonly SignedGraph _graph;
    private readonly double _damping;
    private readonly CancellationToken _cancellation;
    private readonly double _base;
    private readonly PageRankOrder _order;

    /// <summary>What the active nodes get in all from elsewhere.</summary>
    private readonly double _given;

    /// <summary>The arcs into active nodes, by the numbers of both ends.</summary>
    private readonly int[] _offsets;
    private readonly int[] _neighbours;
    private readonly double[]? _magnitudes;

    /// <summary>By number of a giver: 1 by the sum of its weights out.</summary>
    private readonly double[] _inverse;

    /// <summary>1 - d times the share of its weight that each giver hands to givers.</summary>
    private readonly double[] _lost;
    private readonly double[] _rank;

    /// <summary>What a giver hands on along a tie of weight 1.</summary>
    private readonly double[] _passed;
    private readonly double[] _next;
    private readonly int[] _blocks = new int[(Stages * BlocksPerStage) + 1];

    /// <summary>What active nodes hand to nobody, at their present scores.</summary>
    private double _lostNow;

    public PageRankRounds(SignedGraph graph, double damping, CancellationToken cancellation)
    {
        _graph = graph;
        _damping = damping;
        _cancellation = cancellation;
        _base = (1 - damping) / graph.NodeCount;
        _order = new PageRankOrder(graph, cancellation);
        int active = _order.Active, givers = _order.Givers;
        _offsets = LargeArray.Zeros<int>(active + 1);
        for (int i = 0; i < active; i++) _offsets[i + 1] = _offsets[i] + graph.In.Degree(_order.Node[i]);
        _neighbours = LargeArray.Uninitialized<int>(_offsets[active]);
        _magnitudes = graph.In.Magnitudes is null ? null : LargeArray.Uninitialized<double>(_offsets[active]);
        _inverse = LargeArray.Uninitialized<double>(givers);
        _lost = LargeArray.Uninitialized<double>(givers);
        _rank = LargeArray.Uninitialized<double>(givers);
        _passed = LargeArray.Uninitialized<double>(givers);
        _next = LargeArray.Uninitialized<double>(active);
        ParallelBlocks.Run(givers, (_, first, end) => Begin(first, end), cancellation);
        ParallelBlocks.Run(active, (_, first, end) => Renumber(first, end), cancellation);
        ShareOut(active);
        _given = _base * active;
        for (int i = active; i < givers; i++) _given += _base * (1 - _lost[i]);
        for (int i = 0; i < active; i++) _lostNow += _rank[i] * _lost[i];
    }

    /// <summary>Goes over all nodes once.</summary>
    /// <returns>By how much the scores moved in all, as a share of their sum.</returns>
    public double Round()
    {
        Scale();
        Part[] parts = new Part[_blocks.Length - 1];
        for (int stage = 0; stage < Stages; stage++)
        {
            int first = stage * BlocksPerStage, begin = _blocks[first], end = _blocks[first + BlocksPerStage];
            if (begin == end) continue;
            _cancellation.ThrowIfCancellationRequested();
            if (end - begin < ParallelBlocks.NodesPerBlock / 8)
                for (int block = first; block < first + BlocksPerStage; block++) parts[block] = Receive(_blocks[block], _blocks[block + 1]);
            else
                Parallel.For(first, first + BlocksPerStage, block => parts[block] = Receive(_blocks[block], _blocks[block + 1]));
            Array.Copy(_next, begin, _passed, begin, end - begin);
        }

        double sum = _base * (_graph.NodeCount - _next.Length), moved = 0;
        _lostNow = 0;
        foreach (Part part in parts)
        {
            sum += part.Sum;
            moved += part.Moved;
            _lostNow += part.Lost;
        }

        return moved / sum;
    }

    /// <summary>The scores in the nodes' own order, summing to 1.</summary>
    public double[] Scores()
    {
        double[] scores = LargeArray.Uninitialized<double>(_graph.NodeCount);
        double sum = ParallelBlocks.Sum(scores.Length, (first, end) => PutBack(scores, first, end), _cancellation);
        for (int node = 0; node < scores.Length; node++) scores[node] /= sum;
        return scores;
    }

    /// <summary>Makes what comes in from elsewhere equal to what is lost.</summary>
    private void Scale()
    {
        if (_lostNow == 0) return;
        double factor = _given / _lostNow;
        for (int i = 0; i < _next.Length; i++)
        {
            _rank[i] *= factor;
            _passed[i] *= factor;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Begin(int first, int end)
    {
        int[] offsets = _graph.Out.Offsets, neighbours = _graph.Out.Neighbours;
        double[]? magnitudes = _graph.Out.Magnitudes;
        for (int i = first; i < end; i++)
        {
            int node = _order.Node[i], count = 0;
            double strength = _graph.Out.Strength(node), handedOn = 0;
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++)
            {
                if (magnitudes is null) count += _order.Gives(neighbours[arc]);
                else handedOn += magnitudes[arc] * _order.Gives(neighbours[arc]);
            }

            if (magnitudes is null) handedOn = count;
            _inverse[i] = 1 / strength;
            _lost[i] = 1 - (_damping * handedOn * _inverse[i]);
            _rank[i] = _base;
            _passed[i] = _base * _inverse[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Renumber(int first, int end)
    {
        int[] number = _order.Number;
        for (int i = first; i < end; i++)
        {
            int node = _order.Node[i];
            ReadOnlySpan<int> from = _graph.In.Of(node);
            Span<int> to = _neighbours.AsSpan(_offsets[i], from.Length);
            for (int arc = 0; arc < to.Length; arc++) to[arc] = number[from[arc]];
            if (_magnitudes is not null) _graph.In.Magnitudes.AsSpan(_graph.In.Offsets[node], from.Length).CopyTo(_magnitudes.AsSpan(_offsets[i]));
        }
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe Part Receive(int first, int end)
    {
        Part part = default;
        fixed (int* offsets = _offsets, neighbours = _neighbours)
        fixed (double* passed = _passed, magnitudes = _magnitudes)
        {
            for (int node = first; node < end; node++)
            {
                double sum = magnitudes is null
                    ? Sum(neighbours + offsets[node], neighbours + offsets[node + 1], passed)
                    : Sum(neighbours + offsets[node], neighbours + offsets[node + 1], passed, magnitudes + offsets[node]);
                double now = _base + (_damping * sum);
                part.Moved += Math.Abs(now - _rank[node]);
                part.Sum += now;
                part.Lost += now * _lost[node];
                _rank[node] = now;
                _next[node] = now * _inverse[node];
            }
        }

        return part;
    }

    /// <summary>In four strands, so that additions need not wait for each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe double Sum(int* neighbour, int* end, double* passed, double* magnitude)
    {
        double sum = 0;
        for (; neighbour < end; neighbour++, magnitude++) sum += passed[*neighbour] * *magnitude;
        return sum;
    }

    /// <summary>Writes the scores, not yet made to sum to 1, in the nodes' own order; gives their sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double PutBack(double[] scores, int first, int end)
    {
        int[] number = _order.Number;
        double sum = 0;
        for (int node = first; node < end; node++)
        {
            int i = number[node];
            double score = i < _order.Givers ? _rank[i] : _base + (_damping * Received(node, number));
            scores[node] = score;
            sum += score;
        }

        return sum;
    }

    private double Received(int node, int[] number)
    {
        double sum = 0;
        for (int arc = _graph.In.Offsets[node]; arc < _graph.In.Offsets[node + 1]; arc++)
            sum += _passed[number[_graph.In.Neighbours[arc]]] * _graph.In.MagnitudeOf(arc);
        return sum;
    }

    /// <summary>What a block of nodes adds up to in a round.</summary>
    private struct Part
    {
        public double Moved;
        public double Sum;
        public double Lost;
    }
}
