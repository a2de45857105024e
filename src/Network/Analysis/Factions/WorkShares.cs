namespace Network.Analysis.Factions;

/// <summary>How the work is shared out among its tasks, so that a hard one does not starve the rest.</summary>
internal static class WorkShares
{
    /// <summary>From so many pairs on a component is large: each number of camps is worth a linear programme of its own.</summary>
    public const int LargePairs = 5000;

    /// <summary>All steps where no time limit is given: ten to twenty seconds, on networks of ten thousands of pairs up to a minute or two.</summary>
    /// <param name="pairs">How many pairs of units have ties.</param>
    public static long StepsFor(int pairs) => Math.Min(60_000_000_000, 12_000_000_000 + (1_600_000L * pairs));

    /// <summary>Seconds a pair that what follows the search takes: the proof brought back to the whole graph, margins that need no search, and telling it all.</summary>
    public const double BehindPair = 5e-6;

    /// <summary>The most that is kept for that, as a share of the time limit.</summary>
    public const double MostBehind = 0.1;

    /// <summary>One component with one number of camps: more where a linear programme is worth it.</summary>
    /// <param name="pairs">How many pairs the component has.</param>
    /// <param name="any">True for any number of camps, which is looked for first and bounds all others.</param>
    public static double OneCount(int pairs, bool any) => pairs < LargePairs ? 0.12 : any ? 0.45 : 0.3;

    /// <summary>The search for a good partition of a large problem, of the part for one number of camps.</summary>
    public const double LargeSearch = 0.4;

    /// <summary>Bringing a rough packing that proves an optimum to the best one, of the part for one number of camps: it makes what follows quicker, but is not needed.</summary>
    public const double Polishing = 0.3;

    /// <summary>The most of the time left, where there is a limit, that one component with one number of camps takes: what is not proven by then leaves time for <see cref="Semidefinite"/>.</summary>
    public const double OneCountTime = 0.45;

    /// <summary>The same for a number of camps that was chosen though fewer were left unproven: packing will hardly prove it.</summary>
    public const double SearchedCountTime = 0.1;

    /// <summary>The search for camps of a number that may yet be chosen, where fewer camps were left unproven.</summary>
    public const double Search = 0.05;

    /// <summary>The same as a share of the time left.</summary>
    public const double SearchTime = 0.04;

    /// <summary>A bound by semidefinite relaxation of one component with one number of camps, where packing fell short.</summary>
    public const double Semidefinite = 0.3;

    /// <summary>The same as a share of the time left.</summary>
    public const double SemidefiniteTime = 0.75;

    /// <summary>Settling the vectors, as a share of the work and time for a semidefinite relaxation; the rest is for the proof.</summary>
    public const double Vectors = 0.6;

    /// <summary>Listing the optima of one component.</summary>
    public const double Listing = 0.15;

    /// <summary>All margins together.</summary>
    public const double Margins = 0.1;

    /// <summary>Proving margins by linear programmes in one component, of the part for margins.</summary>
    public const double ProvingMargins = 0.4;

    /// <summary>One margin, of the part for proving them.</summary>
    public const double OneMargin = 0.1;

    /// <summary>Everything that is asked about speakers.</summary>
    public const double Speakers = 0.2;

    /// <summary>One question about a speaker, of the part for speakers.</summary>
    public const double OneSpeaker = 0.1;
}
