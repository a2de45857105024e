namespace Network.Analysis.Centrality.Degrees;

/// <summary>A tally of ties of one sign: always of the signed ties, whatever else is asked.</summary>
internal abstract class SignedTallyMeasure(string id, string label, string description, TieEnd end, int sign)
    : TallyMeasure(id, label, description, end, weighted: false)
{
    private readonly bool _directed = end != TieEnd.Either;

    public override MeasureDefinition Definition => new(
        $"the number of {(sign > 0 ? "positive" : "negative")} ties {Ends}, parallel ones each",
        "0 to the number of ties",
        "Wasserman and Faust 1994, doi:10.1017/CBO9780511815478");

    public override MeasureTraits Traits => new(_directed, WeightUse.Never, Sign: true);

    public override TieSelection DefaultTies(bool isEdgeList) => TieSelection.Signed;

    public override bool Accepts(TieSelection selection) => selection == TieSelection.Signed;

    protected override bool Counts(Counting.CountedTies ties, int tie) => ties.Sign[tie] == sign;
}
