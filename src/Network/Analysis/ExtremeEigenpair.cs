namespace Network.Analysis;

/// <summary>The eigenvalue greatest in absolute value of a symmetric matrix, such as one of signed weights, and one of its vectors.</summary>
/// <remarks>
/// A growing subspace with Rayleigh's and Ritz's best pair in it, extended by that pair's residual and, when full, begun anew with its best pairs
/// (Lanczos' method with thick restarts; Wu and Simon, SIAM J. Matrix Anal. Appl. 22 (2000), doi:10.1137/S0895479898334605).
/// The start is made-up numbers, the same on every run. Parallel arcs add up as they are met.
/// </remarks>
internal sealed class ExtremeEigenpair
{
    private const int LargestSubspace = 32;
    private const int KeptAtRestart = 8;
    private const int MostProducts = 20_000;
    private const int ProductsWithoutGain = 200;
    private const double SettledEnough = 1e-10;
    private const double Nothing = 1e-14;

    private ExtremeEigenpair(double value, double[] vector, double error) => (Value, Vector, Error) = (value, vector, error);

    /// <summary>The eigenvalue.</summary>
    public double Value { get; }

    /// <summary>A vector of length 1.</summary>
    public double[] Vector { get; }

    /// <summary>How long the residual is: no further than this from <see cref="Value"/> there is an eigenvalue.</summary>
    public double Error { get; }

    /// <summary>Finds the pair of a matrix of ties; null when the search does not settle.</summary>
    /// <param name="ties">Every tie in the rows of both its ends, its sign times its magnitude being the entry.</param>
    /// <param name="apart">A pair to leave out: the search is among what is orthogonal to its vector; null to leave out nothing.</param>
    /// <param name="tolerance">How long the residual may be, by the size of the eigenvalue (of the pair left out, where there is one).</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="report">Told after each product how long the residual is by the size of the eigenvalue.</param>
    public static ExtremeEigenpair? Find(SignedAdjacency ties, ExtremeEigenpair? apart, double tolerance, CancellationToken cancellation, Action<double>? report = null) =>
        Find(ties.NodeCount, vector => Product(ties, vector, cancellation), MadeUp(ties.NodeCount, apart is null ? 1UL : 2UL), apart, tolerance, MostProducts, report) is { Settled: true } found
            ? found.Pair : null;

    /// <summary>Finds the pair of any symmetric matrix, as nearly as so many products allow.</summary>
    /// <param name="n">Rows of the matrix.</param>
    /// <param name="product">The matrix times a vector.</param>
    /// <param name="start">A vector to begin with, such as that of a like matrix; null for made-up numbers.</param>
    /// <param name="tolerance">How long the residual may be, by the size of the eigenvalue.</param>
    /// <param name="mostProducts">How many products there may be.</param>
    public static ExtremeEigenpair Near(int n, Func<double[], double[]> product, double[]? start, double tolerance, int mostProducts) =>
        Find(n, product, Blurred(start, MadeUp(n, 1)), null, tolerance, mostProducts, null).Pair;

    /// <summary>A vector with made-up numbers added: begun with a vector of its own, a search would end where another pair has become the extreme one.</summary>
    private static double[] Blurred(double[]? start, double[] numbers)
    {
        double part = start is null ? 0 : 3 * Norm(numbers) / Norm(start);
        for (int node = 0; node < numbers.Length && start is not null; node++) numbers[node] += part * start[node];
        return numbers;
    }

    private static (ExtremeEigenpair Pair, bool Settled) Find(
        int n, Func<double[], double[]> product, double[] next, ExtremeEigenpair? apart, double tolerance, int mostProducts, Action<double>? report)
    {
        List<double[]> basis = [], images = [];
        double[,] projected = new double[LargestSubspace, LargestSubspace];
        double least = double.PositiveInfinity;
        for (int products = 0, idle = 0; ; products++, idle++)
        {
            double before = Norm(next);
            Orthogonalise(next, basis, apart);
            Orthogonalise(next, basis, apart);
            double length = Norm(next);
            if (basis.Count == 0 && length <= Nothing * before) return (new ExtremeEigenpair(0, next, 0), true);
            foreach (ref double entry in next.AsSpan()) entry /= length;
            double[] image = product(next);
            basis.Add(next);
            images.Add(image);
            int size = basis.Count;
            for (int i = 0; i < size; i++) projected[i, size - 1] = projected[size - 1, i] = Dot(basis[i], image);
            (double[] values, double[,] vectors) = SmallSymmetric.Eigen(projected, size);
            double[] vector = Combined(basis, vectors, 0), residual = Combined(images, vectors, 0);
            for (int node = 0; node < n; node++) residual[node] -= values[0] * vector[node];
            if (apart is not null) Orthogonalise(residual, [], apart);
            double error = Norm(residual), scale = Math.Max(Math.Abs(values[0]), Math.Abs(apart?.Value ?? 0));
            report?.Invoke(error / scale);
            if (error < least) (least, idle) = (error, 0);
            if (error <= tolerance * scale || size == n || (idle >= ProductsWithoutGain && least <= SettledEnough * scale))
                return (new ExtremeEigenpair(values[0], vector, error), true);
            if (products >= mostProducts) return (new ExtremeEigenpair(values[0], vector, error), false);
            if (size == LargestSubspace)
            {
                (basis, images) = (Best(basis, vectors), Best(images, vectors));
                Array.Clear(projected);
                for (int i = 0; i < KeptAtRestart; i++) projected[i, i] = values[i];
            }

            next = residual;
        }
    }

    private static List<double[]> Best(List<double[]> from, double[,] vectors) =>
        [.. Enumerable.Range(0, KeptAtRestart).Select(column => Combined(from, vectors, column))];

    private static double[] Combined(List<double[]> from, double[,] vectors, int column)
    {
        double[] sum = new double[from[0].Length];
        for (int i = 0; i < from.Count; i++)
        {
            double factor = vectors[i, column];
            double[] one = from[i];
            for (int node = 0; node < sum.Length; node++) sum[node] += factor * one[node];
        }

        return sum;
    }

    private static void Orthogonalise(double[] vector, List<double[]> basis, ExtremeEigenpair? apart)
    {
        if (apart is not null) Remove(apart.Vector);
        foreach (double[] one in basis) Remove(one);

        void Remove(double[] unit)
        {
            double part = Dot(unit, vector);
            for (int node = 0; node < vector.Length; node++) vector[node] -= part * unit[node];
        }
    }

    private static double[] Product(SignedAdjacency ties, double[] vector, CancellationToken cancellation)
    {
        double[] image = new double[vector.Length];
        ParallelBlocks.Run(
            vector.Length,
            (_, first, end) =>
            {
                for (int node = first; node < end; node++)
                {
                    double sum = 0;
                    for (int arc = ties.Offsets[node]; arc < ties.Offsets[node + 1]; arc++)
                        sum += ties.SignOf(arc) * ties.MagnitudeOf(arc) * vector[ties.Neighbours[arc]];
                    image[node] = sum;
                }
            },
            cancellation);
        return image;
    }

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int node = 0; node < left.Length; node++) sum += left[node] * right[node];
        return sum;
    }

    private static double Norm(double[] vector) => Math.Sqrt(Dot(vector, vector));

    /// <summary>Numbers between -1 and 1.</summary>
    private static double[] MadeUp(int n, ulong seed)
    {
        SeededRandom random = new(seed);
        double[] numbers = new double[n];
        for (int i = 0; i < n; i++) numbers[i] = (2 * random.Unit()) - 1;
        return numbers;
    }
}
