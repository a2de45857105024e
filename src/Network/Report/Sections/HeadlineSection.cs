using Network.Analysis.Balance;
using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Report.Sections;

/// <summary>The answer in a few sentences.</summary>
internal static class HeadlineSection
{
    /// <summary>From this share on one voice tells the story: the headline names it.</summary>
    public const double OneVoice = 0.75;

    private const int MostNamed = 4;

    public static IReadOnlyList<HeadlineEntry> Build(
        CampReader? reader, IReadOnlyList<CampEntry> camps, IReadOnlyList<BetweenEntry> between, IReadOnlyList<OutcomeAct> outcomes,
        IReadOnlyList<DisputeEntry> disputes, CountsEntry counts, SignificanceResult? significance)
    {
        List<HeadlineEntry> sentences = [];
        void Say(HeadlineTopic topic, string words) => sentences.Add(new HeadlineEntry(topic, words));

        if (reader is not null) Say(HeadlineTopic.Camps, Camps(reader, camps));
        if (reader?.PartCount() is int parts and > 1)
        {
            Say(HeadlineTopic.Camps, $"They lie in {Wording.Count(parts, "part")} that no counted tie joins; camps of different parts are neither for nor against each other.");
        }

        if (reader is not null && camps.Count > 0)
        {
            if (Between(between) is string standing) Say(HeadlineTopic.Between, standing);
            if (OpposedOnly(camps) is string opposed) Say(HeadlineTopic.OpposedOnly, opposed);
            Say(HeadlineTopic.Explained, Explained(reader));
            if (significance is not null) Say(HeadlineTopic.Chance, Chance(significance));
        }

        if (counts.Relations == 0) Say(HeadlineTopic.Nothing, counts.Actors == 0 ? "There are no actors and no relations." : "There are no relations.");
        if (Outcomes(outcomes) is string done) Say(HeadlineTopic.Outcomes, done);
        int disputed = disputes.Sum(dispute => dispute.Claims.Sum(claim => claim.Relations.Count));
        if (disputed > 0) Say(HeadlineTopic.Disputed, $"{Wording.Sentence(Wording.Count(disputed, "claim"))} {(disputed == 1 ? "is" : "are")} disputed.");
        return sentences;
    }

    private static string Camps(CampReader reader, IReadOnlyList<CampEntry> camps)
    {
        FactionResult factions = reader.Factions;
        if (camps.Count == 0) return "There are no camps: no counted tie is for or against anyone.";
        Voice? voice = factions.Voices.FirstOrDefault(voice => voice.Share >= OneVoice && voice.Speaker is not null);
        string told = voice is null ? "" : $"as told by {Wording.Name(voice.Speaker!)}, ";
        string stop = factions.Stopped is null ? "" : $" The search was stopped ({factions.Stopped.Replace('-', ' ')}): a better division may exist.";
        if (camps.Count == 1)
            return Wording.Sentence($"{told}there is one camp, around {camps[0].Core} ({Wording.Count(camps[0].Size, "actor")}).{stop}");
        string sizes = camps.Count switch
        {
            <= MostNamed => Wording.List([.. camps.Select(Sized)]),
            _ => $"the largest is {Sized(camps[0])}",
        };
        return Wording.Sentence($"{told}there are {Wording.Count(camps.Count, "camp")}: {sizes}.{stop}");
    }

    private static string Sized(CampEntry camp) =>
        camp.Size == 1 ? $"{camp.Core} alone" : $"one around {camp.Core} ({Wording.Count(camp.Size, "actor")})";

    private static string? Between(IReadOnlyList<BetweenEntry> between)
    {
        if (between.Count == 0) return null;
        string names = Wording.List([.. between.Select(entry => Wording.Name(entry.Actor))], MostNamed);
        return $"{names} {(between.Count == 1 ? "stands" : "stand")} between the camps.";
    }

    private static string? OpposedOnly(IReadOnlyList<CampEntry> camps)
    {
        List<string> opposed = [.. camps.SelectMany(camp => camp.OpposedOnly).Select(place => place.Name)];
        if (opposed.Count == 0) return null;
        return $"{Wording.List(opposed, MostNamed)} {(opposed.Count == 1 ? "is" : "are")} placed only by whom "
            + $"{(opposed.Count == 1 ? "that actor is" : "they are")} against, and not shown to be with anyone.";
    }

    private static string Explained(CampReader reader)
    {
        FactionResult factions = reader.Factions;
        Frustration left = factions.Frustration;
        long total = reader.CountedForCamps();
        string unit = factions.Objective == Objective.Pairs || factions.Undirected ? "pair" : "tie";
        string into = factions.AllowedCount is not int allowed || allowed < 2 ? ""
            : $" into {Wording.Count(allowed, "camp")}{(reader.PartCount() > 1 ? " a part" : "")}";
        string optima = factions.Optima <= 1 ? "" : $"{(factions.OptimaCapped ? "at least " : "")}{Wording.Number(factions.Optima)} divisions are equally good";
        if (left.Count == 0)
            return optima.Length == 0 ? $"No counted {unit} contradicts this." : $"No counted {unit} contradicts this, though {optima}.";
        string weight = factions.Objective == Objective.Weights ? $", weighing {Wording.Digits(left.Weight)}," : "";
        string found = $"{Wording.Sentence(Wording.Number(left.Count))} of {Wording.Number(total)} counted {Wording.Noun(total, unit)}{weight} "
            + $"{(left.Count == 1 ? "contradicts" : "contradict")} this";
        if (!left.Optimal)
            return $"{found}: the best division found; any division{into} leaves at least {Wording.Digits(left.LowerBound)}.";
        return $"{found}; it is proven that no division{into} leaves {(factions.Objective == Objective.Weights ? "less" : "fewer")}{(optima.Length == 0 ? "" : $", and {optima}")}.";
    }

    private static string Chance(SignificanceResult found)
    {
        string share = $"{(found.AsLow == 0 ? "none" : found.AsLow == found.Shuffles ? "all" : Wording.Number(found.AsLow))} of {Wording.Count(found.Shuffles, "graph")} with the same ties and shuffled signs "
            + $"{(found.AsLow <= 1 ? "divides" : "divide")} as well";
        if (!found.IsEnough) return $"Of graphs with the same ties and shuffled signs too few were tried to tell whether that is more than chance ({Wording.Number(found.AsLow)} of {found.Shuffles} as well divided).";
        return found.IsChance
            ? $"That is no better than chance: {share} (p = {Wording.Digits(found.P)}), so the signs alone do not show that there are camps."
            : $"That is better than chance: {share}.";
    }

    private static string? Outcomes(IReadOnlyList<OutcomeAct> outcomes)
    {
        if (outcomes.Count == 0) return null;
        IEnumerable<string> done = outcomes
            .GroupBy(act => act.Sanction, StringComparer.Ordinal)
            .Select(acts => (acts.Key, Count: acts.SelectMany(act => act.Rows).Select(row => row.Relation.Target).Distinct().Count()))
            .Select(act => $"{Wording.Number(act.Count)} {act.Key}");
        return $"What was done: {Wording.List([.. done], 6)}.";
    }
}
