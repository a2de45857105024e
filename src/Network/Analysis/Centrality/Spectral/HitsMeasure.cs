namespace Network.Analysis.Centrality.Spectral;

/// <summary>One side of <see cref="HubsAndAuthorities"/>.</summary>
internal abstract class HitsMeasure(string id, string label, string description, string formula) : ICentralityMeasure
{
    public string Id => id;

    public string Label => label;

    public string Description => description;

    public MeasureDefinition Definition => new(
        $"{formula} of the first pair of singular vectors of the matrix A of summed weights; undefined without ties and where separate parts share the greatest singular value",
        "0 to 1; the scores sum to 1",
        "Kleinberg 1999, doi:10.1145/324133.324140");

    public MeasureTraits Traits => new(Direction: true, WeightUse.Always, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Positive;

    public bool Accepts(TieSelection selection) => true;

    public double[] Score(CentralityInput input)
    {
        HubsAndAuthorities both = input.Hits;
        return (double[])(Side(both) ?? throw new MeasureUndefinedException(id, both.WhyNone!)).Clone();
    }

    protected abstract double[]? Side(HubsAndAuthorities both);
}
