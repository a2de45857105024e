namespace Network.Analysis.Counting;

/// <summary>What one frustrated tie costs.</summary>
public enum Objective
{
    /// <summary>Each counted relation costs 1.</summary>
    Arcs,

    /// <summary>Each pair costs 1, its sign being the sum of its relations' signs; a sum of 0 is no tie.</summary>
    Pairs,

    /// <summary>Each relation costs its weight.</summary>
    Weights,
}
