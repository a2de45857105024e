using Network.Analysis.Counting;
using Network.Analysis.Factions.Solving;
using Network.Model;

namespace Network.Analysis.Factions.Explaining;

/// <summary>Explains an actor's place in camps found by balance.</summary>
public static class FactionExplainer
{
    private const long Steps = 4_000_000_000;

    /// <summary>Says which ties put an actor where it is, which speak against, and what would part it from its camp's core.</summary>
    /// <param name="input">What the camps were found from.</param>
    /// <param name="options">How they were found.</param>
    /// <param name="result">The camps.</param>
    /// <param name="actor">Index of the actor among the counted ties' actors.</param>
    /// <param name="cancellation">Ends the search for flip sets; what is known by then is given.</param>
    /// <remarks>
    /// Flip sets are exact, with proof, where the work allows (graphs of some hundred ties), else bounded from below; see <see cref="FlipSet"/>.
    /// The number of camps that a component may have is that of the result.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such actor.</exception>
    /// <exception cref="ArgumentException">The camps were not found by balance.</exception>
    public static FactionExplanation Explain(FactionInput input, FactionOptions options, FactionResult result, int actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfNegative(actor);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(actor, result.Members.Count);
        if (result.Method != "balance") throw new ArgumentException("Only camps found by balance can be explained.", nameof(result));
        FactionMember member = result.Members[actor];
        PairGraph graph = PairGraph.Of(input.Ties, input.Units, options.Objective, options.Undirected);
        WorkBudget budget = new(Steps, options.TimeLimit, cancellation);
        int k = result.AllowedCount ?? FactionOptions.AnyCount;
        (List<int> pro, List<int> contra) = OwnTies(input, result, graph, actor);
        FlipSet? may = null, must = null;
        if (member.Against is int against && k > 1
            && FlipProblem.Of(graph, input.Ties, graph.NodeOf[actor], graph.NodeOf[against], k, (ulong)options.Seed) is { } problem)
        {
            options.Progress?.Report("looking for the fewest ties whose loss changes the side");
            FlipSearch search = new(problem);
            may = search.Find(forGood: false, budget.Part(0.35));
            must = search.Find(forGood: true, budget.Part(0.35));
        }

        return new FactionExplanation
        {
            Actor = actor,
            Unit = member.Unit is int unit ? result.Units[unit].Actors : [actor],
            Member = member,
            For = pro,
            Against = contra,
            MayLeave = may,
            MustLeave = must,
            Speakers = member.Faction is null ? [] : Speakers(input, options, graph, actor, member, k, budget.Part(0.2)),
        };
    }

    private static (List<int> For, List<int> Against) OwnTies(FactionInput input, FactionResult result, PairGraph graph, int actor)
    {
        List<int> pro = [], contra = [];
        CountedTies ties = input.Ties;
        int[] first = input.Units.First;
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (graph.PairOfTie[tie] < 0 || (first[ties.Source[tie]] != first[actor] && first[ties.Target[tie]] != first[actor])) continue;
            bool within = result.Members[ties.Source[tie]].Faction == result.Members[ties.Target[tie]].Faction;
            (ties.Sign[tie] > 0 == within ? pro : contra).Add(tie);
        }

        return (pro, contra);
    }

    private static List<SpeakerEffect> Speakers(FactionInput input, FactionOptions options, PairGraph graph, int actor, FactionMember member, int k, WorkBudget budget)
    {
        List<SpeakerEffect> effects = [];
        if (input.WithoutSpeaker is null) return effects;
        int[] first = input.Units.First;
        foreach (Actor speaker in Voices.Speakers(input.Ties, input.Units))
        {
            CountedTies ties = input.WithoutSpeaker(speaker);
            PairGraph without = PairGraph.Of(ties, input.Units, options.Objective, options.Undirected);
            int lost = Own(input.Ties, graph) - Own(ties, without);
            effects.Add(new SpeakerEffect(speaker, lost, Outcome(ties, without)));
        }

        return effects;

        int Own(CountedTies ties, PairGraph pairs) => Enumerable.Range(0, ties.Count).Count(tie =>
            pairs.PairOfTie[tie] >= 0 && (first[ties.Source[tie]] == first[actor] || first[ties.Target[tie]] == first[actor]));

        SpeakerOutcome Outcome(CountedTies ties, PairGraph without)
        {
            if (without.NodeOf[actor] < 0) return SpeakerOutcome.Unplaced;
            if (member.Against is not int against || k == 1) return SpeakerOutcome.Stays;
            if (without.NodeOf[against] < 0
                || FlipProblem.Of(without, ties, without.NodeOf[actor], without.NodeOf[against], k, (ulong)options.Seed) is not { } problem) return SpeakerOutcome.Unjoined;
            (long gap, bool proven) = new FlipSearch(problem).Gap(budget);
            return !proven ? SpeakerOutcome.Unknown : gap > 0 ? SpeakerOutcome.Stays : gap < 0 ? SpeakerOutcome.Leaves : SpeakerOutcome.Open;
        }
    }
}
