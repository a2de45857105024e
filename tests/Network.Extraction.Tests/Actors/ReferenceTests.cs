using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class ReferenceTests
{
    [Fact]
    public void He_is_the_subject_spoken_of_last_and_him_another()
    {
        const string text = "Otto Brandl accused Karl Winter. He also insulted him.";
        Assert.Equal(["Otto Brandl"], Reading.Of(text).Meant(text, "He"));
        Assert.Equal(["Karl Winter"], Reading.Of(text).Meant(text, "him"));
    }

    [Fact]
    public void Himself_tells_a_gender_that_the_name_does_not()
    {
        const string text = "Zhao Guiyan met Feng Zhaoxu on Monday. Feng Zhaoxu blamed himself. She supported the strike.";
        Assert.Equal(["Zhao Guiyan"], Reading.Of(text).Meant(text, "She"));
    }

    [Fact]
    public void She_is_the_woman()
    {
        const string text = "Mr. Brandl met Mrs. Falk on Monday. She supported the strike.";
        Assert.Equal(["Falk"], Reading.Of(text).Meant(text, "She"));
    }

    [Fact]
    public void I_is_the_narrator_but_in_a_quotation_the_speaker()
    {
        const string text = "Otto Brandl received me on Monday. \"I shall resign,\" Brandl said.";
        Assert.Equal(["Ellen Roth"], Reading.Of(text, "Ellen Roth").Meant(text, "me"));
        Assert.Equal(["Otto Brandl"], Reading.Of(text, "Ellen Roth").Meant(text, "I shall"[..1]));
    }

    [Fact]
    public void The_latter_is_the_person_named_last()
    {
        const string text = "Otto Brandl spoke with Karl Winter about the matter; the latter denied everything.";
        Assert.Equal(["Karl Winter"], Reading.Of(text).Meant(text, "latter"));
    }

    [Fact]
    public void Both_men_are_the_two_named_together()
    {
        const string text = "The board expelled Otto Brandl and Karl Winter. Both men appealed.";
        Assert.Equal(["Otto Brandl", "Karl Winter"], Reading.Of(text).Meant(text, "men"));
    }

    [Fact]
    public void They_are_those_named_together()
    {
        const string text = "Otto Brandl, Ida Falk and Karl Winter left the hall. They condemned the board.";
        Assert.Equal(["Otto Brandl", "Ida Falk", "Karl Winter"], Reading.Of(text).Meant(text, "They"));
    }

    [Fact]
    public void A_relative_pronoun_is_its_antecedent()
    {
        const string text = "Otto Brandl, who edits the paper, attacked Karl Winter.";
        Assert.Equal(["Otto Brandl"], Reading.Of(text).Meant(text, "who"));
    }

    [Fact]
    public void Who_demands_his_removal_demands_anothers()
    {
        const string text = "Otto Brandl criticized Karl Winter and demanded his removal.";
        Assert.Equal(["Karl Winter"], Reading.Of(text).Meant(text, "his"));
    }

    [Fact]
    public void As_for_X_he_is_X()
    {
        const string text = "Otto Brandl attacked the board. As for Karl Winter, he was made secretary.";
        Assert.Equal(["Karl Winter"], Reading.Of(text).Meant(text, "he", 2));
    }

    [Theory]
    [InlineData("Otto Brandl insulted Karl Winter. A motion by Brandl for his removal was defeated.", "his")]
    [InlineData("Karl Winter had insulted Otto Brandl. Brandl demanded that he be removed.", "he")]
    public void Whose_removal_is_demanded_is_not_who_demands_it(string text, string pronoun)
    {
        Assert.Equal(["Karl Winter"], Reading.Of(text).Meant(text, pronoun));
    }

    [Fact]
    public void He_behind_a_semicolon_is_the_subject_before_it()
    {
        const string text = "Karl Winter spoke first. Otto Brandl agreed with Ida Falk; he praised the strike.";
        Assert.Equal(["Otto Brandl"], Reading.Of(text).Meant(text, "he praised"[..2]));
    }

    [Fact]
    public void Two_objects_side_by_side_are_one()
    {
        const string text = "The board heard Karl Winter. Otto Brandl greeted him kindly; the judges threatened him.";
        Assert.Equal(["Karl Winter"], Reading.Of(text).Meant(text, "him", 2));
    }

    [Fact]
    public void A_pronoun_behind_someone_without_a_name_means_no_one_else()
    {
        const string text = "Karl Winter left the town.\n\nOtto Brandl warned the old man. The old man laughed. Brandl denounced him.";
        Assert.Empty(Reading.Of(text).Meant(text, "him"));
    }

    [Fact]
    public void Three_whom_nothing_brings_together_are_not_taken_from_another_paragraph()
    {
        const string text = "Ida Falk spoke.\n\nOtto Brandl and Karl Winter protested. The three left the hall.";
        Assert.Empty(Reading.Of(text).Meant(text, "three"));
    }

    [Fact]
    public void The_two_at_a_paragraphs_beginning_are_those_named_together_before()
    {
        const string text = "The board expelled Otto Brandl and Karl Winter.\n\nBoth men appealed.";
        Assert.Equal(["Otto Brandl", "Karl Winter"], Reading.Of(text).Meant(text, "men"));
    }

    [Fact]
    public void A_plural_noun_before_names_means_those_named()
    {
        const string text = "Two women, Ida Falk and Ruth Weber, were arrested by the police.";
        Assert.Equal(["Ida Falk", "Ruth Weber"], Reading.Of(text).Meant(text, "women"));
        Assert.Equal(["Ida Falk", "Ruth Weber", "police"], Reading.Of(text).Names());
    }

    [Fact]
    public void My_brother_is_one_actor_of_the_narrators_letter()
    {
        const string text = "My brother warned Otto Brandl. Brandl insulted my brother.";
        Assert.Equal(["my brother"], Reading.Of(text, "Ellen Roth").Meant(text, "brother", 2));
    }

    [Fact]
    public void One_of_a_body_who_acts_is_not_the_body()
    {
        const string text = "Otto Brandl was the only member of the bureau who opposed Karl Winter.";
        Assert.Equal(["Otto Brandl"], Reading.Of(text).Meant(text, "who"));
    }
}
