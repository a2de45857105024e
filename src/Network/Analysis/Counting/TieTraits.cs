namespace Network.Analysis.Counting;

/// <summary>What else an analysis must know of a counted tie.</summary>
[Flags]
public enum TieTraits : byte
{
    /// <summary>A plain directed act.</summary>
    None = 0,

    /// <summary>The tie has no direction: counted once here, run both ways in directed measures.</summary>
    Symmetric = 1,

    /// <summary>Declared membership of a group: a positive tie for factions, no act and no contact.</summary>
    Affiliation = 2,
}
