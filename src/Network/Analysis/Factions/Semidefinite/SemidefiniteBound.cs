using System.Globalization;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Semidefinite;

/// <summary>Bounds the cost of a partition problem by its semidefinite relaxation, where cycles of ties share too much to be packed: mostly noise, few triangles.</summary>
/// <remarks>
/// The vectors of <see cref="VectorProgram"/> give the multipliers of a dual solution, a diagonal and raises; the least eigenvalue says what its diagonal
/// lacks, and <see cref="PositiveDefiniteness"/> proves the outcome. So the bound holds however well the vectors settled.
/// </remarks>
internal sealed class SemidefiniteBound
{
    private const int MostEdges = 500_000;
    private const int SweepsARound = 100;
    private const int SweepsARaise = 10;
    private const int IdleRounds = 2;
    private const int MostUnseen = 5;
    private const double LeastRise = 0.0001;
    private const double EigenvalueTolerance = 1e-6;
    private const int MostProducts = 600;
    private const int Attempts = 3;
    private const double LeastGrowth = 0.0005;
    private const int Planes = 16;

    /// <summary>Numbers up to this are whole in floating point.</summary>
    private const long MostWhole = 1L << 52;

    private readonly SignedInstance _graph;
    private readonly int _k;
    private readonly WorkBudget _budget;
    private readonly IProgress<string>? _progress;
    private readonly VectorProgram _program;
    private readonly long _positive;
    private readonly long _net;

    private SemidefiniteBound(SignedInstance graph, int k, ulong seed, WorkBudget budget, IProgress<string>? progress)
    {
        _progress = progress;
        _graph = graph;
        _k = k;
        _budget = budget;
        _program = new VectorProgram(graph, k, seed);
        foreach (long weight in graph.Weight)
        {
            _positive += Math.Max(0, weight);
            _net += weight;
        }
    }

    /// <summary>True where a problem is not too large, nor its weights, to be bounded so.</summary>
    public static bool Suits(SignedInstance graph) => graph.Edges <= MostEdges && graph.Total <= MostWhole / Packing.Scale / 4;

    /// <summary>The solution with a better bound, and perhaps a better partition; as it is where none is found.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="solved">What is known.</param>
    /// <param name="seed">Seed of the vectors.</param>
    /// <param name="budget">When spent, it is left as it is.</param>
    /// <param name="progress">Is told of the bound as it rises; null for silence.</param>
    public static SolvedPartition Improve(SignedInstance graph, int k, SolvedPartition solved, ulong seed, WorkBudget budget, IProgress<string>? progress = null)
    {
        if (!Suits(graph) || !budget.Continues()) return solved;
        if (!PositiveDefiniteness.IsInReach(Pattern(graph), budget.Continues)) return solved;
        return new SemidefiniteBound(graph, k, seed, budget, progress).Improve(solved);
    }

    /// <summary>A dual solution: it becomes a proof where its matrix, the shift added to the diagonal, is positive definite.</summary>
    /// <param name="Lengths">The diagonal.</param>
    /// <param name="Raised">The raises by edge.</param>
    /// <param name="Shift">What the diagonal lacks, as far as is known.</param>
    /// <param name="Value">The bound that it would prove, in units of cost.</param>
    /// <param name="Least">A vector of the matrix's least eigenvalue.</param>
    private sealed record Dual(double[] Lengths, double[] Raised, double Shift, double Value, double[] Least);

    private SolvedPartition Improve(SolvedPartition solved)
    {
        Dual? dual = Solve(solved.Cost - _graph.Grain);
        if (_program.IsTwo) solved = Rounded(solved);
        if (dual is null || dual.Value <= solved.LowerBound || Prove(dual, solved.LowerBound) is not { } proof) return solved;
        long least = Math.Min(solved.Cost, proof.LowerBound(_graph.Grain));
        return least > solved.LowerBound ? solved with { LowerBound = least, Semidefinite = proof } : solved;
    }

    /// <summary>Settles the vectors until the bound is above <paramref name="enough"/> or hardly rises.</summary>
    /// <remarks>What the diagonal lacks takes longer to find than the vectors to settle: it is looked for when the diagonal's sum has settled, or has not for long.</remarks>
    private Dual? Solve(double enough)
    {
        Dual? best = null;
        double before = double.PositiveInfinity;
        WorkBudget budget = _budget.PartByClock(WorkShares.Vectors);
        for (int idle = 0, unseen = 0; idle < IdleRounds && budget.Continues();)
        {
            for (int sweeps = 0; sweeps < SweepsARound; sweeps += SweepsARaise)
            {
                _program.Sweep(SweepsARaise, budget);
                _program.Raise();
            }

            if (budget.Spent && best is not null) break;
            double sum = _program.Lengths().Sum();
            bool settled = Math.Abs(sum - before) <= LeastRise * sum;
            before = sum;
            if (!settled && !budget.Spent && ++unseen < MostUnseen) continue;
            unseen = 0;
            Dual now = Now(best);
            _progress?.Report(string.Create(CultureInfo.InvariantCulture, $"bound by semidefinite relaxation: {now.Value:0.#}"));
            idle = best is null || now.Value > best.Value + (LeastRise * Math.Abs(best.Value)) ? 0 : idle + 1;
            if (best is null || now.Value > best.Value) best = now;
            if (best.Value > enough) break;
        }

        return best;
    }

