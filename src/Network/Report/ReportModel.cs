using Network.Analysis;
using Network.Report.Sections;

namespace Network.Report;

/// <summary>What the main job tells a person, in plain records: every sentence is made here, none by the pages that show it.</summary>
public sealed record ReportModel
{
    /// <summary>What the graph calls itself, or else its only document, or else what the options say.</summary>
    public required string Title { get; init; }

    /// <summary>The documents it rests on.</summary>
    public required IReadOnlyList<DocumentEntry> Documents { get; init; }

    /// <summary>How many of what.</summary>
    public required CountsEntry Counts { get; init; }

    /// <summary>The answer in sentences, most important first.</summary>
    public required IReadOnlyList<HeadlineEntry> Headline { get; init; }

    /// <summary>Camps of more than one actor.</summary>
    public required IReadOnlyList<CampEntry> Camps { get; init; }

    /// <summary>Camps of one actor.</summary>
    public required IReadOnlyList<CampEntry> Loners { get; init; }

    /// <summary>Actors that take part but have no tie that counts for camps.</summary>
    public required IReadOnlyList<ActorEntry> WithoutCountedTie { get; init; }

    /// <summary>Who stands between the camps, and why.</summary>
    public required IReadOnlyList<BetweenEntry> Between { get; init; }

    /// <summary>What was done to whom by which body, by acts.</summary>
    public required IReadOnlyList<OutcomeAct> Outcomes { get; init; }

    /// <summary>Claims beside their denials.</summary>
    public required IReadOnlyList<DisputeEntry> Disputes { get; init; }

    /// <summary>Relations that contradict the camps.</summary>
    public required IReadOnlyList<ContradictionEntry> Contradictions { get; init; }

    /// <summary>Relations that contradict each other, whatever the camps: what the proof adds up. Empty when not looked for.</summary>
    public IReadOnlyList<CycleEntry> Cycles { get; init; } = [];

    /// <summary>On whose word it rests: each innermost speaker's share, largest first.</summary>
    public required IReadOnlyList<VoiceEntry> Voices { get; init; }

    /// <summary>The camps on each speaker's word alone, and without it, the largest share first; empty when not asked, or where fewer than two speakers are named.</summary>
    public IReadOnlyList<SpeakerEntry> Speakers { get; init; } = [];

    /// <summary>The chain of speakers that tells most relations, innermost first; null when none tells at least half.</summary>
    public string? UsualWord { get; init; }

    /// <summary>What was left out of the count and why, in sentences, that which matters most first.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>Whether counting the alleged would move anyone, in a sentence; null when not asked.</summary>
    public string? WhatIfAlleged { get; init; }

    /// <summary>How many counted relations were read less surely, and whether leaving them out would move anyone; null when not asked.</summary>
    public string? WhatIfSure { get; init; }

    /// <summary>What comes out without bound bodies; null when not asked or nobody is bound.</summary>
    public ComparisonEntry? SplitBodies { get; init; }

    /// <summary>The most central actors, a ranking a measure, persons first and bodies apart.</summary>
    public required IReadOnlyList<RankingEntry> Rankings { get; init; }

    /// <summary>How many triangles bear the division out, in a sentence; null when not counted or there is none.</summary>
    public string? Triangles { get; init; }

    /// <summary>The relations by date: dated ones first, then those that only their document dates, then the undated.</summary>
    public required IReadOnlyList<DateEntry> Chronology { get; init; }

    /// <summary>All actors in file order.</summary>
    public required IReadOnlyList<ActorEntry> Actors { get; init; }

    /// <summary>All relations in file order.</summary>
    public required IReadOnlyList<RelationEntry> Relations { get; init; }

    /// <summary>What a reader must know besides, as the analyses noted it.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Puts an analysed graph into words.</summary>
    /// <param name="analysed">The graph with what was found.</param>
    /// <param name="options">What was found besides; the defaults when null.</param>
    /// <returns>The report, the same for the same input. Linear in actors and relations, but for disputes: those times the relations.</returns>
    public static ReportModel Build(AnalysedGraph analysed, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysed);
        return ReportBuilder.Build(analysed, options ?? new ReportOptions());
    }
}
