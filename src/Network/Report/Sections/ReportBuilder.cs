using Network.Analysis;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Report.Sections;

/// <summary>Puts the sections together.</summary>
internal static class ReportBuilder
{
    public static ReportModel Build(AnalysedGraph analysed, ReportOptions options)
    {
        RelationGraph graph = analysed.Graph;
        CampReader? reader = analysed.Factions is null ? null : new CampReader(analysed, analysed.Factions);
        IReadOnlyList<ActorEntry> actors = EntryMaker.Actors(analysed, reader);
        IReadOnlyList<RelationEntry> relations = EntryMaker.Relations(analysed);
        IReadOnlyList<CampEntry> camps = reader is null ? [] : CampSection.Build(reader);
        IReadOnlyList<DocumentEntry> documents = [.. graph.Documents.Select(EntryMaker.Document)];
        IReadOnlyList<OutcomeAct> outcomes = OutcomeSection.Build(relations);
        IReadOnlyList<DisputeEntry> disputes = DisputeSection.Build(relations);
        IReadOnlyList<BetweenEntry> between = Between(analysed, relations);
        CountsEntry counts = Counts(analysed, relations);
        return new ReportModel
        {
            Title = graph.Title is not null ? Wording.Name(graph.Title) : documents.Count == 1 ? documents[0].Title : Wording.Name(options.Title ?? "Relations"),
            Documents = documents,
            Counts = counts,
            Headline = HeadlineSection.Build(reader, camps, between, outcomes, disputes, counts, options.Significance),
            Camps = [.. camps.Where(camp => !IsLoner(camp))],
            Loners = [.. camps.Where(IsLoner)],
            WithoutCountedTie = camps.Count == 0 ? []
                : [.. actors.Where(actor => analysed.MemberOf(actor.Actor) is { Faction: null })],
            Between = between,
            Outcomes = outcomes,
            Disputes = disputes,
            Contradictions = Contradictions(analysed, relations),
            Cycles = CycleSection.Build(analysed, options.Cycles, relations),
            Voices = reader is null || reader.Factions.Voices is [] or [{ Speaker: null }] ? []
                : [.. reader.Factions.Voices.Select(voice => new VoiceEntry(voice.Speaker, voice.Speaker is null ? "nobody named" : Wording.Name(voice.Speaker), voice.Share))],
            Speakers = SpeakerSection.Build(options.VoiceMatrix, analysed.Counted.Actors),
            UsualWord = UsualWord(relations),
            LeftOut = LeftOutSection.Build(analysed, reader, counts),
            WhatIfAlleged = reader is null ? null : ComparisonSection.WhatIfAlleged(reader, options.WithAlleged),
            WhatIfSure = reader is null ? null : ComparisonSection.WhatIfSure(reader, options.OnlySure),
            SplitBodies = reader is null ? null : ComparisonSection.SplitBodies(reader, options.SplitBodies),
            Rankings = RankingSection.Build(analysed.Centrality, actors, options),
            Triangles = Triangles(options.Triangles),
            Chronology = ChronologySection.Build(relations),
            Actors = actors,
            Relations = relations,
            Notes = [.. analysed.Factions?.Notes ?? []],
        };
    }

    private static bool IsLoner(CampEntry camp) => camp.Places is [{ Actors.Count: 1 }];

    private static CountsEntry Counts(AnalysedGraph analysed, IReadOnlyList<RelationEntry> relations)
    {
        CountedTies ties = analysed.Counted;
        int positive = 0, negative = 0, neutral = 0;
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (ties.TraitsOf(tie).HasFlag(TieTraits.Affiliation)) continue;
            if (ties.Sign[tie] > 0) positive++;
            else if (ties.Sign[tie] < 0) negative++;
            else neutral++;
        }

