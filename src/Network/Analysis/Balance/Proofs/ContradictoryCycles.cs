using Network.Analysis.Factions;

namespace Network.Analysis.Balance.Proofs;

/// <summary>Ties that no division satisfies together, in the order in which they are told: a cycle, the tie that contradicts the others last.</summary>
/// <param name="Links">For each link the counted ties that make it, one or more, of one sign between two units.</param>
public sealed record ContradictoryCycle(IReadOnlyList<IReadOnlyList<int>> Links);

/// <summary>The cycles that a proof adds up, to be told in words.</summary>
public static class ContradictoryCycles
{
    /// <summary>The cycles that bound the frustration of a result, shortest first.</summary>
    /// <param name="input">What the result is of.</param>
    /// <param name="result">A result of the method "balance"; of another there are none.</param>
    public static IReadOnlyList<ContradictoryCycle> Of(FactionInput input, FactionResult result)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Solution is not { } solution) return [];
        CountedSides counted = CountedSides.Of(input.Ties, input.Units, result.Objective, result.Undirected);
        return [.. CertificateMaker.SetsOf(input, result, solution)
            .Select(set => InOrder(set.Ties, counted))
            .OrderBy(sides => sides.Count).ThenBy(sides => sides[0]).ThenBy(sides => sides[^1])
            .Select(sides => new ContradictoryCycle([.. sides.Select(side => (IReadOnlyList<int>)counted.TiesOf[side])]))];
    }

    /// <summary>Round the cycle, so that its last negative tie comes last; a set of another kind as it is, negative ties last.</summary>
    private static List<int> InOrder(IReadOnlyList<int> sides, CountedSides counted)
    {
        int last = sides.Count - 1;
        while (last >= 0 && counted.All[sides[last]].Sign > 0) last--;
        return [.. sides.Skip(last + 1), .. sides.Take(last + 1)];
    }
}
