namespace Network.Analysis.Centrality;

/// <summary>A measure that answers "how central is each actor?" with one number an actor.</summary>
/// <remarks>A new measure is one file with one such type, one line in <see cref="CentralityMeasures.All"/>, and a test of its name.</remarks>
public interface ICentralityMeasure : IMeasure
{
    /// <summary>One score an actor, in actor order.</summary>
    /// <exception cref="MeasureUndefinedException">It has no value on these ties.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    double[] Score(CentralityInput input);
}
