using System.Globalization;
using Network.Analysis.Factions;

namespace Network.Neo4j.Gds;

/// <summary>Communities by GDS: camps of high modularity on the positive ties, weighted, direction ignored.</summary>
/// <remarks>
/// <para>GDS knows no negative ties (its Leiden fails inside on negative weights), so they take no part in the search; frustration and modularity of
/// the result are over all counted ties all the same. Pairs are sent once, by the number or the weight of their positive ties.</para>
/// <para>Leiden: one run, or as many as are asked for, each with a seed of its own, the best by modularity; certainty is the share of runs.
/// Stopped work gives no result, but <see cref="OperationCanceledException"/>.</para>
/// <para>Traag, Waltman, van Eck 2019, doi:10.1038/s41598-019-41695-z; Blondel, Guillaume, Lambiotte, Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008.</para>
/// </remarks>
internal sealed class CommunityMethod(GdsSession session, CommunityKind kind) : IFactionMethod
{
    /// <summary>The ways that GDS has.</summary>
    public static IReadOnlyList<CommunityKind> Kinds { get; } =
    [
        new("leiden", "Leiden", "gds.leiden", HasSeed: true),
        new("louvain", "Louvain", "gds.louvain", HasSeed: false),
    ];

    public string Id => kind.Id;

    public string Description => $"communities of positive ties by modularity ({kind.Name} of Graph Data Science), computed in a Neo4j server";

    public FactionResult Find(FactionInput input, FactionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        OutsideSearch search = OutsideSearch.Of(input, options);
        double resolution = options.Leiden.Resolution ?? 1;
        if (search.Positive.All(value => value <= 0))
        {
            // GDS's Leiden fails inside on a graph without ties; there is nothing to ask.
            int[] alone = [.. Enumerable.Range(0, search.NodeCount)];
            return search.Result(Id, alone, null, Notes(search, options, 1, resolution, 0));
        }

        options.Progress?.Report($"{kind.Name}: sending {search.First.Length} pairs of {search.NodeCount} actors");
        session.Use(new ProjectionKey(search, Weights: true), () => ProjectedTies.OfPositive(search), cancellation);
        int count = kind.HasSeed ? options.Leiden.Runs ?? 1 : 1;
        List<int[]> runs = [];
        int best = 0;
        double quality = double.NegativeInfinity;
        for (int run = 0; run < count; run++)
        {
            options.Progress?.Report($"{kind.Name}, run {run + 1} of {count}");
            runs.Add(Camps(session.Run(kind.Procedure, "communityId", Config(options, run, resolution), -1L, cancellation)));
            double here = search.PositiveModularity(runs[run], resolution);
            if (here > quality + 1e-12) (best, quality) = (run, here);
        }

        return search.Result(Id, runs[best], runs, Notes(search, options, count, resolution, search.PositiveModularity(runs[best])));
    }

    private Dictionary<string, object?> Config(FactionOptions options, int run, double resolution)
    {
        Dictionary<string, object?> config = new() { ["concurrency"] = 1L, ["relationshipWeightProperty"] = "weight" };
        if (!kind.HasSeed) return config;
        config["randomSeed"] = (long)options.Seed + run;
        config["gamma"] = resolution;
        config["theta"] = options.Leiden.Theta;
        return config;
    }

    private List<string> Notes(OutsideSearch search, FactionOptions options, int runs, double resolution, double modularity)
    {
        string share = runs > 1 ? $"the best of {runs} runs; certainty is the share of runs" : "one run, so that certainty is not known";
        int negative = search.Negative.Count(value => value > 0);
        List<string> notes =
        [
            .. search.Notes,
            string.Create(CultureInfo.InvariantCulture, $"{kind.Name} by {session.Name}, on positive ties only, direction ignored, resolution {resolution:0.######}: {share}."),
            string.Create(CultureInfo.InvariantCulture, $"Modularity of the positive ties alone: {modularity:0.######}. ")
                + (negative == 0 ? "There are no negative ties."
                    : $"The negative ties of {negative} {(negative == 1 ? "pair" : "pairs")} took no part in the search; the frustration given counts them."),
        ];
        if (options.Count is not null) notes.Add($"{kind.Name} finds the number of camps itself: the number asked for was not used.");
        return notes;
    }

    /// <summary>Camps by the numbers that GDS gave; a node that it left out is a camp of its own.</summary>
    private static int[] Camps(long[] community)
    {
        Dictionary<long, int> number = [];
        int[] camp = new int[community.Length];
        int camps = 0;
        for (int node = 0; node < camp.Length; node++)
        {
            if (community[node] < 0) camp[node] = camps++;
            else if (!number.TryGetValue(community[node], out camp[node])) camp[node] = number[community[node]] = camps++;
        }

        return camp;
    }
}

/// <summary>One of GDS's ways to find communities.</summary>
/// <param name="Id">The method's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Procedure">Its algorithm.</param>
/// <param name="HasSeed">True when it takes a seed, a resolution and theta.</param>
internal sealed record CommunityKind(string Id, string Name, string Procedure, bool HasSeed);
