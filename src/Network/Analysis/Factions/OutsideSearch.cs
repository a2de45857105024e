using Network.Analysis.Factions.Leiden;

namespace Network.Analysis.Factions;

/// <summary>What a search for camps outside this program works on, counted as our own searches count, and what its camps amount to.</summary>
/// <remarks>
/// The nodes are the units with a counted tie to another unit, in the order of their first actors; each pair of them comes once.
/// Building it takes O(ties log ties), a result O(ties + units).
/// </remarks>
public sealed class OutsideSearch
{
    private readonly FactionInput _input;
    private readonly FactionOptions _options;
    private readonly PairGraph _graph;

    private OutsideSearch(FactionInput input, FactionOptions options)
    {
        _input = input;
        _options = options;
        _graph = PairGraph.Of(input.Ties, input.Units, options.Objective, options.Undirected);
        Positive = [.. _graph.Apart.Select(_graph.Value)];
        Negative = [.. _graph.Together.Select(_graph.Value)];
    }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => _graph.Nodes;

    /// <summary>The lower node of each pair.</summary>
    public int[] First => _graph.A;

    /// <summary>The higher node of each pair.</summary>
    public int[] Second => _graph.B;

    /// <summary>What holds each pair together, in the objective's unit: the number or the weight of its positive ties, 1 or its net weight where pairs count once; 0 for nothing.</summary>
    public double[] Positive { get; }

    /// <summary>What sets each pair apart, in the objective's unit; 0 for nothing.</summary>
    public double[] Negative { get; }

    /// <summary>What is said of the ties before any search: bonds not made.</summary>
    public IReadOnlyList<string> Notes => _input.Units.Notes;

    /// <summary>Counts the ties.</summary>
    /// <param name="input">Ties and units.</param>
    /// <param name="options">What counts.</param>
    public static OutsideSearch Of(FactionInput input, FactionOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new OutsideSearch(input, options);
    }

    /// <summary>Newman's modularity of camps on the positive pairs alone, weighted and without direction; 0 without any.</summary>
    /// <param name="camp">The camp of each node, any numbers from 0.</param>
    /// <param name="resolution">What is expected of a pair, as a multiple.</param>
    public double PositiveModularity(int[] camp, double resolution = 1)
    {
        Check(camp);
        double[] strength = new double[camp.Length == 0 ? 0 : camp.Max() + 1];
        double within = 0, total = 0;
        for (int p = 0; p < First.Length; p++)
        {
            double weight = Positive[p];
            total += weight;
            if (camp[First[p]] == camp[Second[p]]) within += weight;
            strength[camp[First[p]]] += weight;
            strength[camp[Second[p]]] += weight;
        }

        if (total == 0) return 0;
        double expected = strength.Sum(one => one / (2 * total) * (one / (2 * total)));
        return (within / total) - (resolution * expected);
    }

    /// <summary>What camps amount to, over all ties, positive and negative. They are cut along connected parts, as ours are.</summary>
    /// <param name="method">The id of the method that found them.</param>
    /// <param name="camp">The camp of each node, any numbers from 0.</param>
    /// <param name="runs">All camps that searches found, of which certainty is a share; null or fewer than two where it is not known.</param>
    /// <param name="notes">What a reader must know.</param>
    /// <exception cref="ArgumentException">There are not as many camps as nodes.</exception>
    public FactionResult Result(string method, int[] camp, IReadOnlyList<int[]>? runs, IReadOnlyList<string> notes)
    {
        Check(camp);
        foreach (int[] run in runs ?? []) Check(run);
        return new UnprovenCamps(_input, _options, _graph, LeidenCamps.Cut(_graph, camp)).Result(method, Together, notes, null);

        double? Together(int a, int b) => runs is { Count: > 1 } ? (double)runs.Count(run => run[a] == run[b]) / runs.Count : null;
    }

    private void Check(int[] camp)
    {
        ArgumentNullException.ThrowIfNull(camp);
        if (camp.Length != NodeCount) throw new ArgumentException($"there are camps for {camp.Length} nodes, and {NodeCount} nodes", nameof(camp));
    }
}
