namespace Network.Analysis.Counting;

/// <summary>Which actors act as one.</summary>
public sealed class UnitMap
{
    /// <summary>For each actor the index of the first actor of its unit; its own index when it is bound to nobody.</summary>
    public required int[] First { get; init; }

    /// <summary>
    /// For each actor the index of the actor that names its unit: the body that a person leads or speaks for, else the one that most others are
    /// part of, else the first; its own index when it is bound to nobody.
    /// </summary>
    public int[] Head { get => field ?? First; init; }

    /// <summary>Bonds that were not made and why, in words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Every actor a unit of its own.</summary>
    public static UnitMap Split(int actors) => new() { First = [.. Enumerable.Range(0, actors)] };
}
