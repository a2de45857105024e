using Network.Analysis.Centrality;
using Network.Analysis.Factions;

namespace Network.Analysis.Engines;

/// <summary>This machine: every method and every measure that there is here.</summary>
public sealed class LocalEngine : IAnalysisEngine
{
    /// <summary>The engine's id.</summary>
    public const string EngineId = "local";

    /// <inheritdoc/>
    public string Id => EngineId;

    /// <inheritdoc/>
    public string Name => "this machine";

    /// <inheritdoc/>
    public IReadOnlyList<IFactionMethod> FactionMethods => Factions.FactionMethods.All;

    /// <inheritdoc/>
    public IReadOnlyList<IMeasure> Measures => CentralityMeasures.Every;

    /// <inheritdoc/>
    public string? LeftBehind => null;

    /// <inheritdoc/>
    public string? WhyNot(string method, FactionOptions options) => Factions.FactionMethods.Find(method) is not null
        ? null
        : $"there is no method \"{method}\" on this machine; there are {string.Join(", ", FactionMethods.Select(known => known.Id))}";

    /// <inheritdoc/>
    public string? WhyNot(IReadOnlyList<string>? measures, CentralityOptions options) => null;

    /// <inheritdoc/>
    public void Open(CancellationToken cancellation)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
