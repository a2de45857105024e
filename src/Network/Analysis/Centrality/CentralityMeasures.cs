using Network.Analysis.Centrality.Brokerage;
using Network.Analysis.Centrality.Degrees;
using Network.Analysis.Centrality.Distances;
using Network.Analysis.Centrality.Spectral;

namespace Network.Analysis.Centrality;

/// <summary>The one list of centrality measures: command line, outputs, documentation and shared tests take them from here.</summary>
public static class CentralityMeasures
{
    /// <summary>Every measure of actors, in the order of tables.</summary>
    public static IReadOnlyList<ICentralityMeasure> All { get; } =
    [
        new Degree(),
        new InDegree(),
        new OutDegree(),
        new PositiveDegree(),
        new NegativeDegree(),
        new Strength(),
        new InStrength(),
        new OutStrength(),
        new Closeness(),
        new Harmonic(),
        new Betweenness(),
        new Eigenvector(),
        new PageRank(),
        new Katz(),
        new Hubs(),
        new Authorities(),
        new Core(),
        new Constraint(),
        new PositiveNegative(),
        new PositiveNegativeIn(),
        new PositiveNegativeOut(),
        new SignedEigenvector(),
        new Targeted(),
        new Supported(),
        new Coordinator(),
        new Itinerant(),
        new Gatekeeper(),
        new Representative(),
        new Liaison(),
    ];

    /// <summary>Every measure of ties, in the order of tables.</summary>
    public static IReadOnlyList<ITieMeasure> OfTies { get; } =
    [
        new EdgeBetweenness(),
    ];

    /// <summary>The measures of actors, then those of ties.</summary>
    public static IReadOnlyList<IMeasure> Every { get; } = [.. All, .. OfTies];

    /// <summary>The measure of actors of that id; null when there is none.</summary>
    public static ICentralityMeasure? Find(string id)
    {
        foreach (ICentralityMeasure measure in All)
        {
            if (measure.Id == id) return measure;
        }

        return null;
    }
}
