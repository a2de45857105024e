namespace Network.Analysis.Centrality;

/// <summary>A measure has no value on a graph.</summary>
public sealed class MeasureUndefinedException : InvalidOperationException
{
    /// <summary>Says which measure, and why.</summary>
    public MeasureUndefinedException(string measure, string reason)
        : base($"{measure} is undefined on this graph: {reason}")
    {
        Measure = measure;
        Reason = reason;
    }

    /// <summary>The measure's id.</summary>
    public string Measure { get; }

    /// <summary>Why, in words.</summary>
    public string Reason { get; }
}
