namespace Network.Analysis.Centrality.Spectral;

/// <summary>The equations of the PN index, solved by conjugate gradients on the ties as they lie in memory.</summary>
/// <remarks>
/// With M = (P - 2N) / (2n - 2): (I - M)·x = 1 without direction, (I - M'M)·x = (1 + M'·1) with it. Both matrices are symmetric and have no
/// negative eigenvalue, since no row of |M| sums to more than 1; 0 is one only where that sum is 1 all over the graph
/// (everyone against everyone), for which the measure is undefined. O(m) a round; some ten rounds where few of all possible ties are there.
/// Hestenes and Stiefel, J. Res. Natl. Bur. Stand. 49 (1952), doi:10.6028/jres.049.044.
/// </remarks>
internal sealed class PositiveNegativeEquations
{
    private const double Settled = 1e-15;
    private const double SettledEnough = 1e-11;
    private const int MostRounds = 2000;
    private const int RoundsWithoutGain = 50;

    private readonly string _measure;
    private readonly SignedGraph _graph;
    private readonly CentralityInput _input;
    private readonly double _scale;
    private readonly int _n;

    /// <param name="measure">The id to name where there is no solution.</param>
    /// <param name="graph">One arc a pair with its net sign; weights are not looked at.</param>
    /// <param name="input">Stops the work; told how far it is.</param>
    public PositiveNegativeEquations(string measure, SignedGraph graph, CentralityInput input)
    {
        (_measure, _graph, _input, _n) = (measure, graph, input, graph.NodeCount);
        _scale = _n > 1 ? 1 / (2.0 * (_n - 1)) : 0;
    }

    /// <summary>(I - M)⁻¹·1 of a graph without direction.</summary>
    public double[] Undirected()
    {
        if (_n == 2) RefuseSingular();
        double[] image = new double[_n];
        return Solve(Ones(), x =>
        {
            Multiply(_graph.Out, x, image);
            return image;
        });
    }

    /// <summary>(I - M'M)⁻¹·(I + M')·1 for <paramref name="first"/> the arcs by source and <paramref name="second"/> those by target; swapped, (I - MM')⁻¹·(I + M)·1.</summary>
    public double[] Directed(SignedAdjacency first, SignedAdjacency second)
    {
        RefuseSingular();
        double[] middle = new double[_n], image = new double[_n], right = Ones();
        Multiply(second, right, image);
        for (int node = 0; node < _n; node++) right[node] += image[node];
        return Solve(right, x =>
        {
            Multiply(first, x, middle);
            Multiply(second, middle, image);
            return image;
        });
    }

    private void RefuseSingular()
    {
        SignedAdjacency rows = _graph.Out;
        long negative = rows.Signs is null ? 0 : rows.Signs.AsSpan().Count((sbyte)-1);
        if (negative > 0 && (_n == 2 || negative == _n * (_n - 1L)))
            throw new MeasureUndefinedException(_measure, "everyone is against everyone, so that its equations have no single solution");
    }

    private double[] Ones()
    {
        double[] ones = new double[_n];
        Array.Fill(ones, 1);
        return ones;
    }

    /// <summary>x with x - apply(x) = right.</summary>
    private double[] Solve(double[] right, Func<double[], double[]> apply)
    {
        double[] x = [.. right], rest = new double[_n];
        double[] image = apply(x);
        for (int node = 0; node < _n; node++) rest[node] = image[node];
        double[] along = [.. rest];
        double size = Dot(right, right), square = Dot(rest, rest), least = square;
        for (int round = 0, idle = 0; square > Settled * Settled * size; round++, idle++)
        {
            if (idle > RoundsWithoutGain && least <= SettledEnough * SettledEnough * size) break;
            if (round == MostRounds) throw new MeasureUndefinedException(_measure, "its equations were not solved in 2000 rounds");
            image = apply(along);
            for (int node = 0; node < _n; node++) image[node] = along[node] - image[node];
            double curvature = Dot(along, image);
            if (curvature <= 0) break;
            double step = square / curvature;
            for (int node = 0; node < _n; node++)
            {
                x[node] += step * along[node];
                rest[node] -= step * image[node];
            }

            double now = Dot(rest, rest);
            for (int node = 0; node < _n; node++) along[node] = rest[node] + (now / square * along[node]);
            square = now;
            _input.ReportError(Math.Sqrt(square / size), Settled);
            if (square < least) (least, idle) = (square, 0);
        }

        return x;
    }

    private void Multiply(SignedAdjacency rows, double[] x, double[] into) => ParallelBlocks.Run(
        _n,
        (_, first, end) =>
        {
            for (int node = first; node < end; node++)
            {
                double sum = 0;
                for (int arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; arc++)
                {
                    double value = x[rows.Neighbours[arc]];
                    sum += rows.SignOf(arc) > 0 ? value : -2 * value;
                }

                into[node] = sum * _scale;
            }
        },
        _input.Cancellation);

    private double Dot(double[] left, double[] right) => ParallelBlocks.Sum(
        _n,
        (first, end) =>
        {
            double sum = 0;
            for (int node = first; node < end; node++) sum += left[node] * right[node];
            return sum;
        },
        _input.Cancellation);
}
