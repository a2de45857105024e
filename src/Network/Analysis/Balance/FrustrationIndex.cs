using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Balance;

/// <summary>The least frustration with at most so many camps.</summary>
/// <param name="Value">What the best division found costs, in the objective's unit.</param>
/// <param name="LowerBound">No division costs less.</param>
/// <param name="Total">What all counted ties cost together.</param>
/// <param name="Negative">What the negative ones cost together.</param>
/// <param name="Nodes">How many units have a counted tie.</param>
/// <param name="Camps">The camp of each actor in that division; -1 for an actor without a counted tie.</param>
/// <param name="Stopped">"time-limit" or "interrupted" where the work was stopped early; null else.</param>
public sealed record FrustrationIndex(double Value, double LowerBound, double Total, double Negative, int Nodes, int[] Camps, string? Stopped)
{
    /// <summary>True when proven least.</summary>
    public bool Optimal => Value == LowerBound;

    /// <summary>1 - 2 · value / total; null without a tie.</summary>
    public double? Normalised => CampBalance.NormalisedFrustration(Value, Total);

    /// <summary>Solves for a number of camps, and nothing besides: no list of optima, no margins.</summary>
    /// <remarks>
    /// The method of <see cref="BalanceFactions"/>: exact with proof where the work allows, else the best found with its bound. The same result
    /// everywhere unless a time limit or a cancellation stops it.
    /// </remarks>
    /// <param name="ties">The counted ties.</param>
    /// <param name="units">Which actors act as one.</param>
    /// <param name="objective">What a frustrated tie costs.</param>
    /// <param name="undirected">True to count each pair once.</param>
    /// <param name="count">How many camps a component may have, from 1.</param>
    /// <param name="timeLimit">When to stop; null for a fixed amount of work.</param>
    /// <param name="cancellation">Stops the work; the best so far is returned.</param>
    public static FrustrationIndex Of(
        CountedTies ties, UnitMap units, Objective objective, bool undirected, int count, TimeSpan? timeLimit = null, CancellationToken cancellation = default) =>
        Of(ties, units, objective, undirected, count, new WorkBudget(WorkShares.StepsFor(ties.Count), timeLimit, cancellation));

    internal static FrustrationIndex Of(CountedTies ties, UnitMap units, Objective objective, bool undirected, int count, WorkBudget budget)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        PairGraph graph = PairGraph.Of(ties, units, objective, undirected);
        long value = 0, bound = 0;
        int[] camps = new int[ties.Actors.Count];
        Array.Fill(camps, -1);
        int[] campOfNode = new int[graph.Nodes];
        int before = 0;
        budget.Continues();
        foreach (ComponentProblem component in ComponentProblem.AllOf(graph, 1))
        {
            value += component.Cost(count, budget);
            bound += component.LowerBound(count, budget);
            int[] local = component.Solve(count, budget).Camps;
            for (int i = 0; i < local.Length; i++) campOfNode[component.Nodes[i]] = before + local[i];
            before += local.Max() + 1;
        }

        for (int actor = 0; actor < camps.Length; actor++)
        {
            if (graph.NodeOf[actor] is int node and >= 0) camps[actor] = campOfNode[node];
        }

        return new FrustrationIndex(
            graph.Value(value), graph.Value(bound), graph.Value(graph.Apart.Sum() + graph.Together.Sum()), graph.Value(graph.Together.Sum()), graph.Nodes, camps, budget.Stopped);
    }
}
