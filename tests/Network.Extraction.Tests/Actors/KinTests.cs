using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class KinTests
{
    [Theory]
    [InlineData("Otto Brandl, the nephew of Karl Winter, left on Monday. He told his uncle.", "uncle", "Karl Winter")]
    [InlineData("Otto Brandl (an uncle of Karl Winter) spoke. He defended his nephew.", "nephew", "Karl Winter")]
    public void A_relative_once_told_is_known_by_his_kinship(string text, string kin, string name) =>
        Assert.Equal([name], Reading.Of(text).Meant(text, kin, text.Split(kin).Length - 1));

    [Fact]
    public void A_relative_of_whom_nothing_was_told_is_nobody()
    {
        const string text = "Otto Brandl met Karl Winter. He told his uncle.";
        Assert.Empty(Reading.Of(text).Meant(text, "uncle"));
    }

    [Theory]
    [InlineData("Otto Brandl was helped by two colleagues, the engineer Karl Winter and the clerk Emil Falk.", "colleagues")]
    [InlineData("Two Ministers, Karl Winter and Emil Falk, spoke up for Otto Brandl.", "Two Ministers")]
    public void Those_whom_a_number_announces_are_those_named_behind_it(string text, string noun) =>
        Assert.Equal(["Karl Winter", "Emil Falk"], Reading.Of(text).Meant(text, noun[(noun.LastIndexOf(' ') + 1)..]));

    [Fact]
    public void They_are_the_men_of_the_sentence_before_and_stand_for_whose_men_they_are()
    {
        const string text = "Otto Brandl's men fetched Karl Winter from the mill. They questioned him.";
        Assert.Equal(["Otto Brandl"], Reading.Of(text).Meant(text, "They"));
    }

    [Fact]
    public void A_title_in_quotation_marks_is_nobodys_name() =>
        Assert.DoesNotContain("Red Lantern", Reading.Of("Otto Brandl was made head of a new magazine, the \"Red Lantern\". He left in May.").Names());

    [Fact]
    public void A_place_in_brackets_behind_a_styled_name_is_where_he_comes_from() =>
        Assert.Empty(Reading.Of("Bro. Brandl (Mersey) complained that the board had not met. Brandl left.").Actor("Brandl").Aliases);
}
