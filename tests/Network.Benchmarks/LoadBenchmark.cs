using BenchmarkDotNet.Attributes;
using Network.Analysis;
using Network.Analysis.Counting;
using Network.Files;

namespace Network.Benchmarks;

/// <summary>An edge list in memory to counted ties, and on to rows by source and target.</summary>
public class LoadBenchmark
{
    private byte[] _text = [];

    /// <summary>m; there is a tenth as many nodes.</summary>
    [Params(100_000, 1_000_000)]
    public int Ties { get; set; }

    /// <summary>Writes the edge list.</summary>
    [GlobalSetup]
    public void Setup()
    {
        using MemoryStream text = new();
        GeneratedGraph.Write(GeneratedGraph.Make("rmat", Ties / 10, Ties), text);
        _text = text.ToArray();
    }

    /// <summary>Text to counted ties.</summary>
    [Benchmark(Baseline = true)]
    public CountedTies Stream() => StreamedTies.Of(EdgeStreamReader.Read(_text, "memory").Edges!);

    /// <summary>Text to rows by source and target, which is what measures work on.</summary>
    [Benchmark]
    public SignedGraph StreamAndIndex() => TieView.Of(Stream(), TieSelection.All);
}
