using Network.Analysis.Counting;
using Network.Analysis.Factions.Leiden;

namespace Network.Analysis.Factions;

/// <summary>How factions are looked for.</summary>
public sealed class FactionOptions
{
    /// <summary>The value of <see cref="Count"/> that allows any number of camps.</summary>
    public const int AnyCount = int.MaxValue;

    /// <summary>What a frustrated tie costs.</summary>
    public Objective Objective { get; init; } = Objective.Arcs;

    /// <summary>True to ignore direction: each pair counts once, by net sign or, with weights, by its summed weight.</summary>
    public bool Undirected { get; init; }

    /// <summary>How many camps a component may have, from 1; <see cref="AnyCount"/> for any number; null to let the ties decide (see <see cref="BalanceFactions"/>).</summary>
    public int? Count { get; init; }

    /// <summary>False to leave out how firmly actors are placed: no certainty beyond 1, no margins, nobody between. Saves most of the time on large graphs.</summary>
    public bool Firmness { get; init; } = true;

    /// <summary>How many optimal partitions of a component are listed at most. Where they would take more than 32 million entries, fewer are.</summary>
    public int OptimaCap { get; init; } = 100_000;

    /// <summary>When to stop with the best so far; null for a fixed number of steps, some ten to twenty seconds at worst (on networks of ten thousands of pairs a minute or two), which gives the same result everywhere.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Seed of the search where no proof is found.</summary>
    public int Seed { get; init; }

    /// <summary>What <see cref="LeidenFactions"/> is told besides; its seed is <see cref="Seed"/>.</summary>
    public LeidenOptions Leiden { get; init; } = new();

    /// <summary>Is told what is being worked on.</summary>
    public IProgress<string>? Progress { get; init; }
}
