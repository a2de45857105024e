using Network.Model;
using Network.Report.Sections;

namespace Network.Report;

/// <summary>How the summary is set.</summary>
public sealed record SummaryOptions
{
    /// <summary>Columns of a line, 40 or more.</summary>
    public int Width { get; init; } = 100;

    /// <summary>How many camps, members, acts or relations a list shows before it says how many more there are.</summary>
    public int Most { get; init; } = 12;
}

/// <summary>A part of the summary.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Lines">Its lines, wrapped and indented.</param>
public sealed record SummarySection(string Heading, IReadOnlyList<string> Lines);

/// <summary>The report for a terminal: plain text without colours; sections that have nothing to say are left out.</summary>
public static class SummaryText
{
    private const int MostRanked = 3;

    /// <summary>Writes the summary: each section's heading and, indented, its lines.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="model">What to tell.</param>
    /// <param name="options">How to set it; the defaults when null.</param>
    public static void Write(TextWriter writer, ReportModel model, SummaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (SummarySection section in Sections(model, options))
        {
            writer.Write(section.Heading + "\n");
            foreach (string line in section.Lines) writer.Write(line + "\n");
        }
    }

    /// <summary>The summary's sections in reading order; the first is headed by the title.</summary>
    public static IReadOnlyList<SummarySection> Sections(ReportModel model, SummaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        options ??= new SummaryOptions();
        SummarySections sections = new(options.Width, options.Most);
        Actor? mainVoice = model.Voices is [{ Speaker: not null, Share: >= HeadlineSection.OneVoice }, ..] ? model.Voices[0].Speaker : null;
        sections.Prose(model.Title, [.. model.Documents.Take(options.Most).Select(document => Source(document, model.Title)), model.Counts.Words]);
        sections.Prose("In short", [string.Join(" ", model.Headline.Where(IsAnswer).Select(entry => entry.Words))]);
        foreach (CampEntry camp in model.Camps.Take(options.Most))
        {
            List<(string, string)> places = Merged(camp.Held);
            if (camp.OpposedOnly.Any()) places.AddRange([("", $"only against others, not shown to be with {camp.Core}:"), .. Merged(camp.OpposedOnly)]);
            sections.Pairs($"Camp {camp.Number}, around {camp.Core} ({camp.Size})", places);
        }

        if (model.Camps.Count > options.Most) sections.Prose("Further camps", [$"{Wording.Sentence(Wording.Count(model.Camps.Count - options.Most, "smaller camp"))} not listed here."]);
        if (model.Loners.Count > 0) sections.Prose("Alone in a camp", [Wording.List([.. model.Loners.Select(camp => $"{camp.Core} ({camp.Number})")], options.Most)]);
        sections.Pairs("Between the camps", [.. model.Between.Select(entry => (Wording.Name(entry.Actor), entry.Reason))]);
        sections.Items("What was done to whom", [.. model.Outcomes.GroupBy(act => (act.Body, act.Date, act.Rows[0].Where)).Select(Acts)]);
        sections.Items("Disputed", [.. model.Disputes.Select(dispute => Dispute(dispute, mainVoice))]);
        sections.Items("Contradicts the camps", [.. model.Contradictions.Select(entry => $"{entry.Relation.Says}{Source(entry.Relation, mainVoice)}, {entry.Why}")]);
        sections.Items("Contradicts itself, whatever the camps", [.. model.Cycles.Select(cycle => cycle.Words)]);
        sections.Pairs("Most central", [.. Rankings(model)]);
        sections.Pairs("What it rests on", [.. Grounds(model, options).Where(ground => ground.Words.Length > 0)]);
        return sections.All;
    }

