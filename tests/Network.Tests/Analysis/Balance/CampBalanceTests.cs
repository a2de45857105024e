using Network.Analysis.Balance;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Balance;

public class CampBalanceTests
{
    [Fact]
    public void Sampson_s_monks_have_the_published_cohesiveness_and_divisiveness()
    {
        (CountedTies ties, List<string> names) = IndexedTies.Shared("sampson_multirelational.csv", row => row["relation"] == "affect" && row["time"] == "T2");
        string[] minority = ["Amand", "Basil", "Elias", "Mark", "Simplicius"];
        Assert.Equal(5, names.Count(minority.Contains));
        CampBalance camps = CampBalance.Of(ties, UnitMap.Split(names.Count), [.. names.Select(name => minority.Contains(name) ? 1 : 0)]);
        Assert.Equal(0.8269, camps.Cohesiveness!.Value, 5e-5);
        Assert.Equal(0.7692, camps.Divisiveness!.Value, 5e-5);
        Assert.Equal((104, 21), (camps.Total, camps.Frustrated));
        Assert.Equal(0.5962, CampBalance.NormalisedFrustration(camps.Frustrated, camps.Total)!.Value, 5e-5);
    }

    [Fact]
    public void Ties_inside_a_unit_and_of_those_without_a_camp_are_left_out_and_memberships_are_positive()
    {
        CountedTies ties = IndexedTies.Of(
            5,
            false,
            new(0, 1, -1),
            new(0, 2),
            new(1, 3, -1),
            new(4, 0),
            new(2, 3, 1, 1, TieTraits.Affiliation),
            new(2, 3, 0));
        CampBalance camps = CampBalance.Of(ties, new UnitMap { First = [0, 0, 2, 3, 4] }, [1, 1, 1, 2, -1]);
        Assert.Equal(new CampBalance(1, 0, 1, 1), camps);
        Assert.Equal((1, 0.5), (camps.Cohesiveness, camps.Divisiveness));
    }

    [Fact]
    public void Shares_of_nothing_are_no_number()
    {
        CampBalance none = CampBalance.Of(IndexedTies.Of(2, false), UnitMap.Split(2), [0, 1]);
        Assert.Null(none.Cohesiveness);
        Assert.Null(none.Divisiveness);
        Assert.Null(CampBalance.NormalisedFrustration(0, 0));
    }

    [Fact]
    public void There_must_be_one_camp_an_actor() =>
        Assert.Throws<ArgumentException>(() => CampBalance.Of(IndexedTies.Of(2, false), UnitMap.Split(2), [0]));
}
