using BenchmarkDotNet.Attributes;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Benchmarks;

/// <summary>PageRank, the building of the index arrays included.</summary>
public class PageRankBenchmark
{
    private CountedTies _ties = null!;

    /// <summary>n; there are ten times as many ties.</summary>
    [Params(10_000, 100_000)]
    public int Nodes { get; set; }

    /// <summary>Makes the graph.</summary>
    [GlobalSetup]
    public void Setup() => _ties = GeneratedGraph.Make("rmat", Nodes, 10 * Nodes).ToTies();

    /// <summary>All rounds.</summary>
    [Benchmark]
    public double[] Scores() => CentralityAnalysis.Compute(_ties, ["pagerank"]).Columns[0].Scores!;
}
