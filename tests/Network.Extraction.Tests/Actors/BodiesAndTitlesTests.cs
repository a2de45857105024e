using Network.Extraction.Actors;
using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class BodiesAndTitlesTests
{
    [Fact]
    public void A_bodys_short_form_means_the_body_of_which_the_text_spoke()
    {
        const string text = "The Harbour Council expelled Jan Moravec. Moravec appealed, but the Council refused.";
        Assert.Equal(["Harbour Council"], Reading.Of(text).Meant(text, "Council", 2));
    }

    [Fact]
    public void An_acronym_means_the_body_of_these_initials()
    {
        const string text = "The Workers' Unity Party met in May. The WUP expelled Jan Moravec.";
        ActorReading reading = Reading.Of(text);
        Assert.Same(reading.Actor("Workers' Unity Party"), reading.Actor("WUP"));
    }

    [Fact]
    public void A_committee_of_another_level_is_another_body()
    {
        const string text = "The Audit Committee suspended Moravec. The question was submitted to the Central Audit Committee.";
        ActorReading reading = Reading.Of(text);
        Assert.NotSame(reading.Actor("Audit Committee"), reading.Actor("Central Audit Committee"));
    }

    [Fact]
    public void A_short_form_takes_its_full_name_from_the_head_of_the_document()
    {
        const string text = "Minutes of the Dockers' Credit Board\n12 May 1950\n\nThe Board expelled Jan Moravec.";
        ActorReading reading = Reading.Of(Reading.Document(text, text.IndexOf("The Board", StringComparison.Ordinal), null));
        Assert.Contains("Dockers' Credit Board", reading.Names());
    }

    [Fact]
    public void An_office_beside_a_name_is_that_persons_and_means_him_when_it_stands_alone()
    {
        const string text = "The treasurer of the League, Otto Brandl, resigned. Nobody had expected this of the treasurer. The editor, Ida Falk, praised him.";
        ActorReading reading = Reading.Of(text);
        Assert.Equal(["Otto Brandl"], reading.Meant(text, "treasurer", 2));
        Assert.Equal(["Ida Falk"], reading.Meant(text, "editor"));
        Assert.Equal("treasurer of the League", reading.Actor("Otto Brandl").Positions[0].Title);
        Assert.Equal("League", reading.Actor("Otto Brandl").Positions[0].Body);
    }

    [Fact]
    public void The_secretary_is_not_the_deputy_secretary()
    {
        const string text = "Deputy Secretary Otto Brandl spoke first. Secretary Ida Falk followed. The Secretary attacked the press.";
        Assert.Equal(["Ida Falk"], Reading.Of(text).Meant(text, "Secretary", 3));
    }

    [Fact]
    public void Someone_known_by_office_only_is_an_actor()
    {
        Assert.Contains("Prime Minister", Reading.Of("The Prime Minister dismissed Otto Brandl. Brandl thanked the Prime Minister.").Names());
    }
}
