namespace Network.Analysis.Counting;

/// <summary>Which actors act as one.</summary>
public sealed class UnitMap
{
    /// <summary>For each actor the index of the first actor of its unit; its own index when it is bound to nobody.</summary>
    public required int[] First { get; init; }

    /// <summary>Bonds that were not made and why, in words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Every actor a unit of its own.</summary>
    public static UnitMap Split(int actors) => new() { First = [.. Enumerable.Range(0, actors)] };
}
