using Network.Analysis.Counting;

namespace Network.Analysis.Centrality;

/// <summary>Scores of the asked measures for every actor that takes part, and for every tie.</summary>
public sealed class CentralityResult
{
    /// <summary>The actors, in file order.</summary>
    public required ActorTable Actors { get; init; }

    /// <summary>One column a measure, in the order of the list of measures.</summary>
    public required IReadOnlyList<MeasureScores> Columns { get; init; }

    /// <summary>
    /// One column a measure of ties, in the order of their list: one score a counted tie, not a number for a tie that the measure does not
    /// look at.
    /// </summary>
    public IReadOnlyList<MeasureScores> TieColumns { get; init; } = [];

    /// <summary>The measures that were not computed, since the work was stopped before; empty when all are done.</summary>
    public IReadOnlyList<string> Unfinished { get; init; } = [];
}

/// <summary>One measure's scores.</summary>
/// <param name="Measure">The measure's id: option value, JSON key, GraphML attribute and Neo4j property alike.</param>
/// <param name="Ties">The ties that it was computed on: contact, all, signed, positive or negative.</param>
/// <param name="Scores">One score an actor (of a measure of ties: a tie); null when the measure is undefined on this graph.</param>
/// <param name="Note">Why it is undefined, or what the reader must know; null else.</param>
public sealed record MeasureScores(string Measure, string Ties, double[]? Scores, string? Note);
