using Network.Analysis;
using Network.Analysis.Centrality;

namespace Network.Neo4j.Gds;

/// <summary>A measure that is ours in name and meaning, and another's in its computing.</summary>
/// <param name="own">Our measure.</param>
internal abstract class StandIn(ICentralityMeasure own) : ICentralityMeasure
{
    public string Id => own.Id;

    public string Label => own.Label;

    public string Description => own.Description;

    public MeasureDefinition Definition => own.Definition;

    public MeasureTraits Traits => own.Traits;

    public TieSelection DefaultTies(bool isEdgeList) => own.DefaultTies(isEdgeList);

    public bool Accepts(TieSelection selection) => own.Accepts(selection);

    public abstract double[] Score(CentralityInput input);
}
