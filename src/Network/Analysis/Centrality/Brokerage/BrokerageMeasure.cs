namespace Network.Analysis.Centrality.Brokerage;

/// <summary>How often an actor has one of the roles of <see cref="BrokerageCounts"/>; needs camps.</summary>
/// <remarks>Of a negative tie, where such are asked for, it is not asked whether anything could pass along it.</remarks>
internal abstract class BrokerageMeasure(string id, string label, string description, string camps, BrokerRole role) : ICentralityMeasure
{
    public string Id => id;

    public string Label => label;

    public string Description => description;

    public MeasureDefinition Definition => new(
        $"the number of ordered pairs (a, c) with ties a → b → c and none a → c, b being the actor, {camps}",
        "whole numbers from 0 to (n - 1)(n - 2); not normalised",
        "Gould and Fernandez 1989, doi:10.2307/270949");

    public MeasureTraits Traits => new(Direction: true, WeightUse.Never, Sign: false, Camps: true);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Positive;

    public bool Accepts(TieSelection selection) => true;

    public double[] Score(CentralityInput input) => input.Camps is null
        ? throw new MeasureUndefinedException(id, "it is of brokers between camps, and no camps are given")
        : (double[])input.Brokerages.Of(role).Clone();
}
