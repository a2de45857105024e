using CsCheck;
using Network.Analysis.Comparing;

namespace Network.Tests.Analysis.Comparing;

public class CampComparisonTests
{
    private static readonly Gen<(int?[] First, int?[] Second)> AnyDivisions =
        from members in Gen.Int[0, 9]
        from first in Gen.Int[0, 4].Array[members]
        from second in Gen.Int[0, 4].Array[members]
        select (Camps(first), Camps(second));

    [Fact]
    public void The_index_of_a_worked_example_is_the_published_one()
    {
        // Hubert and Arabie's formula on {1,1,1,2,2,2} and {1,1,2,2,3,3}: (2 - 6 * 3 / 15) / (4.5 - 6 * 3 / 15).
        double? index = AdjustedRandIndex.Of([1, 1, 1, 2, 2, 2], [1, 1, 2, 2, 3, 3]);
        Assert.Equal((2 - 1.2) / (4.5 - 1.2), index!.Value, 1e-12);
    }

    [Fact]
    public void The_index_is_that_of_a_count_over_all_pairs() =>
        AnyDivisions.Sample(divisions =>
        {
            (int?[] first, int?[] second) = divisions;
            List<int> common = [.. Enumerable.Range(0, first.Length).Where(i => first[i] is not null && second[i] is not null)];
            double both = 0, one = 0, other = 0, all = 0;
            foreach (int i in common)
            {
                foreach (int j in common.Where(j => j > i))
                {
                    all++;
                    if (first[i] == first[j]) one++;
                    if (second[i] == second[j]) other++;
                    if (first[i] == first[j] && second[i] == second[j]) both++;
                }
            }

            double? index = AdjustedRandIndex.Of(first, second);
            if (common.Count < 2) Assert.Null(index);
            else if ((one + other) / 2 == one * other / all) Assert.Equal(1, index!.Value);
            else Assert.Equal((both - (one * other / all)) / (((one + other) / 2) - (one * other / all)), index!.Value, 1e-9);
        });

    [Fact]
    public void As_many_members_stay_as_any_naming_of_the_camps_allows() =>
        AnyDivisions.Sample(divisions =>
        {
            (int?[] first, int?[] second) = divisions;
            CampComparison camps = CampComparison.Of(first, second);
            int stay = Enumerable.Range(0, first.Length).Count(i => first[i] is not null && first[i] == camps.Renamed[i]);
            Assert.Equal(Most(first, second, 1, []), stay);
            Assert.Equal(first.Length - camps.Moves.Count, Enumerable.Range(0, first.Length).Count(i => first[i] == camps.Renamed[i]));
        });

    [Fact]
    public void A_division_with_its_camps_renumbered_moves_nobody()
    {
        CampComparison camps = CampComparison.Of([1, 1, 2, 2, null], [2, 2, 1, 1, null]);
        Assert.Empty(camps.Moves);
        Assert.Equal(1, camps.AdjustedRand);
        Assert.Equal(4, camps.Common);
    }

    [Fact]
    public void A_camp_without_a_counterpart_gets_a_number_of_its_own()
    {
        CampComparison camps = CampComparison.Of([1, 1, 1, 2], [1, 1, 3, 2]);
        Assert.Equal([new CampMove(2, 1, 3)], camps.Moves);
    }

    [Fact]
    public void Divisions_of_different_length_are_refused() => Assert.Throws<ArgumentException>(() => CampComparison.Of([1], [1, 2]));

    private static int?[] Camps(int[] numbers) => [.. numbers.Select(number => number == 0 ? (int?)null : number)];

    private static int Most(int?[] first, int?[] second, int camp, HashSet<int> taken)
    {
        if (camp > 4) return 0;
        int best = Most(first, second, camp + 1, taken);
        for (int to = 1; to <= 4; to++)
        {
            if (!taken.Add(to)) continue;
            best = Math.Max(best, Enumerable.Range(0, first.Length).Count(i => first[i] == to && second[i] == camp) + Most(first, second, camp + 1, taken));
            taken.Remove(to);
        }

        return best;
    }
}
