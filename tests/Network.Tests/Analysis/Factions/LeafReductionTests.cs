using Network.Analysis.Factions;

namespace Network.Tests.Analysis.Factions;

public class LeafReductionTests
{
    [Fact]
    public void Leaves_are_looked_for_once()
    {
        LeafReduction path = new(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1)]);
        Assert.Equal([1, 2], path.Rest);
    }

    [Fact]
    public void A_component_of_two_has_no_leaves() => Assert.Equal([0, 1], new LeafReduction(2, [(0, 1, -1)]).Rest);

    [Fact]
    public void A_friend_goes_beside_its_neighbour() => Assert.Equal([0, 1, 1, 1], Placed(3, 1));

    [Fact]
    public void An_enemy_goes_to_the_largest_camp_that_costs_nothing() => Assert.Equal([0, 1, 1, 0], Placed(3, -1));

    [Fact]
    public void One_whose_ties_cancel_out_goes_to_the_largest_camp() => Assert.Equal([0, 1, 1, 1], Placed(3, 0));

    [Fact]
    public void An_enemy_opens_a_camp_where_there_is_no_other_and_the_count_allows_it()
    {
        LeafReduction star = new(3, [(0, 1, -1), (0, 2, -1)]);
        int[] camp = [0, -1, -1];
        star.Place(camp, 2);
        Assert.Equal([0, 1, 1], camp);
        camp = [0, -1, -1];
        star.Place(camp, 1);
        Assert.Equal([0, 0, 0], camp);
    }

    [Fact]
    public void Of_camps_of_one_size_the_first_takes_the_leaf()
    {
        // The leaf 4 is an enemy of 1; the camps of 0 and 2 are of one size.
        LeafReduction reduction = new(5, [(0, 1, 1), (1, 2, 1), (2, 0, 1), (1, 3, 1), (3, 0, 1), (1, 4, -1)]);
        int[] camp = [2, 0, 1, 0, -1];
        reduction.Place(camp, 3);
        Assert.Equal(2, camp[4]);
    }

    /// <summary>A triangle with node 0 alone and 1, 2 together, and a leaf at 1.</summary>
    private static int[] Placed(int k, long net)
    {
        LeafReduction reduction = new(4, [(0, 1, -1), (0, 2, -1), (1, 2, 1), (1, 3, net)]);
        int[] camp = [0, 1, 1, -1];
        reduction.Place(camp, k);
        return camp;
    }
}
