using Network.Analysis.Balance.Proofs;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Balance;

/// <summary>How the observed frustration stands among graphs with the same ties and shuffled signs.</summary>
/// <param name="Observed">The observed frustration, in the objective's unit.</param>
/// <param name="Shuffles">How many shuffled graphs were solved.</param>
/// <param name="Mean">Their mean frustration.</param>
/// <param name="Deviation">Its standard deviation over the shuffled graphs (n - 1).</param>
/// <param name="AsLow">How many of them are, or may be, as little frustrated as the observed one.</param>
/// <param name="Proven">How many of them were solved with proof.</param>
/// <param name="AllowedCount">The number of camps in all of them; null for any.</param>
public sealed record SignificanceResult(double Observed, int Shuffles, double Mean, double Deviation, int AsLow, int Proven, int? AllowedCount)
{
    /// <summary>From this p on a division is no better than chance.</summary>
    public const double Level = 0.05;

    /// <summary>The chance to be as little frustrated by accident, (as low + 1) / (shuffles + 1).</summary>
    public double P => (AsLow + 1.0) / (Shuffles + 1);

    /// <summary>How many standard deviations the observed frustration lies above (below: negative) the mean; null when all shuffles agree.</summary>
    public double? Z => Deviation > 0 ? (Observed - Mean) / Deviation : null;

    /// <summary>True when there are enough shuffles, 19 or more, for p to come down to <see cref="Level"/> at all.</summary>
    public bool IsEnough => 1.0 / (Shuffles + 1) <= Level;

    /// <summary>True when the split is no better than chance; with too few shuffles nothing is said.</summary>
    public bool IsChance => IsEnough && P > Level;
}

/// <summary>Asks whether a division says more than chance would.</summary>
public static class SignShuffles
{
    /// <summary>About a fifth of a second: a shuffled graph that takes longer counts with its lower bound.</summary>
    private const long StepsEach = 200_000_000;

    /// <summary>Solves the same problem on graphs with the same ties, among which the signs are shuffled.</summary>
    /// <remarks>
    /// Who is tied to whom, and every weight, stays; the counted ties (relations, or pairs where each pair counts once) trade their signs, so that as many
    /// are negative. The same objective and number of camps. Where a shuffled graph is not solved with proof its lower bound decides whether it may be as
    /// low, so that p is never too small for want of proof. Parallel over shuffles; the result depends on the seed only.
    /// </remarks>
    /// <param name="input">The counted ties and units.</param>
    /// <param name="result">The result to judge, of the method "balance".</param>
    /// <param name="shuffles">How many, from 1.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="progress">Is told how many are done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The result; null when no tie has a sign.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped before the first shuffle was solved.</exception>
    public static SignificanceResult? Compute(
        FactionInput input, FactionResult result, int shuffles, int seed, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfLessThan(shuffles, 1);
        CountedTies ties = Tradeable(input, result.Objective, result.Undirected, out UnitMap units, out double scale);
        if (ties.Count == 0) return null;
        int k = result.AllowedCount ?? FactionOptions.AnyCount;
        Objective objective = result.Objective == Objective.Weights ? Objective.Weights : Objective.Arcs;
        double observed = (result.Objective == Objective.Weights ? result.Frustration.Weight : result.Frustration.Count) * scale;
        FrustrationIndex?[] solved = new FrustrationIndex?[shuffles];
        int done = 0;
        try
        {
            ParallelBlocks.RunWith(shuffles, () => 0, (shuffle, _) =>
            {
                FrustrationIndex one = FrustrationIndex.Of(Shuffled(ties, seed, shuffle), units, objective, false, k, new WorkBudget(StepsEach, null, cancellation));
                if (one.Stopped is not null) return;
                solved[shuffle] = one;
                progress?.Report($"solved {Interlocked.Increment(ref done)} of {shuffles} graphs with shuffled signs");
            }, cancellation);
        }
        catch (OperationCanceledException) when (done > 0)
        {
            // What was solved before the user stopped is still a sample.
        }

        FrustrationIndex[] all = [.. solved.OfType<FrustrationIndex>()];
        if (all.Length == 0) throw new OperationCanceledException(cancellation);
        double mean = all.Average(one => one.Value);
        double variance = all.Length < 2 ? 0 : all.Sum(one => (one.Value - mean) * (one.Value - mean)) / (all.Length - 1);
        const double same = 1e-9;
        return new SignificanceResult(
            observed / scale, all.Length, mean / scale, Math.Sqrt(variance) / scale, all.Count(one => one.LowerBound <= observed * (1 + same)), all.Count(one => one.Optimal), result.AllowedCount);
    }

    /// <summary>What trades signs: the counted ties, or one tie a pair.</summary>
    private static CountedTies Tradeable(FactionInput input, Objective objective, bool undirected, out UnitMap units, out double scale)
    {
        CountedTies ties = input.Ties;
        units = input.Units;
        scale = 1;
        if (!undirected && objective != Objective.Pairs)
        {
            int[] kept = [.. Enumerable.Range(0, ties.Count).Where(tie => PairGraphs.Counts(ties, input.Units, tie))];
            return Ties(ties.Actors, [.. kept.Select(tie => (ties.Source[tie], ties.Target[tie], (int)ties.Sign[tie], ties.WeightOf(tie)))]);
        }

        CountedSides sides = CountedSides.Of(ties, input.Units, objective, undirected);
        units = UnitMap.Split(ties.Actors.Count);
        scale = sides.Scale;
        return Ties(ties.Actors, [.. sides.All.Select(side => (side.A, side.B, side.Sign, (double)side.Cost))]);
    }

    private static CountedTies Ties(ActorTable actors, IReadOnlyList<(int Source, int Target, int Sign, double Weight)> rows) => new()
    {
        Actors = actors,
        Source = [.. rows.Select(row => row.Source)],
        Target = [.. rows.Select(row => row.Target)],
        Sign = [.. rows.Select(row => (sbyte)row.Sign)],
        Weight = [.. rows.Select(row => row.Weight)],
    };

    private static CountedTies Shuffled(CountedTies ties, int seed, int shuffle)
    {
        SeededRandom random = new(((ulong)(uint)seed << 32) + (ulong)shuffle);
        random = new SeededRandom(random.Next());
        sbyte[] sign = [.. ties.Sign];
        for (int i = sign.Length - 1; i > 0; i--)
        {
            int other = random.Below(i + 1);
            (sign[i], sign[other]) = (sign[other], sign[i]);
        }

        return new CountedTies { Actors = ties.Actors, Source = ties.Source, Target = ties.Target, Sign = sign, Weight = ties.Weight };
    }
}
