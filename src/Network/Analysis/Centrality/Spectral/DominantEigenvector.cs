namespace Network.Analysis.Centrality.Spectral;

/// <summary>The left eigenvector to the greatest eigenvalue of a matrix without negative entries, where there is just one.</summary>
/// <remarks>
/// <para>The greatest eigenvalue is the greatest among those of the strong components (Perron and Frobenius). When one component alone has
/// it, the vector is that component's own, carried on to whatever the component reaches, and 0 elsewhere. When two have it,
/// it is not simple, and there is no one vector to speak of.</para>
/// <para>Within a component the power method runs on A + I, which converges also where the ties are periodic (bipartite graphs, cycles).
/// The smallest and the largest growth of an entry in a round bracket the eigenvalue (Collatz, Math. Z. 48 (1942),
/// doi:10.1007/BF01180013; Wielandt).</para>
/// </remarks>
internal sealed class DominantEigenvector
{
    private const double SameEigenvalue = 1e-9;
    private const double Converged = 1e-14;
    private const double ConvergedEnough = 1e-11;
    private const int RoundsWithoutGain = 100;
    private const long MostSteps = 10_000_000_000;

    /// <summary>Entries so much smaller than the largest are rounding: they do not bracket the eigenvalue.</summary>
    private const double Negligible = 1e-100;

    private readonly SignedGraph _graph;
    private readonly StrongComponents _parts;
    private readonly CentralityInput _input;
    private double[] _vector;
    private double[] _next;
    private long _steps;

    private DominantEigenvector(SignedGraph graph, CentralityInput input)
    {
        _graph = graph;
        _input = input;
        _parts = StrongComponents.Find(graph);
        _vector = new double[graph.NodeCount];
        _next = new double[graph.NodeCount];
    }

    /// <summary>The vector, of length 1; null when there is none.</summary>
    public double[]? Scores { get; private set; }

    /// <summary>The greatest eigenvalue, also where it has no single vector; not a number when the search for it did not settle.</summary>
    public double Eigenvalue { get; private set; }

    /// <summary>Why there is none.</summary>
    public string? WhyNone { get; private set; }

    public static DominantEigenvector Find(SignedGraph graph, CentralityInput input)
    {
        DominantEigenvector search = new(graph, input);
        search.WhyNone = search.Solve();
        return search;
    }

    private string? Solve()
    {
        int best = -1;
        double radius = 0, second = 0;
        double[]? vector = null;
        foreach (int part in BySize())
        {
            ReadOnlySpan<int> members = _parts.Members(part);
            if (Bound(members, part) < radius * (1 - SameEigenvalue)) continue;
            double own = PowerMethod(part);
            if (double.IsNaN(own))
            {
                Eigenvalue = double.NaN;
                return "its power method did not settle";
            }

            if (own > radius)
            {
                (second, radius, best) = (radius, own, part);
                vector ??= new double[_vector.Length];
                Array.Clear(vector);
                foreach (int node in members) vector[node] = _vector[node];
            }
            else
            {
                second = Math.Max(second, own);
            }

            foreach (int node in members) _vector[node] = _next[node] = 0;
        }

        Eigenvalue = radius;
        if (vector is null) return _graph.ArcCount == 0 ? "there are no such ties" : "no ties run in a circle, so that no score feeds itself";
        if (second > radius * (1 - SameEigenvalue)) return "separate parts share the greatest eigenvalue, so that it has no single vector";
        _vector = vector;
        if (!CarryOn(best, radius)) return "its power method did not settle";
        Normalise(_vector);
        Scores = _vector;
        return null;
    }

    /// <summary>Components that can have an eigenvalue above 0 (ties to oneself are not counted), largest first.</summary>
    private IEnumerable<int> BySize() => Enumerable.Range(0, _parts.Count)
        .Where(part => _parts.Offsets[part + 1] - _parts.Offsets[part] > 1)
        .OrderByDescending(part => _parts.Offsets[part + 1] - _parts.Offsets[part]);

