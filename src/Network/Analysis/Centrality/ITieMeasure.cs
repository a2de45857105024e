namespace Network.Analysis.Centrality;

/// <summary>A measure that answers "how central is each tie?" with one number a tie.</summary>
/// <remarks>A new measure is one file with one such type, one line in <see cref="CentralityMeasures.OfTies"/>, and a test of its name.</remarks>
public interface ITieMeasure : IMeasure
{
    /// <summary>About how many elementary steps it takes on these ties: what is costly is not computed unless asked for by name.</summary>
    double Cost(CentralityInput input);

    /// <summary>One score a counted tie, in the order of the ties; not a number for a tie that is not among the selected ones.</summary>
    /// <exception cref="MeasureUndefinedException">It has no value on these ties.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    double[] Score(CentralityInput input);
}
