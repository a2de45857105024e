using Network.Analysis.Factions.Leiden;

namespace Network.Analysis.Factions;

/// <summary>The list of all faction methods.</summary>
public static class FactionMethods
{
    /// <summary>All methods; the first is the default.</summary>
    public static IReadOnlyList<IFactionMethod> All { get; } = [new BalanceFactions(), new LeidenFactions()];

    /// <summary>The method with this id; null when there is none.</summary>
    public static IFactionMethod? Find(string id) => All.FirstOrDefault(method => method.Id == id);
}
