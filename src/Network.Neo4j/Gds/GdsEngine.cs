using Network.Analysis.Centrality;
using Network.Analysis.Engines;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Leiden;

namespace Network.Neo4j.Gds;

/// <summary>Neo4j's Graph Data Science library as an engine: the counted ties are projected into the server's memory from parameters, computed there, and read back.</summary>
/// <remarks>
/// <para>Nothing is written into the database, which need not hold the graph: every statement runs in read mode. The projection has a name of its
/// own, <c>network-</c> and 32 hexadecimal digits, and is dropped when another takes its place, at the end, after failures and after Ctrl+C.</para>
/// <para>Community detection sees positive ties only, since GDS knows no negative ones; measures see negative ties by their size, as ours do.
/// The same seed gives the same camps, and everything is computed on one thread where its order could change the last digit.</para>
/// <para>Graph Data Science 2.6 and later. Memory: about 100 bytes a tie here while they are sent, and as much there.</para>
/// </remarks>
public sealed class GdsEngine : IAnalysisEngine
{
    /// <summary>The engine's id.</summary>
    public const string EngineId = "gds";

    private const string GoLocal = "use the local engine (leave --engine out)";

    private readonly GdsSession _session;

    /// <summary>An engine; nothing is sent before <see cref="Open"/>.</summary>
    /// <param name="server">Opens the server; called once, by <see cref="Open"/>. The engine disposes of it.</param>
    public GdsEngine(Func<IGraphServer> server)
    {
        ArgumentNullException.ThrowIfNull(server);
        _session = new GdsSession(server);
        FactionMethods = [.. CommunityMethod.Kinds.Select(kind => new CommunityMethod(_session, kind))];
        Measures = GdsMeasures.Of(_session);
    }

    /// <summary>The ids of its ways to find camps.</summary>
    public static IReadOnlyList<string> MethodIds { get; } = [.. CommunityMethod.Kinds.Select(kind => kind.Id)];

    /// <inheritdoc/>
    public string Id => EngineId;

    /// <inheritdoc/>
    public string Name => _session.Name;

    /// <inheritdoc/>
    public IReadOnlyList<IFactionMethod> FactionMethods { get; }

    /// <inheritdoc/>
    public IReadOnlyList<IMeasure> Measures { get; }

    /// <inheritdoc/>
    public string? LeftBehind => _session.LeftBehind;

    /// <inheritdoc/>
    public string? WhyNot(string method, FactionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        LeidenOptions leiden = options.Leiden;
        return method switch
        {
            "balance" => $"signed factions (balance) cannot be computed by GDS: {GoLocal}, or ask for communities of positive ties with --method {string.Join(" or ", MethodIds)}",
            _ when !MethodIds.Contains(method) => $"the method {method} cannot be computed by GDS, which has {string.Join(" and ", MethodIds)}: {GoLocal}",
            _ when leiden.Layers => $"layers by relation type cannot be computed by GDS: {GoLocal}",
            _ when leiden.Quality != LeidenQuality.Modularity => $"the constant Potts model cannot be computed by GDS: {GoLocal}",
            "louvain" when leiden.Resolution is not null => "GDS's Louvain takes no resolution: use --method leiden",
            "louvain" when leiden.Runs > 1 => "GDS's Louvain has no seed, so that all its runs are alike: leave --runs out, or use --method leiden",
            _ when options.TimeLimit is not null => "GDS gives nothing before it is done: leave --time-limit out; --timeout ends a statement that takes too long",
            _ => null,
        };
    }

    /// <inheritdoc/>
    public string? WhyNot(IReadOnlyList<string>? measures, CentralityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (string id in measures ?? [])
        {
            if (Measures.All(measure => measure.Id != id))
                return $"{id} cannot be computed by GDS, which has {string.Join(", ", Measures.Select(measure => measure.Id))}: {GoLocal}";
            if (options.WeightedPaths && GdsMeasures.OnlySteps.Contains(id))
                return $"GDS's {id} counts steps only: leave --weighted-paths out, or {GoLocal}";
        }

        return options.Approximate is null ? null : $"betweenness within a bound of error cannot be computed by GDS: leave --approximate out, or {GoLocal}";
    }

    /// <inheritdoc/>
    public void Open(CancellationToken cancellation) => _session.Open(cancellation);

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
