using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What is gathered about an act while the tree above it is climbed.</summary>
internal sealed class ClaimFrame
{
    /// <summary>How firmly it is claimed so far.</summary>
    public Modality Modality { get; private set; }

    /// <summary>True when the text says that it is not so.</summary>
    public bool Negated { get; set; }

    /// <summary>True for what somebody is accused of.</summary>
    public bool IsContent { get; set; }

    /// <summary>True for what something else is done for.</summary>
    public bool IsPurpose { get; set; }

    /// <summary>The first word by which someone demands it; -1 for none.</summary>
    public int Demanded { get; private set; } = -1;

    /// <summary>Words that speak.</summary>
    public List<int> Speakers { get; } = [];

    /// <summary>Words whose actors deny it.</summary>
    public List<int> DeniedBy { get; } = [];

    /// <summary>The weakest claim wins.</summary>
    public void Weaken(Modality to)
    {
        if (to > Modality) Modality = to;
    }

    /// <summary>Someone demands it: it is not done.</summary>
    public void Demand(int word)
    {
        if (Demanded < 0) Demanded = word;
        Weaken(Modality.Planned);
    }

    /// <summary>The text says in so many words that it was done.</summary>
    public void Affirm()
    {
        Modality = Modality.Asserted;
        Negated = false;
        IsPurpose = false;
    }

    /// <summary>The text calls it untrue.</summary>
    public void Refute() => Weaken(Modality.Refuted);
}
