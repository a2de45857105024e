using Network.Analysis.Engines;
using Network.Analysis.Factions;
using Network.Neo4j.Gds;

namespace Network.Cli.Engines;

/// <summary>The one list of engines; the first is the default.</summary>
internal static class EngineList
{
    /// <summary>Every engine.</summary>
    public static IReadOnlyList<EngineEntry> All { get; } =
    [
        new(LocalEngine.EngineId, [.. FactionMethods.All.Select(method => method.Id)], NeedsServer: false, _ => new LocalEngine()),
        new(GdsEngine.EngineId, GdsEngine.MethodIds, NeedsServer: true, server => new GdsEngine(server)),
    ];

    /// <summary>The ids of all ways to find camps, wherever.</summary>
    public static IReadOnlyList<string> FactionMethodIds { get; } = [.. All.SelectMany(engine => engine.FactionMethods).Distinct()];

    /// <summary>The engines that have a way to find camps.</summary>
    public static IEnumerable<EngineEntry> With(string method) => All.Where(engine => engine.FactionMethods.Contains(method));
}