        IReadOnlyList<(ActorKind, int)> kinds = [.. ActorKinds.All
            .Select(kind => (kind, analysed.Graph.Actors.Count(actor => actor.Kind == kind))).Where(kind => kind.Item2 > 0)];
        IReadOnlyList<Actor> actors = analysed.Graph.Actors;
        string who = kinds is [(ActorKind.Unknown, _)] or [] ? Wording.Tally(actors.Count, "actor")
            : $"{Wording.Tally(actors.Count, "actor")} ({string.Join(", ", kinds.Select(kind => $"{Wording.Digits(kind.Item2)} {Wording.Kinds(kind.Item1, kind.Item2)}"))})";
        string what = Wording.Tally(relations.Count, "relation");
        int counted = positive + negative + neutral;
        if (counted > 0)
            what += $", {(counted == relations.Count ? relations.Count == 1 ? "" : "all " : Wording.Digits(counted) + " ")}counted: {Signs(positive, negative, neutral)}";
        string? dates = Dates(relations);
        int evidence = relations.Sum(entry => entry.Relation.Evidence.Count);
        return new CountsEntry(
            actors.Count, kinds, relations.Count, positive, negative, neutral, evidence, dates,
            Wording.Sentence($"{who} and {what}{(dates is null ? "" : $"; dated {dates}")}."));
    }

    private static string Signs(int positive, int negative, int neutral)
    {
        List<string> signs = [];
        if (positive > 0) signs.Add($"{Wording.Digits(positive)} for");
        if (negative > 0) signs.Add($"{Wording.Digits(negative)} against");
        if (neutral > 0) signs.Add($"{Wording.Digits(neutral)} neutral");
        return string.Join(", ", signs);
    }

    private static string? Dates(IReadOnlyList<RelationEntry> relations)
    {
        DateOnly? first = null, last = null;
        foreach (EdtfDate date in relations.Select(entry => entry.Relation.Date).OfType<EdtfDate>())
        {
            foreach (DateOnly day in new[] { date.Earliest, date.Latest }.OfType<DateOnly>())
            {
                if (first is null || day < first) first = day;
                if (last is null || day > last) last = day;
            }
        }

        return first is DateOnly from && last is DateOnly to ? DateWords.Span(from, to) : null;
    }

    private static List<BetweenEntry> Between(AnalysedGraph analysed, IReadOnlyList<RelationEntry> relations)
    {
        if (analysed.Factions is not FactionResult factions) return [];
        List<BetweenEntry> entries = [];
        foreach (FactionMember member in factions.Members.Where(member => member.Between))
        {
            if (analysed.Graph.FindActor(analysed.Counted.Actors.Id(member.Actor)) is not Actor actor) continue;
            IReadOnlyList<RelationEntry> ties = [.. relations.Where(entry =>
                entry.Counted && entry.Relation.Sign != 0 && (entry.Relation.Source == actor || entry.Relation.Target == actor))];
            entries.Add(new BetweenEntry(actor, member.Faction, member.BetweenReason ?? "its own ties pull both ways", ties));
        }

        return entries;
    }

    private static List<ContradictionEntry> Contradictions(AnalysedGraph analysed, IReadOnlyList<RelationEntry> relations)
    {
        List<ContradictionEntry> entries = [];
        foreach (RelationEntry entry in relations.Where(entry => entry.Frustrated))
        {
            int? source = analysed.MemberOf(entry.Relation.Source)?.Faction, target = analysed.MemberOf(entry.Relation.Target)?.Faction;
            string why = source == target ? $"though both are in camp {source}"
                : $"though they are in camps {source} and {target}";
            entries.Add(new ContradictionEntry(entry, why));
        }

        return entries;
    }

    private static string? UsualWord(IReadOnlyList<RelationEntry> relations)
    {
        IGrouping<string, string>? most = relations.Select(entry => entry.OnWordOf).OfType<string>()
            .GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault();
        return most is not null && most.Count() > 1 && most.Count() * 2 >= relations.Count ? most.Key : null;
    }

    private static string? Triangles((long Ppp, long Ppn, long Pnn, long Nnn)? triangles)
    {
        if (triangles is not (long ppp, long ppn, long pnn, long nnn)) return null;
        long all = ppp + ppn + pnn + nnn;
        if (all == 0) return null;
        List<string> kinds = [];
        if (ppp > 0) kinds.Add($"{Wording.Number(ppp)} of three friends");
        if (pnn > 0) kinds.Add($"{Wording.Number(pnn)} of two friends and a common enemy");
        if (ppn > 0) kinds.Add($"{Wording.Number(ppn)} of friends whose friends are at odds (not balanced)");
        if (nnn > 0) kinds.Add($"{Wording.Number(nnn)} of three enemies (not balanced)");
        string how = ppp + pnn == 0 ? "None" : ppp + pnn == all ? "All" : Wording.Sentence(Wording.Number(ppp + pnn));
        string balanced = all == 1 ? $"The one triangle is {(how == "All" ? "" : "not ")}balanced" : $"{how} of {Wording.Count(all, "triangle")} {(ppp + pnn <= 1 ? "is" : "are")} balanced";
        return $"{balanced}: {Wording.List(kinds)}.";
    }
}
