using Network.Analysis.Centrality;
using Network.Analysis.Factions;

namespace Network.Analysis.Engines;

/// <summary>Where camps and centrality are computed: on this machine, or elsewhere.</summary>
/// <remarks>
/// An engine offers methods and measures of its own under the ids of ours wherever the definition is the same, so that callers count ties,
/// choose and show results in one way. A new engine is one such type and one line in the command line's list.
/// Not for several threads at once. Disposing it leaves nothing behind where it computed.
/// </remarks>
public interface IAnalysisEngine : IDisposable
{
    /// <summary>The option's value and the JSON value of <c>engine</c>.</summary>
    string Id { get; }

    /// <summary>What computed and where, such as "Graph Data Science 2.13.9 at http://127.0.0.1:7474"; whole once it is open.</summary>
    string Name { get; }

    /// <summary>The ways to find camps that it has.</summary>
    IReadOnlyList<IFactionMethod> FactionMethods { get; }

    /// <summary>The measures that it has, in the order of <see cref="CentralityMeasures.Every"/>.</summary>
    IReadOnlyList<IMeasure> Measures { get; }

    /// <summary>Why it cannot find camps as asked; null when it can. Asks nobody.</summary>
    /// <param name="method">A method's id, also one that it does not have.</param>
    /// <param name="options">What the method would be told.</param>
    string? WhyNot(string method, FactionOptions options);

    /// <summary>Why it cannot compute the measures as asked; null when it can. Asks nobody.</summary>
    /// <param name="measures">Ids, also of measures that it does not have; null for all that it has.</param>
    /// <param name="options">What the measures would be told.</param>
    string? WhyNot(IReadOnlyList<string>? measures, CentralityOptions options);

    /// <summary>Makes it ready; to be called before any of its methods and measures is used.</summary>
    /// <exception cref="IOException">It cannot be reached, or lacks what it needs; the message says what to do.</exception>
    void Open(CancellationToken cancellation);

    /// <summary>What it could not clear away where it computed, and how to do so; null when nothing was left. Final once it is disposed of.</summary>
    string? LeftBehind { get; }
}