    /// <summary>No eigenvalue of a component exceeds the greatest sum of a row within it.</summary>
    private double Bound(ReadOnlySpan<int> members, int part)
    {
        double bound = 0;
        foreach (int node in members)
        {
            double sum = 0;
            for (int arc = _graph.In.Offsets[node]; arc < _graph.In.Offsets[node + 1]; arc++)
            {
                if (_parts.Of[_graph.In.Neighbours[arc]] == part) sum += _graph.In.MagnitudeOf(arc);
            }

            bound = Math.Max(bound, sum);
        }

        return bound;
    }

    /// <summary>Leaves the component's vector in _vector, which is 0 elsewhere; gives its eigenvalue, not a number when it does not settle.</summary>
    private double PowerMethod(int part)
    {
        int first = _parts.Offsets[part], size = _parts.Offsets[part + 1] - first;
        long arcs = size;
        foreach (int node in _parts.Members(part))
        {
            _vector[node] = 1.0 / size;
            arcs += _graph.In.Degree(node);
        }

        double[] least = new double[ParallelBlocks.Count(size)], most = new double[least.Length], sums = new double[least.Length];
        double largest = 1.0 / size, narrowest = double.PositiveInfinity;
        for (int idle = 0; ; idle++)
        {
            if ((_steps += arcs) > MostSteps && idle > 0) return double.NaN;
            ParallelBlocks.Run(size, Grow, _input.Cancellation);
            double low = least.Min(), high = most.Max(), sum = sums.Sum(), gap = (high - low) / high;
            largest = 0;
            foreach (int node in _parts.Members(part)) largest = Math.Max(largest, _next[node] /= sum);
            (_vector, _next) = (_next, _vector);
            _input.ReportError(gap, Converged);
            if (gap < narrowest) (narrowest, idle) = (gap, 0);
            if (gap <= Converged || (narrowest <= ConvergedEnough && idle >= RoundsWithoutGain)) return ((low + high) / 2) - 1;
        }

        void Grow(int block, int begin, int end)
        {
            (least[block], most[block], sums[block]) = (double.PositiveInfinity, 0, 0);
            for (int i = first + begin; i < first + end; i++)
            {
                int node = _parts.Nodes[i];
                double grown = _vector[node] + Received(node);
                _next[node] = grown;
                sums[block] += grown;
                if (_vector[node] <= largest * Negligible) continue;
                least[block] = Math.Min(least[block], grown / _vector[node]);
                most[block] = Math.Max(most[block], grown / _vector[node]);
            }
        }
    }

    /// <summary>Fills in what the component reaches, in the order of reach: λx = what comes from earlier + what comes from within.</summary>
    private bool CarryOn(int best, double radius)
    {
        for (int part = best - 1; part >= 0; part--)
        {
            ReadOnlySpan<int> members = _parts.Members(part);
            bool reached = false;
            foreach (int node in members) reached |= Received(node) > 0;
            if (!reached) continue;
            for (double moved = 1; moved > Converged;)
            {
                moved = 0;
                foreach (int node in members)
                {
                    double now = Received(node) / radius;
                    if (now > 0) moved = Math.Max(moved, Math.Abs(now - _vector[node]) / now);
                    _vector[node] = now;
                    if ((_steps += _graph.In.Degree(node)) > MostSteps) return false;
                }

                _input.Cancellation.ThrowIfCancellationRequested();
                if (members.Length == 1) break;
            }
        }

        return true;
    }

    private double Received(int node)
    {
        double sum = 0;
        SignedAdjacency incoming = _graph.In;
        int end = incoming.Offsets[node + 1];
        if (incoming.Magnitudes is null)
        {
            for (int arc = incoming.Offsets[node]; arc < end; arc++) sum += _vector[incoming.Neighbours[arc]];
        }
        else
        {
            for (int arc = incoming.Offsets[node]; arc < end; arc++) sum += _vector[incoming.Neighbours[arc]] * incoming.Magnitudes[arc];
        }

        return sum;
    }

    private static void Normalise(double[] vector)
    {
        double largest = vector.Max(), squares = 0;
        foreach (double value in vector) squares += value / largest * (value / largest);
        double length = largest * Math.Sqrt(squares);
        for (int i = 0; i < vector.Length; i++) vector[i] /= length;
    }
}
