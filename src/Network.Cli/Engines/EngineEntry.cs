using Network.Analysis.Engines;
using Network.Neo4j;

namespace Network.Cli.Engines;

/// <summary>An engine as the command line offers it.</summary>
/// <param name="Id">The option's value.</param>
/// <param name="FactionMethods">The ids of its ways to find camps.</param>
/// <param name="NeedsServer">True when it computes in a server, so that <c>--to</c> belongs to it.</param>
/// <param name="Create">Makes it; it opens the server, where it needs one, when it is opened itself.</param>
internal sealed record EngineEntry(string Id, IReadOnlyList<string> FactionMethods, bool NeedsServer, Func<Func<IGraphServer>, IAnalysisEngine> Create);
