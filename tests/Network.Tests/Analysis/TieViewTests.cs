using Network.Analysis;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis;

public class TieViewTests
{
    private static readonly CountedTies Ties = IndexedTies.Of(
        4,
        false,
        new(0, 1),
        new(1, 2, -1),
        new(2, 3, 0),
        new(3, 0, 1, 1, TieTraits.Symmetric),
        new(0, 2, 1, 1, TieTraits.Affiliation));

    [Theory]
    [InlineData(TieSelection.Contact, "01 03 10 12 21 23 30 32")]
    [InlineData(TieSelection.All, "01 03 12 23 30")]
    [InlineData(TieSelection.Signed, "01 03 12 30")]
    [InlineData(TieSelection.Positive, "01 03 30")]
    [InlineData(TieSelection.Negative, "12")]
    public void A_selection_holds_its_ties_and_no_membership(TieSelection selection, string arcs)
    {
        SignedGraph graph = TieView.Of(Ties, selection);
        Assert.Equal(selection != TieSelection.Contact, graph.IsDirected);
        Assert.Equal(arcs, string.Join(' ', Enumerable.Range(0, 4).SelectMany(node => graph.Out.Of(node).ToArray().Select(other => $"{node}{other}"))));
    }

    [Fact]
    public void A_symmetric_tie_is_one_tie_in_contact_and_two_arcs_with_direction()
    {
        CountedTies ties = IndexedTies.Of(2, false, new Tie(0, 1, 1, 2.5, TieTraits.Symmetric));
        Assert.Equal(2.5, TieView.Of(ties, TieSelection.Contact).Out.Strength(0));
        Assert.Equal(2.5, TieView.Of(ties, TieSelection.All).Out.Strength(0));
        Assert.Equal(2.5, TieView.Of(ties, TieSelection.All).In.Strength(0));
    }

    [Fact]
    public void Names_of_selections_are_found_again() =>
        Assert.All(TieSelections.All, selection => Assert.Equal(selection, TieSelections.Find(selection.Id())));

    [Fact]
    public void An_unknown_selection_is_not_found() => Assert.Null(TieSelections.Find("Contact"));
}
