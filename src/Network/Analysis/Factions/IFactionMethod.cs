namespace Network.Analysis.Factions;

/// <summary>A way to find factions.</summary>
public interface IFactionMethod
{
    /// <summary>The method's id, as options and results name it.</summary>
    string Id { get; }

    /// <summary>What the method does, in one line.</summary>
    string Description { get; }

    /// <summary>Finds factions.</summary>
    /// <param name="input">Counted ties and units.</param>
    /// <param name="options">How to look.</param>
    /// <param name="cancellation">Ends the search; the best so far is returned, marked as interrupted.</param>
    FactionResult Find(FactionInput input, FactionOptions options, CancellationToken cancellation = default);
}
