namespace Network.Analysis.Centrality.Distances;

/// <summary>A measure made of shortest paths.</summary>
/// <remarks>
/// A path has as many steps as it has ties; with <see cref="CentralityOptions.WeightedPaths"/> it is as long as its weights sum up to.
/// Parallel ties are one, as long as the shortest of them. Signs are not looked at: through a negative tie one is as near as through any other.
/// </remarks>
internal abstract class DistanceMeasure(string id, string label, string description) : ICentralityMeasure
{
    public string Id => id;

    public string Label => label;

    public string Description => description;

    public abstract MeasureDefinition Definition { get; }

    public MeasureTraits Traits => new(Direction: true, WeightUse.OnRequest, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => isEdgeList ? TieSelection.All : TieSelection.Contact;

    public bool Accepts(TieSelection selection) => true;

    public abstract double[] Score(CentralityInput input);
}