    private Dual Now(Dual? before)
    {
        double[] lengths = _program.Lengths(), raised = [.. _program.Raised];
        SymmetricMatrix matrix = Matrix(lengths, raised, 1);
        double greatest = matrix.Greatest();
        ExtremeEigenpair pair = ExtremeEigenpair.Near(
            matrix.Rows,
            vector =>
            {
                double[] image = matrix.Times(vector);
                for (int row = 0; row < image.Length; row++) image[row] = (greatest * vector[row]) - image[row];
                _budget.Spend(4L * (matrix.Column.Length + (64L * matrix.Rows)));
                return image;
            },
            before?.Least, EigenvalueTolerance, MostProducts);
        double shift = Math.Max(0, pair.Value - greatest + pair.Error);
        return new Dual(lengths, raised, shift, Value(lengths.Sum() + (shift * lengths.Length), raised.Sum()), pair.Vector);
    }

    private double Value(double diagonal, double raised) =>
        _program.IsAny ? _positive - (diagonal / 2) : _positive - (((2.0 * _net) + ((_k - 1) * diagonal) + (2 * raised)) / (2.0 * _k));

    /// <summary>The dual solution in whole parts, proven; the shift grows where the proof fails.</summary>
    private SemidefiniteProof? Prove(Dual dual, long known)
    {
        _progress?.Report("proving the bound of the semidefinite relaxation");
        double shift = dual.Shift;
        for (int attempt = 0; attempt < Attempts && _budget.Continues(); attempt++, shift = (3 * shift) + (LeastGrowth * _program.Mean))
        {
            double[] lengths = [.. dual.Lengths.Select(length => Math.Ceiling((length + shift) * Packing.Scale))];
            double[] raised = [.. dual.Raised.Select(raise => Math.Round(raise * Packing.Scale))];
            SymmetricMatrix matrix = Matrix(lengths, raised, Packing.Scale);
            double allowance = Math.Ceiling(2 * PositiveDefiniteness.Allowance(matrix));
            for (int row = 0; row < lengths.Length; row++) lengths[row] += allowance;
            if (lengths.Any(length => length > MostWhole)) return null;
            long[] diagonal = [.. lengths.Select(length => (long)length)], raises = [.. raised.Select(raise => (long)raise)];
            SemidefiniteProof proof = new(diagonal, raises, Amount(diagonal, raises));
            if (proof.LowerBound(_graph.Grain) <= known) return null;
            if (PositiveDefiniteness.IsProven(matrix with { Diagonal = lengths }, _budget.Continues)) return proof;
        }

        return null;
    }

    private long Amount(long[] diagonal, long[] raised)
    {
        Int128 sum = 0, raises = 0;
        foreach (long entry in diagonal) sum += entry;
        foreach (long raise in raised) raises += raise;
        return (long)SemidefiniteProof.Sum((Int128)_positive * Packing.Scale, (Int128)_net * Packing.Scale, sum, raises, _program.IsAny ? null : _k);
    }

    private SymmetricMatrix Matrix(double[] diagonal, double[] raised, double scale) =>
        SymmetricMatrix.Of(diagonal, [.. Enumerable.Range(0, _graph.Edges).Select(e => (_graph.A[e], _graph.B[e], -((_graph.Weight[e] * scale) + raised[e])))]);

    private static SymmetricMatrix Pattern(SignedInstance graph) =>
        SymmetricMatrix.Of(new double[graph.Nodes], [.. Enumerable.Range(0, graph.Edges).Select(e => (graph.A[e], graph.B[e], 1.0))]);

    /// <summary>Two camps from planes through the middle, each made better by single moves.</summary>
    private SolvedPartition Rounded(SolvedPartition solved)
    {
        SeededRandom random = new((ulong)_graph.Nodes);
        double[] normal = new double[_program.Rank];
        for (int plane = 0; plane < Planes && !_budget.Spent; plane++)
        {
            for (int d = 0; d < normal.Length; d++) normal[d] = random.Unit() + random.Unit() + random.Unit() - 1.5;
            int[] camps = PartitionSearch.Find(_graph, 2, 0, _program.Cut(normal), 0, 0, _budget);
            _budget.Spend(100L * _graph.Edges);
            long cost = _graph.Cost(camps);
            if (cost < solved.Cost) solved = solved with { Camps = camps, Cost = cost };
        }

        return solved;
    }
}
