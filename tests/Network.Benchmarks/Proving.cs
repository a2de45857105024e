using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Sat;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Benchmarks;

/// <summary>Two camps with proof, by the product and by the constraint solver of OR-Tools (CP-SAT), one after the other on the same pairs.</summary>
/// <remarks>
/// The solver's model is the usual one of the frustration index (Aref, Mason and Wilson 2018): a variable a unit, its camp; a variable a pair,
/// whether it is frustrated; two clauses a pair. The unit with most pairs is put into the first camp. Both sides prove only: no count of optima, no
/// margins. A file with a column of periods or relation types is as many graphs, told in one row as their sums. Seconds are those of solving.
/// </remarks>
internal static class Proving
{
    /// <summary>Prints a Markdown table of a row a file; gives the exit code.</summary>
    public static int Run(double seconds, IEnumerable<string> files)
    {
        Console.WriteLine("| file | graphs | ours: frustrated, proven, s | CP-SAT: frustrated, bound, proven, s |");
        Console.WriteLine("|---|---|---|---|");
        foreach (string file in files)
        {
            double oursCost = 0, theirsCost = 0, theirsBound = 0, oursSeconds = 0, theirsSeconds = 0;
            int oursProven = 0, theirsProven = 0, graphs = 0;
            foreach (RelationGraph graph in GraphsOfFile.Read(file))
            {
                graphs++;
                FactionInput input = FactionInputs.Of(graph, RelationFilter.None);
                long begun = Stopwatch.GetTimestamp();
                FactionResult ours = BalanceFactions.Find(input, new FactionOptions
                {
                    Count = 2,
                    Objective = Objective.Pairs,
                    Undirected = true,
                    Firmness = false,
                    TimeLimit = TimeSpan.FromSeconds(seconds),
                });
                oursSeconds += Stopwatch.GetElapsedTime(begun).TotalSeconds;
                oursCost += ours.Frustration.Count;
                oursProven += ours.Frustration.Optimal ? 1 : 0;
                PairGraph pairs = PairGraph.Of(input.Ties, input.Units, Objective.Pairs, undirected: true);
                begun = Stopwatch.GetTimestamp();
                (double cost, double bound, bool proven) = Solve(pairs, seconds);
                theirsSeconds += Stopwatch.GetElapsedTime(begun).TotalSeconds;
                theirsCost += cost;
                theirsBound += bound;
                theirsProven += proven ? 1 : 0;
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Path.GetFileName(file)} | {graphs} | {oursCost:0.##}, {oursProven}, {oursSeconds:0.000} | {theirsCost:0.##}, {theirsBound:0.##}, {theirsProven}, {theirsSeconds:0.000} |"));
        }

        return 0;
    }

    private static (double Cost, double Bound, bool Proven) Solve(PairGraph graph, double seconds)
    {
        CpModel model = new();
        BoolVar[] camp = [.. Enumerable.Range(0, graph.Nodes).Select(node => model.NewBoolVar($"x{node}"))];
        int[] degree = new int[graph.Nodes];
        LinearExprBuilder objective = LinearExpr.NewBuilder();
        for (int p = 0; p < graph.A.Length; p++)
        {
            BoolVar a = camp[graph.A[p]], b = camp[graph.B[p]];
            degree[graph.A[p]]++;
            degree[graph.B[p]]++;
            objective.Add(Math.Min(graph.Apart[p], graph.Together[p]));
            long price = Math.Abs(graph.Apart[p] - graph.Together[p]);
            if (price == 0) continue;
            BoolVar frustrated = model.NewBoolVar($"f{p}");
            ILiteral other = graph.Apart[p] > graph.Together[p] ? b : b.Not(), opposite = other.Not();
            model.AddBoolOr([frustrated, a.Not(), other]);
            model.AddBoolOr([frustrated, a, opposite]);
            objective.AddTerm(frustrated, price);
        }

        if (graph.Nodes > 0) model.AddBoolOr([camp[Array.IndexOf(degree, degree.Max())]]);
        model.Minimize(objective);
        CpSolver solver = new() { StringParameters = string.Create(CultureInfo.InvariantCulture, $"max_time_in_seconds:{seconds},num_workers:{Environment.ProcessorCount}") };
        CpSolverStatus status = solver.Solve(model);
        return (solver.ObjectiveValue / graph.Scale, solver.BestObjectiveBound / graph.Scale, status == CpSolverStatus.Optimal);
    }
}
