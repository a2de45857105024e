namespace Network.Analysis.Paths;

/// <summary>How a step, or a whole path, is signed.</summary>
public enum StepSign
{
    /// <summary>For: by the sum of the signs of its relations; of a path, the product of its steps.</summary>
    Positive,

    /// <summary>Against.</summary>
    Negative,

    /// <summary>Only neutral relations; of a path, some step is such.</summary>
    Neutral,

    /// <summary>As much for as against; of a path, some step is such and none is neutral.</summary>
    Mixed,
}

/// <summary>Names and products of <see cref="StepSign"/> values.</summary>
public static class StepSigns
{
    /// <summary>The name in files: positive, negative, neutral or mixed.</summary>
    public static string Id(this StepSign sign) => sign switch
    {
        StepSign.Positive => "positive",
        StepSign.Negative => "negative",
        StepSign.Neutral => "neutral",
        _ => "mixed",
    };

    /// <summary>The sign of a path: the product of its steps where all are signed; of no step it is positive.</summary>
    public static StepSign Product(IEnumerable<StepSign> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        StepSign product = StepSign.Positive;
        foreach (StepSign step in steps)
        {
            product = step == StepSign.Neutral || product == StepSign.Neutral ? StepSign.Neutral
                : step == StepSign.Mixed || product == StepSign.Mixed ? StepSign.Mixed
                : step == product ? StepSign.Positive : StepSign.Negative;
        }

        return product;
    }
}
