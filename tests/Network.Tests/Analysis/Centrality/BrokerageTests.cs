using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class BrokerageTests
{
    private static readonly string[] Roles = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"];

    [Fact]
    public void Every_way_over_one_actor_without_a_straight_one_counts_for_one_role()
    {
        Gen.Select(IndexedTies.Any(8), Gen.Int[0, 4], Gen.Int[0, 3].Array[8]).Sample((ties, selection, drawn) =>
        {
            int n = ties.Actors.Count;
            int?[] camps = [.. drawn.Take(n).Select(camp => camp == 0 ? (int?)null : camp)];
            double[,] tied = DenseOracle.Matrix(ties, (TieSelection)selection);
            Dictionary<string, double[]> expected = Roles.ToDictionary(role => role, _ => new double[n]);
            for (int a = 0; a < n; a++)
            {
                for (int b = 0; b < n; b++)
                {
                    for (int c = 0; c < n; c++)
                    {
                        if (a == b || b == c || a == c || tied[a, b] == 0 || tied[b, c] == 0 || tied[a, c] > 0) continue;
                        if (camps[a] is null || camps[b] is null || camps[c] is null) continue;
                        bool ab = camps[a] == camps[b], bc = camps[b] == camps[c], ac = camps[a] == camps[c];
                        string role = ab && bc ? "coordinator" : ac ? "itinerant" : bc ? "gatekeeper" : ab ? "representative" : "liaison";
                        expected[role][b]++;
                    }
                }
            }

            CentralityOptions options = new() { Ties = (TieSelection)selection, Camps = camps };
            return CentralityAnalysis.Compute(ties, Roles, options).Columns.All(column => column.Scores!.SequenceEqual(expected[column.Measure]));
        });
    }

    [Fact]
    public void Roles_are_told_by_the_camps_of_the_three()
    {
        CountedTies way = IndexedTies.Of(3, false, new(0, 1), new(1, 2));
        foreach ((string role, int?[] camps) in new (string, int?[])[]
        {
            ("coordinator", [1, 1, 1]), ("itinerant", [1, 2, 1]), ("gatekeeper", [1, 2, 2]), ("representative", [1, 1, 2]), ("liaison", [1, 2, 3]),
        })
        {
            CentralityResult result = CentralityAnalysis.Compute(way, Roles, new CentralityOptions { Camps = camps });
            foreach (MeasureScores column in result.Columns) Assert.Equal([0, column.Measure == role ? 1 : 0, 0], column.Scores!);
        }
    }

    [Fact]
    public void Without_camps_it_is_undefined() =>
        Assert.EndsWith("no camps are given", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("liaison", 3, (0, 1), (1, 2))).Message);
}
