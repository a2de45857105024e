using Network.Analysis.Counting;

namespace Network.Analysis.Centrality.Degrees;

/// <summary>A measure that adds up an actor's own ties: each 1, or each its weight.</summary>
/// <remarks>
/// Every relation counts, parallel ones each. A symmetric relation is one tie at both its ends; it is both sent and received.
/// Range 0 to the number (or the summed weight) of the selected ties; not normalised. O(n + m), weights added in the order of the ties.
/// </remarks>
internal abstract class TallyMeasure(string id, string label, string description, TieEnd end, bool weighted) : ICentralityMeasure
{
    public string Id => id;

    public string Label => label;

    public string Description => description;

    public virtual MeasureDefinition Definition => weighted
        ? new(
            $"Σ weight of the selected ties {Ends}, parallel ones each, negative ones by their size",
            "0 to the summed weight of the ties",
            "Barrat, Barthelemy, Pastor-Satorras and Vespignani 2004, doi:10.1073/pnas.0400087101")
        : new(
            $"the number of selected ties {Ends}, parallel ones each, of whatever sign",
            "0 to the number of ties",
            "Freeman 1978, doi:10.1016/0378-8733(78)90021-7");

    /// <summary>"at the actor".</summary>
    protected string Ends => end switch
    {
        TieEnd.Source => "from the actor, symmetric ones among them",
        TieEnd.Target => "towards the actor, symmetric ones among them",
        _ => "at the actor",
    };

    public virtual MeasureTraits Traits => new(end != TieEnd.Either, weighted ? WeightUse.Always : WeightUse.Never, Sign: false);

    public virtual TieSelection DefaultTies(bool isEdgeList) =>
        end != TieEnd.Either || isEdgeList ? TieSelection.All : TieSelection.Contact;

    /// <summary>Sent and received cannot be told apart in contact.</summary>
    public virtual bool Accepts(TieSelection selection) => end == TieEnd.Either || selection != TieSelection.Contact;

    public double[] Score(CentralityInput input) => Tally(input.Ties, input.Selection, input.ActorCount);

    protected virtual bool Counts(CountedTies ties, int tie) => true;

    private double[] Tally(CountedTies ties, TieSelection selection, int actors)
    {
        double[] scores = new double[actors];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!TieView.Holds(ties, tie, selection) || !Counts(ties, tie)) continue;
            double amount = weighted ? ties.WeightOf(tie) : 1;
            bool both = end == TieEnd.Either || (ties.TraitsOf(tie) & TieTraits.Symmetric) != 0;
            if (both || end == TieEnd.Source) scores[ties.Source[tie]] += amount;
            if (both || end == TieEnd.Target) scores[ties.Target[tie]] += amount;
        }

        return scores;
    }
}

/// <summary>The end of a tie at which an actor stands.</summary>
internal enum TieEnd
{
    /// <summary>Either end.</summary>
    Either,

    /// <summary>The actor acts.</summary>
    Source,

    /// <summary>The actor is acted upon.</summary>
    Target,
}
