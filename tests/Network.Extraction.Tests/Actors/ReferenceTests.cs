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
}
