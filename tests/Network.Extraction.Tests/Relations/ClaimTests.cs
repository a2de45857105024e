using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("Arno Beck did not support Vera Holt.")]
    [InlineData("Arno Beck never supported Vera Holt.")]
    [InlineData("Arno Beck no longer supported Vera Holt.")]
    public void What_did_not_happen_is_negated(string text) =>
        Assert.True(RelationText.Evidence(text, "Arno Beck supported Vera Holt").Negated);

    [Theory]
    [InlineData("If the board meets, Arno Beck would support Vera Holt.", Modality.Hypothetical)]
    [InlineData("Arno Beck will support Vera Holt.", Modality.Future)]
    [InlineData("Arno Beck tried to support Vera Holt.", Modality.Planned)]
    [InlineData("Arno Beck allegedly supported Vera Holt.", Modality.Alleged)]
    [InlineData("Arno Beck is said to have supported Vera Holt.", Modality.Alleged)]
    public void What_is_less_than_a_fact_is_marked(string text, Modality modality) =>
        Assert.Equal(modality, RelationText.Evidence(text, "Arno Beck supported Vera Holt").Modality);

    [Fact]
    public void An_accusation_that_was_not_borne_out_was_made_but_is_refuted()
    {
        Evidence evidence = RelationText.Evidence("The accusations of Arno Beck against Vera Holt were not borne out.", "Arno Beck accused Vera Holt");
        Assert.Equal(Modality.Refuted, evidence.Modality);
        Assert.False(evidence.Negated);
    }

    [Theory]
    [InlineData("Ivo Lang said that Arno Beck had threatened Vera Holt.")]
    [InlineData("According to Ivo Lang, Arno Beck had threatened Vera Holt.")]
    [InlineData("In Ivo Lang's words, Arno Beck had threatened Vera Holt.")]
    [InlineData("Arno Beck, Ivo Lang told the board, had threatened Vera Holt.")]
    public void Who_says_so_is_kept(string text) =>
        Assert.Equal("Ivo Lang", Assert.Single(RelationText.Evidence(text, "Arno Beck threatened Vera Holt").AssertedBy).Name);

    [Fact]
    public void Who_denies_a_charge_contests_it_and_contradicts_its_author()
    {
        const string text = "Arno Beck accused Vera Holt of theft. She denied it.";
        Assert.Equal("Vera Holt", Assert.Single(RelationText.Evidence(text, "Arno Beck accused Vera Holt").ContestedBy).Name);
        Assert.Contains("Vera Holt contradicted Arno Beck", RelationText.Facts(text));
    }

    [Theory]
    [InlineData("Arno Beck denied that he had ever threatened Vera Holt.")]
    [InlineData("Arno Beck denied having threatened Vera Holt.")]
    public void Who_denies_an_act_of_his_own_says_that_it_did_not_happen(string text)
    {
        Evidence evidence = RelationText.Evidence(text, "Arno Beck threatened Vera Holt");
        Assert.True(evidence.Negated);
        Assert.Equal("Arno Beck", Assert.Single(evidence.AssertedBy).Name);
    }

    [Fact]
    public void Who_denies_what_another_did_contests_it() =>
        Assert.Equal(Modality.Refuted, RelationText.Evidence("Ivo Lang denied that Arno Beck had threatened Vera Holt.", "Arno Beck threatened Vera Holt").Modality);

    [Theory]
    [InlineData("The Morning Post reports that Arno Beck supported Vera Holt. That is an invention: nobody has seen him there.")]
    [InlineData("It is said in the town that Arno Beck supported Vera Holt. There is not a word of truth in it.")]
    [InlineData("The story that Arno Beck supported Vera Holt has no foundation.")]
    [InlineData("The paper wrote that Arno Beck supported Vera Holt. It was Ivo Lang who supported Vera Holt.")]
    public void What_the_text_takes_back_is_refuted(string text) =>
        Assert.Equal(Modality.Refuted, RelationText.Evidence(text, "Arno Beck supported Vera Holt").Modality);

    [Fact]
    public void A_short_no_negates_what_was_reported() =>
        Assert.True(RelationText.Evidence("It has been said that Arno Beck supported Vera Holt. He did nothing of the kind.", "Arno Beck supported Vera Holt").Negated);

    [Fact]
    public void A_question_asserts_nothing() =>
        Assert.Empty(RelationText.Facts("Ivo Lang asked whether Arno Beck had threatened Vera Holt."));

    [Fact]
    public void Every_relation_points_at_its_words()
    {
        const string text = "Arno Beck accused Vera Holt of theft.";
        Evidence evidence = RelationText.Evidence(text, "Arno Beck accused Vera Holt");
        Assert.Equal("Arno Beck accused Vera Holt", text[evidence.Start!.Value..evidence.End!.Value]);
        Assert.Equal("accused", evidence.Trigger);
        Assert.Equal("accuse _", evidence.Rule);
    }
}
