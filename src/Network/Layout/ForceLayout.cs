namespace Network.Layout;

/// <summary>Places a large graph by forces: all nodes repel, ties are springs, each camp is drawn to its own home.</summary>
/// <remarks>
/// Repulsion falls with distance; a spring's strength is divided by the smaller degree of its ends, so that hubs do not collapse.
/// A positive tie is a short spring, a neutral one a weak one, a negative one across camps none at all: its ends are kept apart by
/// their homes. O((n log n + m) steps) beyond <see cref="DirectUpTo"/> nodes, where far nodes repel in groups. Nodes are moved in
/// parallel, each from the same state, so that the result does not depend on threads.
/// </remarks>
internal static class ForceLayout
{
    /// <summary>Up to so many nodes every pair repels directly.</summary>
    internal const int DirectUpTo = 2000;

    // Below 1/sqrt(2), so that a cell is never taken as one body by a point inside it.
    private const double Theta = 0.7;
    private const double Damping = 0.6;

    /// <summary>Moves the nodes, in lengths of a positive tie, from the positions given.</summary>
    public static void Run(LayoutInput input, CampHomes homes, Point[] positions, CancellationToken cancellation)
    {
        int n = input.Count;
        int steps = n <= 1000 ? 200 : n <= 6000 ? 150 : n <= 25000 ? 80 : 40;
        Springs springs = new(input);
        Point[] pulls = new Point[n], speeds = new Point[n], homeOf = new Point[n];
        double[] gravity = new double[n];
        double meanDegree = Math.Max(1, 2.0 * input.Source.Length / n);
        for (int i = 0; i < n; i++)
        {
            homeOf[i] = homes.Centre(input.HullOf(i));
            // The better connected go further in.
            double pull = Math.Min(2, 0.6 + (0.4 * Math.Sqrt(springs.Degree(i) / meanDegree)));
            gravity[i] = pull * (input.HullOf(i) > 0 ? 0.25 : input.IsBetween(i) ? 0.08 : 0.05);
        }

        for (int step = 0; step < steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            double heat = 1 - ((double)step / steps);
            springs.Pull(positions, pulls);
            Point[] pushes = Repulsion(positions, n > DirectUpTo, cancellation);
            Parallel.For(0, n, i =>
            {
                Point force = (pushes[i] * 0.09) + pulls[i] + ((homeOf[i] - positions[i]) * gravity[i]);
                Point speed = (speeds[i] + (force * heat)) * Damping;
                double length = speed.Length;
                speeds[i] = length > 2 ? speed * (2 / length) : speed;
            });
            for (int i = 0; i < n; i++) positions[i] += speeds[i];
        }
    }

    /// <summary>The repulsion on every node, in groups or directly.</summary>
    internal static Point[] Repulsion(Point[] positions, bool grouped, CancellationToken cancellation)
    {
        Point[] pushes = new Point[positions.Length];
        ParallelOptions options = new() { CancellationToken = cancellation };
        if (grouped)
        {
            QuadTree tree = new(positions);
            Parallel.For(0, positions.Length, options, i => pushes[i] = tree.Repulsion(i, Theta));
            return pushes;
        }

        Parallel.For(0, positions.Length, options, i =>
        {
            Point sum = default;
            for (int j = 0; j < positions.Length; j++)
            {
                if (j != i) sum += QuadTree.Push(positions[i], positions[j], 1, i);
            }

            pushes[i] = sum;
        });
        return pushes;
    }

    private sealed class Springs
    {
        private readonly LayoutInput _input;
        private readonly double[] _strength;
        private readonly double[] _length;
        private readonly int[] _degree;

        public Springs(LayoutInput input)
        {
            _input = input;
            int ties = input.Source.Length;
            _strength = new double[ties];
            _length = new double[ties];
            _degree = new int[input.Count];
            for (int tie = 0; tie < ties; tie++)
            {
                _degree[input.Source[tie]]++;
                _degree[input.Target[tie]]++;
            }

            for (int tie = 0; tie < ties; tie++)
            {
                int a = input.Source[tie], b = input.Target[tie], sign = input.Sign[tie];
                bool across = input.CampOf(a) != input.CampOf(b) && input.CampOf(a) > 0 && input.CampOf(b) > 0;
                double kind = sign > 0 ? 1 : sign == 0 ? 0.4 : across ? 0 : 0.25;
                _length[tie] = sign > 0 ? 1 : sign == 0 ? 1.3 : 2;
                _strength[tie] = a == b ? 0 : kind * 0.5 / Math.Min(_degree[a], _degree[b]);
            }
        }

        public int Degree(int node) => _degree[node];

        public void Pull(Point[] positions, Point[] pulls)
        {
            Array.Clear(pulls);
            for (int tie = 0; tie < _strength.Length; tie++)
            {
                if (_strength[tie] == 0) continue;
                int a = _input.Source[tie], b = _input.Target[tie];
                Point apart = positions[b] - positions[a];
                double distance = Math.Max(apart.Length, 1e-6);
                Point pull = apart * (_strength[tie] * (distance - _length[tie]) / distance);
                double share = (double)_degree[b] / (_degree[a] + _degree[b]);
                pulls[a] += pull * share;
                pulls[b] -= pull * (1 - share);
            }
        }
    }
}
