namespace Network.Analysis.Centrality.Distances;

/// <summary>Brandes' dependencies of one source on every node, by steps, over and over with the same arrays.</summary>
/// <remarks>
/// Both sweeps are sums over whole adjacency lists without a test of distances. Forward: a neighbour that comes before v on a shortest
/// path is one level nearer, and no neighbour's arc to v comes from nearer still; what lies as far as v or further has no path count
/// yet, and adds 0. Backward likewise with what lies one level further. So no branch depends on the data in the inner loops, which
/// costs more reads and much less time. Counts are written once their whole level is done.
/// </remarks>
internal sealed class StepDependencies
{
    private const double CountLimit = 3.273390607896142e150; // 2^500
    private const double CountScale = 1 / CountLimit;

    private readonly string _measure;
    private readonly SignedAdjacency _out;
    private readonly SignedAdjacency _in;
    private readonly int[]? _reachable;
    private readonly byte[] _seen;
    private readonly int[] _order;
    private readonly int[] _levels;
    private readonly double[] _paths;
    private readonly double[] _factor;
    private readonly double[] _sums;
    private readonly double[] _scales;

    /// <param name="graph">Without parallel arcs.</param>
    /// <param name="reachable">How many nodes each node reaches, itself included, which saves looking for more; null when not known.</param>
    /// <param name="measure">Whom to blame where the counts cannot be held.</param>
    public StepDependencies(SignedGraph graph, int[]? reachable, string measure = "betweenness")
    {
        int n = graph.NodeCount;
        _measure = measure;
        _out = graph.Out;
        _in = graph.In;
        _reachable = reachable;
        _seen = new byte[n];
        _order = new int[n + 1];
        _levels = new int[n + 2];
        _paths = new double[n];
        _factor = new double[n];
        _sums = new double[n];
        _scales = new double[n + 1];
    }

    /// <summary>Adds the source's dependencies to <paramref name="into"/>.</summary>
    public void Add(int source, double[] into)
    {
        int levels = Search(source);
        if (levels > 2)
        {
            CountPaths(levels);
            Accumulate(levels, into);
        }

        Clear(levels);
    }

    /// <summary>Adds the source's dependencies on the arcs that go out of each node to <paramref name="into"/>.</summary>
    public void AddArcs(int source, double[] into)
    {
        int levels = Search(source);
        if (levels > 1)
        {
            CountPaths(levels);
            AccumulateArcs(levels, into);
        }

        Clear(levels);
    }

    private void Clear(int levels)
    {
        for (int i = 0; i < _levels[levels]; i++)
        {
            int node = _order[i];
            _seen[node] = 0;
            _paths[node] = 0;
            _factor[node] = 0;
        }
    }

    /// <summary>Breadth-first order; level l lies at _levels[l] .. _levels[l + 1]. Gives the number of levels.</summary>
    private unsafe int Search(int source)
    {
        int reachable = _reachable is null ? _seen.Length : _reachable[source];
        int begin = 0, found = 1, levels = 0;
        _order[0] = source;
        _seen[source] = 1;
        fixed (int* offsets = _out.Offsets, neighbours = _out.Neighbours, order = _order)
        fixed (byte* seen = _seen)
        {
            while (begin < found)
            {
                int end = found;
                _levels[levels++] = begin;
                for (int i = begin; i < end && found < reachable; i++)
                {
                    int last = offsets[order[i] + 1];
                    for (int arc = offsets[order[i]]; arc < last; arc++)
                    {
                        int neighbour = neighbours[arc];
                        order[found] = neighbour;
                        found += 1 - seen[neighbour];
                        seen[neighbour] = 1;
                    }
                }

                begin = end;
            }
        }

        _levels[levels] = found;
        return levels;
    }

    private unsafe void CountPaths(int levels)
    {
        fixed (int* offsets = _in.Offsets, neighbours = _in.Neighbours, order = _order)
        fixed (double* paths = _paths, sums = _sums)
        {
            paths[order[0]] = 1;
            for (int level = 1; level < levels; level++)
            {
                double most = 0;
                for (int i = _levels[level]; i < _levels[level + 1]; i++)
                {
                    sums[i] = SumOf(neighbours + offsets[order[i]], neighbours + offsets[order[i] + 1], paths);
                    most = Math.Max(most, sums[i]);
                }

                _scales[level] = most > CountLimit ? CountScale : 1;
                for (int i = _levels[level]; i < _levels[level + 1]; i++)
                {
                    double count = sums[i] * _scales[level];
                    if (count == 0) throw new MeasureUndefinedException(_measure, "the numbers of shortest paths differ by more than a number can hold");
                    paths[order[i]] = count;
                }
            }
        }
    }

    private unsafe void Accumulate(int levels, double[] into)
    {
        fixed (int* offsets = _out.Offsets, neighbours = _out.Neighbours, order = _order)
        fixed (double* paths = _paths, factor = _factor, sums = _sums)
        {
            for (int i = _levels[levels - 1]; i < _levels[levels]; i++) factor[order[i]] = 1 / paths[order[i]];
            for (int level = levels - 2; level > 0; level--)
            {
                double scale = _scales[level + 1];
                for (int i = _levels[level]; i < _levels[level + 1]; i++)
                {
                    int node = order[i];
                    sums[i] = SumOf(neighbours + offsets[node], neighbours + offsets[node + 1], factor) * scale;
                    into[node] += paths[node] * sums[i];
                }

                for (int i = _levels[level]; i < _levels[level + 1]; i++) factor[order[i]] = sums[i] + (1 / paths[order[i]]);
            }
        }
    }

    /// <summary>As <see cref="Accumulate"/>: an arc's part is 0 unless it leads one level on.</summary>
    private unsafe void AccumulateArcs(int levels, double[] into)
    {
        fixed (int* offsets = _out.Offsets, neighbours = _out.Neighbours, order = _order)
        fixed (double* paths = _paths, factor = _factor, sums = _sums, arcs = into)
        {
            for (int i = _levels[levels - 1]; i < _levels[levels]; i++) factor[order[i]] = 1 / paths[order[i]];
            for (int level = levels - 2; level >= 0; level--)
            {
                double scale = _scales[level + 1];
                for (int i = _levels[level]; i < _levels[level + 1]; i++)
                {
                    int node = order[i], last = offsets[node + 1];
                    double own = paths[node] * scale, sum = 0;
                    for (int arc = offsets[node]; arc < last; arc++)
                    {
                        double on = factor[neighbours[arc]];
                        sum += on;
                        arcs[arc] += own * on;
                    }

                    sums[i] = sum * scale;
                }

                for (int i = _levels[level]; i < _levels[level + 1]; i++) factor[order[i]] = sums[i] + (1 / paths[order[i]]);
            }
        }
    }

    /// <summary>The sum of the neighbours' values, in four strands so that additions need not wait for each other.</summary>
    private static unsafe double SumOf(int* neighbour, int* end, double* values)
    {
        double a = 0, b = 0, c = 0, d = 0;
        for (; end - neighbour >= 4; neighbour += 4)
        {
            a += values[neighbour[0]];
            b += values[neighbour[1]];
            c += values[neighbour[2]];
            d += values[neighbour[3]];
        }

        for (; neighbour < end; neighbour++) a += values[*neighbour];
        return a + b + (c + d);
    }
}
