namespace Network.Analysis.Factions;

/// <summary>How the work is shared out among its tasks, so that a hard one does not starve the rest.</summary>
internal static class WorkShares
{
    /// <summary>All steps where no time limit is given: ten to twenty seconds.</summary>
    public const long Steps = 12_000_000_000;

    /// <summary>One component with one number of camps.</summary>
    public const double OneCount = 0.12;

    /// <summary>Listing the optima of one component.</summary>
    public const double Listing = 0.15;

    /// <summary>All margins together.</summary>
    public const double Margins = 0.15;

    /// <summary>One margin, of the part for margins.</summary>
    public const double OneMargin = 0.1;

    /// <summary>Everything that is asked about speakers.</summary>
    public const double Speakers = 0.2;

    /// <summary>One question about a speaker, of the part for speakers.</summary>
    public const double OneSpeaker = 0.1;
}
