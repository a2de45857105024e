using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Balance;

/// <summary>The line index with at most so many camps.</summary>
/// <param name="Count">How many camps a connected part may have.</param>
/// <param name="Frustration">The least frustration found, in the objective's unit.</param>
/// <param name="LowerBound">No division costs less.</param>
/// <param name="DoreianMrvar">Doreian and Mrvar's P; null where it was not computed.</param>
public sealed record LineIndexRow(int Count, double Frustration, double LowerBound, double? DoreianMrvar)
{
    /// <summary>True when proven least.</summary>
    public bool Optimal => Frustration == LowerBound;
}

/// <summary>The k-way line index: how much frustration each number of camps leaves.</summary>
/// <param name="Total">What all counted ties cost together, in the objective's unit: m.</param>
/// <param name="Negative">What the negative ones cost together.</param>
/// <param name="Rows">A row a number of camps, from one.</param>
public sealed record LineIndexTable(double Total, double Negative, IReadOnlyList<LineIndexRow> Rows)
{
    /// <summary>The most pairs for which P is computed besides another objective.</summary>
    public const int MostPairs = 5000;

    /// <summary>From one camp to the first number, four or more, that gains nothing.</summary>
    /// <remarks>
    /// P = 0.5 · (negative weight within camps) + 0.5 · (positive weight between), on directed weights, least over divisions into at most k camps; symmetric ties, and all
    /// of an undirected graph, run both ways. Doreian and Mrvar, Soc. Networks 18 (1996), doi:10.1016/0378-8733(95)00259-6.
    /// </remarks>
    /// <param name="input">What the result is of.</param>
    /// <param name="result">A result of the method "balance": its table is taken over.</param>
    /// <param name="timeLimit">When to stop looking for P; null for a fixed amount of work.</param>
    /// <param name="cancellation">Stops the search for P.</param>
    public static LineIndexTable Of(FactionInput input, FactionResult result, TimeSpan? timeLimit = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        BalanceSolution solution = result.Solution ?? throw new ArgumentException("Only camps found by balance have a line index.", nameof(result));
        double?[] p = DoreianMrvar(input, result, solution, new WorkBudget(WorkShares.StepsFor(solution.Graph.A.Length), timeLimit, cancellation));
        PairGraph graph = solution.Graph;
        return new LineIndexTable(graph.Value(graph.Apart.Sum() + graph.Together.Sum()), graph.Value(graph.Together.Sum()), [.. result.Choice.Select((choice, at) => Row(solution, choice.FactionCount, p[at]))]);
    }

    private static LineIndexRow Row(BalanceSolution solution, int k, double? p)
    {
        foreach (ComponentProblem component in solution.Components) component.Solve(k, solution.Budget);
        long cost = solution.Components.Sum(component => component.Cost(k, solution.Budget)), bound = solution.Components.Sum(component => component.LowerBound(k, solution.Budget));
        return new LineIndexRow(k, solution.Graph.Value(cost), solution.Graph.Value(bound), p);
    }

    private static double?[] DoreianMrvar(FactionInput input, FactionResult result, BalanceSolution solution, WorkBudget budget)
    {
        bool bothWays = input.Ties.Traits?.Any(traits => (traits & TieTraits.Symmetric) != 0) ?? false;
        if (result.Objective == Objective.Weights && !bothWays)
            return [.. result.Choice.Select(choice => (double?)(result.Undirected ? choice.Frustration : choice.Frustration / 2))];
        if (solution.Graph.A.Length > MostPairs) return new double?[result.Choice.Count];
        CountedTies ties = bothWays && !result.Undirected ? Doubled(input.Ties) : input.Ties;
        PairGraph graph = PairGraph.Of(ties, input.Units, Objective.Weights, result.Undirected);
        List<ComponentProblem> components = ComponentProblem.AllOf(graph, 1);
        double?[] p = new double?[result.Choice.Count];
        for (int at = 0; at < p.Length; at++)
        {
            int k = result.Choice[at].FactionCount;
            if (!components.TrueForAll(component => component.Solve(k, budget).Proven)) continue;
            double least = graph.Value(components.Sum(component => component.Cost(k, budget)));
            p[at] = result.Undirected ? least : least / 2;
        }

        return p;
    }

    private static CountedTies Doubled(CountedTies ties) => new()
    {
        Actors = ties.Actors,
        Source = ties.Source,
        Target = ties.Target,
        Sign = ties.Sign,
        Weight = [.. Enumerable.Range(0, ties.Count).Select(tie => ties.WeightOf(tie) * ((ties.TraitsOf(tie) & TieTraits.Symmetric) != 0 ? 2 : 1))],
        Traits = ties.Traits,
        Relations = ties.Relations,
        IsEdgeList = ties.IsEdgeList,
    };
}
