using Network.Analysis;
using Network.Analysis.Centrality;

namespace Network.Neo4j.Gds;

/// <summary>The one list of measures that GDS has under our definitions.</summary>
internal static class GdsMeasures
{
    private static readonly GdsRecipe InDegree = new("gds.degree", GdsShape.Arcs) { Config = Orientation("REVERSE"), AnyThreads = true };

    private static readonly GdsRecipe OutDegree = new("gds.degree", GdsShape.Arcs) { Config = Orientation("NATURAL"), AnyThreads = true };

    private static readonly GdsRecipe Degree = new("gds.degree", GdsShape.Ends) { AnyThreads = true };

    /// <summary>Weights are added up in an order of the server's own: on one thread it is always the same.</summary>
    private static readonly Dictionary<string, GdsRecipe> Recipes = new(StringComparer.Ordinal)
    {
        ["degree"] = Degree,
        ["inDegree"] = InDegree,
        ["outDegree"] = OutDegree,
        ["positiveDegree"] = Degree with { Sign = TieSelection.Positive },
        ["negativeDegree"] = Degree with { Sign = TieSelection.Negative },
        ["strength"] = Degree with { Strengths = true, AnyThreads = false },
        ["inStrength"] = InDegree with { Strengths = true, AnyThreads = false },
        ["outStrength"] = OutDegree with { Strengths = true, AnyThreads = false },
        ["closeness"] = new("gds.closeness", GdsShape.Paths) { Config = new Dictionary<string, object?> { ["useWassermanFaust"] = true }, AnyThreads = true },
        ["harmonic"] = new("gds.closeness.harmonic", GdsShape.Paths) { Words = "times n - 1", Scale = TimesOthers },
        ["betweenness"] = new("gds.betweenness", GdsShape.Paths) { Lengths = true, Words = "divided by the number of pairs", Scale = OverPairs },
        ["pagerank"] = new("gds.pageRank", GdsShape.Arcs)
        {
            Strengths = true,
            Config = new Dictionary<string, object?> { ["dampingFactor"] = 0.85, ["maxIterations"] = 1000L, ["tolerance"] = 1e-12 },
            Words = "scaled to sum to 1",
            Scale = (scores, _) => Multiply(scores, 1 / scores.Sum()),
        },
        ["core"] = new("gds.kcore", GdsShape.Neighbours) { Column = "coreValue", IsWhole = true, AnyThreads = true },
        ["targeted"] = InDegree with { Sign = TieSelection.Negative },
        ["supported"] = InDegree with { Sign = TieSelection.Positive },
    };

    /// <summary>Ids of measures of shortest paths that GDS knows by steps only.</summary>
    public static IReadOnlyList<string> OnlySteps { get; } = ["closeness", "harmonic"];

    /// <summary>The measures, in the order of ours.</summary>
    public static IReadOnlyList<IMeasure> Of(GdsSession session)
    {
        List<IMeasure> measures = [];
        foreach (ICentralityMeasure own in CentralityMeasures.All)
        {
            if (own.Id == GdsEigenvector.MeasureId) measures.Add(new GdsEigenvector(session, own));
            else if (Recipes.TryGetValue(own.Id, out GdsRecipe? recipe)) measures.Add(new GdsMeasure(session, own, recipe));
        }

        return measures;
    }

    private static Dictionary<string, object?> Orientation(string word) => new() { ["orientation"] = word };

    private static void Multiply(double[] scores, double factor)
    {
        for (int node = 0; node < scores.Length; node++) scores[node] *= factor;
    }

    /// <summary>GDS divides by n - 1, also where that is 0.</summary>
    private static void TimesOthers(double[] scores, bool isDirected)
    {
        if (scores.Length == 1) scores[0] = 0;
        else Multiply(scores, scores.Length - 1);
    }

    /// <summary>GDS counts each pair once where ties have no direction.</summary>
    private static void OverPairs(double[] scores, bool isDirected)
    {
        double n = scores.Length, pairs = n > 2 ? (n - 1) * (n - 2) : 1;
        Multiply(scores, (isDirected ? 1 : 2) / pairs);
    }
}

/// <summary>How GDS computes a measure of ours.</summary>
/// <param name="Procedure">Its algorithm.</param>
/// <param name="Shape">What it works on.</param>
internal sealed record GdsRecipe(string Procedure, GdsShape Shape)
{
    /// <summary>The column of the value.</summary>
    public string Column { get; init; } = "score";

    /// <summary>True when the value is a whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The ties of one sign that it looks at; null for those of the selection.</summary>
    public TieSelection? Sign { get; init; }

    /// <summary>True when weights are strengths, always.</summary>
    public bool Strengths { get; init; }

    /// <summary>True when weights can be lengths.</summary>
    public bool Lengths { get; init; }

    /// <summary>True when the result does not depend on how many threads there are.</summary>
    public bool AnyThreads { get; init; }

    /// <summary>The algorithm's configuration.</summary>
    public IReadOnlyDictionary<string, object?> Config { get; init; } = new Dictionary<string, object?>();

    /// <summary>What is done with its values, for the note.</summary>
    public string? Words { get; init; }

    /// <summary>Turns its values into ours; told whether ties have a direction.</summary>
    public Action<double[], bool>? Scale { get; init; }
}

/// <summary>What an algorithm works on.</summary>
internal enum GdsShape
{
    /// <summary>The selected ties with the direction that the selection has.</summary>
    Arcs,

    /// <summary>The selected ties without direction.</summary>
    Ends,

    /// <summary>The selected ties without direction, parallel ones as one.</summary>
    Neighbours,

    /// <summary>The selected ties, the shortest of parallel ones.</summary>
    Paths,
}
