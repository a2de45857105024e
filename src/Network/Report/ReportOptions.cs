using Network.Analysis;
using Network.Analysis.Balance;
using Network.Analysis.Balance.Proofs;
using Network.Analysis.Comparing;

namespace Network.Report;

/// <summary>What the caller found besides, and how much the report lists.</summary>
public sealed record ReportOptions
{
    /// <summary>What to call a graph that names neither itself nor one document, such as its file. Null: "Relations".</summary>
    public string? Title { get; init; }

    /// <summary>The same graph with alleged relations counted too, with its camps: says whether they would move anyone. Null: not asked.</summary>
    public AnalysedGraph? WithAlleged { get; init; }

    /// <summary>The same graph without what was read with less than <see cref="Sure"/>, with its camps: says whether the camps rest on doubtful readings. Null: not asked.</summary>
    public AnalysedGraph? OnlySure { get; init; }

    /// <summary>The confidence from which a relation that a program read counts as surely read.</summary>
    public const double Sure = 0.7;

    /// <summary>The same graph with every actor on its own (no bound bodies), with its camps: shown for comparison. Null: not asked.</summary>
    public AnalysedGraph? SplitBodies { get; init; }

    /// <summary>The camps on each speaker's word alone, and without it. Null: not asked.</summary>
    public VoiceMatrix? VoiceMatrix { get; init; }

    /// <summary>Triangles by the signs of their three ties: all for; one against; two against; all against. Null: not counted.</summary>
    public (long Ppp, long Ppn, long Pnn, long Nnn)? Triangles { get; init; }

    /// <summary>Cycles of ties that no division satisfies, told in words. Empty: not looked for.</summary>
    public IReadOnlyList<ContradictoryCycle> Cycles { get; init; } = [];

    /// <summary>How the camps stand among graphs with shuffled signs: the headline says when they are no better than chance. Null: not asked.</summary>
    public SignificanceResult? Significance { get; init; }

    /// <summary>How many actors a ranking lists, 1 or more.</summary>
    public int Top { get; init; } = 5;

    /// <summary>The measures to rank by, as ids, in this order; those without scores are passed over.</summary>
    public IReadOnlyList<string> Rankings { get; init; } = ["degree", "betweenness", "pagerank", "targeted", "supported"];
}
