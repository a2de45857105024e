namespace Network.Analysis.Centrality;

/// <summary>How a measure is defined.</summary>
/// <param name="Formula">The definition in words and signs, without a full stop.</param>
/// <param name="Range">Its values, and what they are normalised by.</param>
/// <param name="Paper">Where it comes from, with its DOI where it has one.</param>
public sealed record MeasureDefinition(string Formula, string Range, string Paper);
