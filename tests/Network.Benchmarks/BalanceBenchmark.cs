using BenchmarkDotNet.Attributes;
using Network.Analysis.Balance;
using Network.Analysis.Counting;

namespace Network.Benchmarks;

/// <summary>Triangles and triads by sign, and all eigenvalues for walk balance.</summary>
public class BalanceBenchmark
{
    private CountedTies _ties = null!;
    private CountedTies _small = null!;

    /// <summary>n; there are ten times as many ties.</summary>
    [Params(10_000, 100_000)]
    public int Nodes { get; set; }

    /// <summary>Makes the graphs.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _ties = GeneratedGraph.Make("camps", Nodes, 10 * Nodes).ToTies();
        _small = GeneratedGraph.Make("camps", 500, 5000).ToTies();
    }

    /// <summary>Triangles of pairs.</summary>
    [Benchmark]
    public TriangleCounts TrianglesBySign() => Triangles.Count(PairGraphs.Pairs(_ties, UnitMap.Split(Nodes)));

    /// <summary>Transitive triads of arcs.</summary>
    [Benchmark]
    public TriadCounts TriadsBySign() => TransitiveTriads.Count(PairGraphs.OrderedPairs(_ties, UnitMap.Split(Nodes)));

    /// <summary>Walk balance of 500 actors.</summary>
    [Benchmark]
    public double? WalkBalanceOf500() => WalkBalance.Of(PairGraphs.Pairs(_small, UnitMap.Split(500)), out _);
}
