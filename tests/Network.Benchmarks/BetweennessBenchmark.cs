using BenchmarkDotNet.Attributes;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Benchmarks;

/// <summary>Exact betweenness, by steps and by length.</summary>
public class BetweennessBenchmark
{
    private CountedTies _ties = null!;

    /// <summary>n; there are ten times as many ties.</summary>
    [Params(1000, 4000)]
    public int Nodes { get; set; }

    /// <summary>Makes the graph.</summary>
    [GlobalSetup]
    public void Setup()
    {
        NumberedEdges edges = GeneratedGraph.Make("power-law", Nodes, 10 * Nodes);
        CountedTies ties = edges.ToTies();
        _ties = new CountedTies
        {
            Actors = ties.Actors,
            Source = ties.Source,
            Target = ties.Target,
            Sign = ties.Sign,
            Weight = [.. Enumerable.Range(0, edges.Count).Select(tie => 1.0 + (tie % 7))],
            IsEdgeList = true,
        };
    }

    /// <summary>Paths by steps.</summary>
    [Benchmark(Baseline = true)]
    public double[] Steps() => Score(weighted: false);

    /// <summary>Paths by length.</summary>
    [Benchmark]
    public double[] Lengths() => Score(weighted: true);

    private double[] Score(bool weighted) => CentralityAnalysis.Compute(
        _ties, ["betweenness"], new CentralityOptions { Ties = TieSelection.Contact, WeightedPaths = weighted }).Columns[0].Scores!;
}
