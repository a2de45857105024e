namespace Network.Analysis.Centrality;

/// <summary>How close approximate scores must be: with a chance of at least 1 - delta, no score is off by more than epsilon.</summary>
public sealed record Approximation
{
    /// <summary>The chance of a larger error where nothing else is said.</summary>
    public const double UsualDelta = 0.1;

    /// <summary>Says how close, and with what certainty.</summary>
    /// <param name="epsilon">The largest error of any score, above 0 and below 1.</param>
    /// <param name="delta">The chance of a larger error of any, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is not between 0 and 1.</exception>
    public Approximation(double epsilon, double delta = UsualDelta)
    {
        if (!(epsilon > 0 && epsilon < 1)) throw new ArgumentOutOfRangeException(nameof(epsilon), epsilon, "between 0 and 1");
        if (!(delta > 0 && delta < 1)) throw new ArgumentOutOfRangeException(nameof(delta), delta, "between 0 and 1");
        Epsilon = epsilon;
        Delta = delta;
    }

    /// <summary>The largest error of any score.</summary>
    public double Epsilon { get; }

    /// <summary>The chance of a larger error of any.</summary>
    public double Delta { get; }
}
