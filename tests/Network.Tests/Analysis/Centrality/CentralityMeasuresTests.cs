using CsCheck;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

/// <summary>What holds for every measure of the list, the next one too.</summary>
public class CentralityMeasuresTests
{
    public static TheoryData<string> Ids => [.. CentralityMeasures.All.Select(measure => measure.Id)];

    [Fact]
    public void Ids_are_in_camel_case_and_differ()
    {
        Assert.All(CentralityMeasures.All, measure => Assert.Matches("^[a-z][a-zA-Z]*$", measure.Id));
        Assert.Equal(CentralityMeasures.All.Count, CentralityMeasures.All.Select(measure => measure.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_described(string id)
    {
        ICentralityMeasure measure = CentralityMeasures.Find(id)!;
        Assert.NotEmpty(measure.Label);
        Assert.Matches(@"^[A-Z].*\.$", measure.Description);
        Assert.True(measure.Accepts(measure.DefaultTies(false)) && measure.Accepts(measure.DefaultTies(true)));
        Assert.NotNull(measure.Traits);
        Assert.Matches(@"^\S.*[^.]$", measure.Definition.Formula);
        Assert.Matches(@"\d", measure.Definition.Range);
        Assert.Matches(@"^\p{Lu}.*\d{4}.*doi:10\.\S+$", measure.Definition.Paper);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_empty_graph_has_no_scores_or_no_value(string id) => Assert.Empty(Scores(id, IndexedTies.Of(0, false)) ?? []);

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_actor_alone_is_not_central(string id)
    {
        double[]? scores = Scores(id, IndexedTies.Of(1, false));
        Assert.Equal(
            id switch
            {
                "eigenvector" or "hubs" or "authorities" or "signedEigenvector" => null,
                "pagerank" or "katz" or "pn" or "pnIn" or "pnOut" => [1],
                _ => [0.0],
            },
            scores);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_symmetric_pair_has_equal_scores(string id)
    {
        double[]? scores = Scores(id, IndexedTies.Of(2, false, new Tie(0, 1, 1, 1, TieTraits.Symmetric)));
        if (IsUndefinedBetweenTwoSides(id, scores)) return;
        Assert.Equal(scores![0], scores[1], 1e-12);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_path_reads_the_same_from_both_ends(string id)
    {
        double[]? scores = Scores(id, IndexedTies.Of(5, false, [.. Enumerable.Range(0, 4).Select(i => new Tie(i, i + 1, 1, 1, TieTraits.Symmetric))]), [1, 2, 1, 2, 1]);
        if (IsUndefinedBetweenTwoSides(id, scores)) return;
        Assert.Equal(scores![0], scores[4], 1e-9);
        Assert.Equal(scores[1], scores[3], 1e-9);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_middle_of_a_star_is_not_less_central_than_its_points(string id)
    {
        double[]? scores = Scores(id, IndexedTies.Of(6, false, [.. Enumerable.Range(1, 5).Select(i => new Tie(i, 0, 1, 1, TieTraits.Symmetric))]));
        if (IsUndefinedBetweenTwoSides(id, scores)) return;
        Assert.All(scores!, score => Assert.True(id == "constraint" ? score >= scores![0] : score <= scores![0]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Scores_are_finite_and_only_signed_ones_negative_whatever_the_graph(string id)
    {
        double least = id is "pn" or "pnIn" or "pnOut" or "signedEigenvector" ? -1 : 0;
        IndexedTies.Any(9, affiliations: true).Sample(ties =>
            (Scores(id, ties) ?? []).All(score => double.IsFinite(score) && score >= least - 1e-12) && (Scores(id, ties)?.Length ?? ties.Actors.Count) == ties.Actors.Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Lone_actors_do_not_disturb(string id)
    {
        CountedTies ties = IndexedTies.Of(5, false, new(1, 3, 1, 1, TieTraits.Symmetric), new(3, 4, -1));
        double[]? scores = Scores(id, ties);
        if (IsUndefinedBetweenTwoSides(id, scores)) return;
        Assert.Equal(scores![0], scores[2], 1e-12);
        // Negative ties count double in the PN index: who has one of each stands below who has none.
        if (!id.StartsWith("pn", StringComparison.Ordinal)) Assert.True(scores[3] >= scores[0]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Scores_follow_the_actors_when_they_are_numbered_anew(string id)
    {
        IndexedTies.Any(8).SelectMany(ties => Gen.Shuffle(Enumerable.Range(0, ties.Actors.Count).ToArray()).Select(places => (ties, places))).Sample(sample =>
        {
            (CountedTies ties, int[] places) = sample;
            CountedTies moved = IndexedTies.Of(ties.Actors.Count, ties.IsEdgeList, [.. Enumerable.Range(0, ties.Count).Select(tie =>
                new Tie(places[ties.Source[tie]], places[ties.Target[tie]], ties.Sign[tie], ties.WeightOf(tie), ties.TraitsOf(tie)))]);
            int?[] camps = new int?[places.Length];
            for (int actor = 0; actor < places.Length; actor++) camps[places[actor]] = CampOf(actor);
            double[]? before = Scores(id, ties), after = Scores(id, moved, camps);
            if (before is null || after is null) return before is null && after is null;
            double[] back = [.. places.Select(place => after[place])];
            return Scoring.Difference(before, back) < 1e-8
                || (id == "signedEigenvector" && Math.Abs(before.Sum()) < 1e-6 && Scoring.Difference(before, [.. back.Select(score => -score)]) < 1e-8);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_same_ties_give_the_same_bits(string id)
    {
        IndexedTies.Any(9).Sample(ties => (Scores(id, ties) ?? []).SequenceEqual(Scores(id, ties) ?? []));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Memberships_change_nothing(string id)
    {
        CountedTies without = IndexedTies.Of(4, false, new(0, 1), new(1, 2, -1), new(2, 1));
        CountedTies with = IndexedTies.Of(4, false, new(0, 1), new(1, 2, -1), new(2, 1), new(3, 0, 1, 1, TieTraits.Affiliation));
        Assert.Equal(Scores(id, without), Scores(id, with));
    }

    /// <summary>Where ties join two sides only, these have no single vector.</summary>
    private static bool IsUndefinedBetweenTwoSides(string id, double[]? scores)
    {
        if (id is not ("hubs" or "authorities" or "signedEigenvector")) return false;
        Assert.Null(scores);
        return true;
    }

    private static int? CampOf(int actor) => actor % 4 == 3 ? null : actor % 2;

    private static double[]? Scores(string id, CountedTies ties, int?[]? camps = null)
    {
        try
        {
            CentralityOptions options = new() { Camps = camps ?? [.. Enumerable.Range(0, ties.Actors.Count).Select(CampOf)] };
            return CentralityAnalysis.Compute(ties, [id], options).Columns[0].Scores;
        }
        catch (MeasureUndefinedException)
        {
            return null;
        }
    }
}