    private static IEnumerable<(string Name, string Words)> Grounds(ReportModel model, SummaryOptions options)
    {
        IReadOnlyList<string> voices = [.. model.Voices.Select(voice => $"{voice.Name} {Wording.Percent(voice.Share)}")];
        yield return ("On whose word", voices.Count == 0 ? "" : $"{Wording.List(voices, 6)} of what counts for camps.");
        yield return ("Left out", string.Join(" ", model.LeftOut.Take(1).Append(model.WhatIfAlleged).OfType<string>()));
        yield return ("How surely read", model.WhatIfSure ?? "");
        IReadOnlyList<string> untied = [.. model.WithoutCountedTie.Select(actor => actor.Name)];
        yield return ("In no camp", untied.Count == 0 ? "" : $"{Wording.List(untied, options.Most / 2)}: for or against no one.");
        yield return ("Without bound bodies", string.Join(" ", model.SplitBodies?.Moves ?? []));
    }

    /// <summary>What the sections below do not tell again.</summary>
    private static bool IsAnswer(HeadlineEntry entry) => entry.Topic is HeadlineTopic.Camps or HeadlineTopic.Explained or HeadlineTopic.Chance or HeadlineTopic.Nothing;

    private static string Source(DocumentEntry document, string title)
    {
        string?[] parts = [document.Title == title ? null : document.Title, document.Document.Archive is null ? document.Date : Wording.Name(document.Document.Archive)];
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Places of which the same is said stand together.</summary>
    private static List<(string, string)> Merged(IEnumerable<CampPlace> places) =>
        [.. places.GroupBy(place => place.Words, StringComparer.Ordinal).Select(group => (string.Join(", ", group.Select(place => place.FullName)), group.Key))];

    private static string Acts(IGrouping<(Actor Body, string? Date, string? Where), OutcomeAct> acts)
    {
        string?[] details = [acts.Key.Date, acts.Key.Where];
        string when = string.Join(", ", details.Where(detail => detail is not null));
        IEnumerable<string> done = acts.GroupBy(act => act.Whom, StringComparer.Ordinal).Select(group => $"{group.Key} {string.Join(", ", group.Select(act => act.What))}");
        return $"by {Wording.Name(acts.Key.Body)}{(when.Length == 0 ? "" : $" ({when})")}: {string.Join("; ", done)}";
    }

    private static string Dispute(DisputeEntry dispute, Actor? mainVoice)
    {
        string denials = string.Join("; ", dispute.Denials.Select(denial => denial.Says + Where(denial)));
        if (dispute.Claims.Count == 0) return denials;
        string claims = string.Join("; ", dispute.Claims.Select(claim => claim.Words + Source(claim.Relations[0], mainVoice)));
        return $"{claims}. Denied by {dispute.DeniedBy}{(denials.Length == 0 ? "" : ": " + denials)}";
    }

    /// <summary>Paragraph and innermost speaker; the speaker whom the headline names for nearly all is not named again.</summary>
    private static string Source(RelationEntry entry, Actor? mainVoice)
    {
        string word = entry.Speaker is Actor speaker && speaker != mainVoice ? $", on the word of {Wording.Name(speaker)}" : "";
        return Where(entry) + word;
    }

    private static string Where(RelationEntry entry) => entry.Where is null ? "" : $" ({entry.Where})";

    /// <summary>A line a measure: persons, or bodies where there are none; then the bodies of the first measure.</summary>
    private static IEnumerable<(string, string)> Rankings(ReportModel model)
    {
        foreach (RankingEntry ranking in model.Rankings)
        {
            IReadOnlyList<(ActorEntry Actor, double Score)> first = ranking.Persons.Count > 0 ? ranking.Persons : ranking.Bodies;
            yield return (Wording.Sentence(ranking.Label), first.Count == 0 ? ranking.Note ?? "" : Scores(first));
        }

        if (model.Rankings.FirstOrDefault(ranking => ranking.Bodies.Count > 0 && ranking.Persons.Count > 0) is RankingEntry bodies)
            yield return ($"Bodies: {bodies.Label}", Scores(bodies.Bodies));
    }

    private static string Scores(IReadOnlyList<(ActorEntry Actor, double Score)> scored) =>
        string.Join(", ", scored.Take(MostRanked).Select(entry => $"{entry.Actor.Name} {Wording.Score(entry.Score)}"));
}
