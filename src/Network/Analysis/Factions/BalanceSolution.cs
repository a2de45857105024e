using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>The solved problem behind a result, for proofs.</summary>
/// <param name="Graph">The pairs and what they cost.</param>
/// <param name="Components">Its components; they remember what was solved.</param>
/// <param name="Budget">The budget of the search.</param>
internal sealed record BalanceSolution(PairGraph Graph, IReadOnlyList<ComponentProblem> Components, WorkBudget Budget);
