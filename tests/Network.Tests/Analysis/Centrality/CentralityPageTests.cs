using System.Text;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Centrality;

/// <summary>docs/centrality.md is made from the list of measures, so that it names every one and says what the code does.</summary>
public class CentralityPageTests
{
    private const string Opening = """
        # Centrality measures

        `network centrality INPUT --measure a,b` (or `all`) ranks the actors: persons first, bodies apart. This page is made from the program's
        own list of measures by a test; a measure's id is the option's value, the key in JSON, the column in exports.

        ## On which ties

        Only counted relations enter (see [factions.md](factions.md)); declared memberships are neither contact nor support. Each measure has
        its own default, which the output names; `--ties` sets another for every measure that has a meaning on it:

        - `contact`: all counted relations, neutral ones too, direction ignored
        - `all`: the same, with direction; a symmetric relation runs both ways
        - `signed`, `positive`, `negative`: by sign, with direction

        Parallel ties add their weights. Where a measure does not tell signs apart, a negative tie counts with the size of its weight. Ties of an
        actor to itself never count. Definitions and normalisation are those of NetworkX where it has the measure. n is the number of actors,
        A the matrix of ties from row to column, A' the same turned over, I the identity, 1 the vector of ones.

        A measure that is undefined on a graph has no value and a note that says why; asked for alone it is an error. Distance measures count
        steps; with `--weighted-paths` weights are lengths. Brokers need camps: the command finds them by `balance`.

        `edgeBetweenness` is of ties: it has a table of its own, `tieScores` in JSON (one entry a counted relation), and a column of relations in
        exports. `all` leaves it out where it would take long.

        ## Large graphs

        Exact betweenness takes a search from every actor: about a second for each 3 · 10⁸ of actors times ties, so some ten seconds for
        20,000 actors with 200,000 ties, and many hours for a million actors with ten million. The command says so before it begins.
        `--approximate EPSILON[,DELTA]` gives scores that, with a chance of at least 1 - DELTA (0.9 unless said), are all within EPSILON
        of the exact ones, from sampled shortest paths: as many as it
        takes, by KADABRA's rule (Borassi and Natale 2016, [doi:10.4230/LIPIcs.ESA.2016.20](https://doi.org/10.4230/LIPIcs.ESA.2016.20)). The same
        `--seed` gives the same scores. Half the EPSILON takes three to four times as long; the size of the graph hardly matters. Scores
        that are smaller than EPSILON are not told apart.

        Ctrl+C stops the work; the measures that were done by then are printed, the others named, and the exit code is 130.

        ## Traits

        | measure | direction | weight | sign | camps | ties by default |
        |---|---|---|---|---|---|

        """;

    [Fact]
    public void The_page_is_made_from_the_list() => Golden.Check(Page(), "../../docs/centrality.md");

    private static string Page()
    {
        StringBuilder page = new(Opening.ReplaceLineEndings("\n"));
        foreach (IMeasure measure in CentralityMeasures.Every)
        {
            MeasureTraits traits = measure.Traits;
            page.Append($"| [{measure.Id}](#{measure.Id.ToLowerInvariant()}) | {(traits.Direction ? "followed" : "ignored")} | {Weight(traits.Weight)} ")
                .Append($"| {(traits.Sign ? "told apart" : "as size")} | {(traits.Camps ? "needed" : "")} | {Ties(measure)} |\n");
        }

        page.Append("\n## Measures\n");
        foreach (IMeasure measure in CentralityMeasures.Every)
        {
            page.Append($"\n### {measure.Id}\n\n{measure.Label}. {measure.Description}\n\n")
                .Append($"- Definition: {measure.Definition.Formula}\n- Range: {measure.Definition.Range}\n- Source: {Linked(measure.Definition.Paper)}\n");
        }

        return page.ToString();
    }

    private static string Weight(WeightUse use) => use switch
    {
        WeightUse.Never => "not used",
        WeightUse.OnRequest => "as length with `--weighted-paths`",
        _ => "as strength",
    };

    private static string Ties(IMeasure measure)
    {
        string told = measure.DefaultTies(false).Id(), listed = measure.DefaultTies(true).Id();
        string fixedly = TieSelections.All.Count(measure.Accepts) == 1 ? " only" : "";
        return told == listed ? told + fixedly : $"{told}; of an edge list {listed}";
    }

    /// <summary>"doi:10.1/x" as a link.</summary>
    private static string Linked(string paper) => string.Join(' ', paper.Split(' ').Select(word =>
    {
        string bare = word.TrimEnd(';');
        return bare.StartsWith("doi:", StringComparison.Ordinal) ? $"[{bare}](https://doi.org/{bare[4..].Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)}){word[bare.Length..]}" : word;
    }));
}
