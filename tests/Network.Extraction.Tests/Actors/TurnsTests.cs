using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class TurnsTests
{
    private const string Talk = "Otto Brandl received Karl Kessler on Monday.\n\nKessler: You wrote to the board.\n\nBrandl: I wrote twice. He never answered me.\n\nKessler: I see.\n";

    [Fact]
    public void In_a_record_that_names_its_speakers_I_is_who_has_the_word_and_you_the_other()
    {
        Assert.Equal(["Otto Brandl"], Reading.Of(Talk, "Ellen Roth").Meant(Talk, "I wrote"[..1]));
        Assert.Equal(["Karl Kessler"], Reading.Of(Talk, "Ellen Roth").Meant(Talk, "I see"[..1], 2));
        Assert.Equal(["Otto Brandl"], Reading.Of(Talk + "\nBrandl: Good.\n\nKessler: Did you ask?\n", "Ellen Roth").Meant(Talk + "\nBrandl: Good.\n\nKessler: Did you ask?\n", "you"));
    }

    [Fact]
    public void Who_has_the_word_does_not_speak_of_himself_as_he()
    {
        const string text = "Otto Brandl received Karl Kessler.\n\nKessler: The director, Emil Falk, was against it. I told you.\n\nBrandl: He was dismissed by the Board.\n";
        Assert.Equal(["Emil Falk"], Reading.Of(text).Meant(text, "He"));
        Assert.Contains("Board removed Emil Falk", RelationText.Facts(text));
    }

    [Fact]
    public void What_is_told_in_a_turn_is_on_the_speakers_word()
    {
        const string text = "Otto Brandl received Karl Kessler.\n\nKessler: I have read it.\n\nBrandl: Arno Beck threatened Vera Holt. I was there.\n";
        Assert.Equal("Otto Brandl", Assert.Single(RelationText.Evidence(text, "Arno Beck threatened Vera Holt").AssertedBy).Name);
    }

    [Fact]
    public void In_an_exchange_of_telegrams_I_is_who_sends_and_you_who_receives()
    {
        const string text = "No. 1. Holt to Beck, 12 May, 9 a.m. Emil Falk was overthrown last night. I have protested to him.\n\nNo. 2. Beck to Holt, 13 May, noon. Otto Brandl threatened me. He will write to you.\n";
        Assert.Equal(["Holt"], Reading.Of(text).Meant(text, "I have"[..1]));
        Assert.Equal(["Beck"], Reading.Of(text).Meant(text, "me"));
        Assert.Equal(["Holt"], Reading.Of(text).Meant(text, "you"));
        Assert.Equal("Beck", Assert.Single(RelationText.Evidence(text, "Otto Brandl threatened Beck").AssertedBy).Name);
    }

    [Fact]
    public void Minutes_tell_a_speakers_words_in_the_third_person()
    {
        const string text = "Emil Falk opened the meeting, and Otto Brandl took the minutes.\n\nBrandl: He thanks the board.\n";
        Assert.Equal(["Otto Brandl"], Reading.Of(text).Meant(text, "He"));
    }

    [Fact]
    public void Whoever_is_asked_is_the_narrator()
    {
        const string text = "Q. Did the board help you?\n\nA. Karl Kessler helped me. I thanked him.\n";
        Assert.Equal(["Ellen Roth"], Reading.Of(text, "Ellen Roth").Meant(text, "you"));
    }

    private const string Trial = "The prisoner, Captain Emil Falk, was heard.\n\nFirst witness, Sergeant Otto Brandl, states: I was at the gate. The prisoner threatened me.\n\nCross-examined by Major Karl Kessler: I bear him no malice. I saw him twice.\n";

    [Fact]
    public void A_witness_says_I_in_his_own_words_whoever_examines_him()
    {
        Assert.Equal(["Otto Brandl"], Reading.Of(Trial).Meant(Trial, "I was"[..1]));
        Assert.Equal(["Otto Brandl"], Reading.Of(Trial).Meant(Trial, "me"));
        Assert.Equal(["Otto Brandl"], Reading.Of(Trial).Meant(Trial, "I bear"[..1], 2));
        Assert.Contains("Emil Falk threatened Otto Brandl", RelationText.Facts(Trial));
    }

    [Fact]
    public void A_quotation_that_runs_on_is_the_speakers()
    {
        const string text = "Otto Brandl left. \"The board deceived us,\" said Karl Kessler. \"Arno Beck threatened me.\"\n";
        Assert.Equal(["Karl Kessler"], Reading.Of(text).Meant(text, "me"));
        Assert.Equal("Karl Kessler", Assert.Single(RelationText.Evidence(text, "Arno Beck threatened Karl Kessler").AssertedBy).Name);
    }

    [Fact]
    public void Questions_and_answers_within_a_paragraph_are_no_names()
    {
        const string text = "Second witness, Karl Kessler, states: I saw Otto Brandl. Q. Did he threaten you? A. Otto Brandl threatened me. A. Horn was there.\n";
        Assert.DoesNotContain(Reading.Of(text).Actors, actor => actor.Name is "Q.");
        Assert.Contains("Otto Brandl threatened Karl Kessler", RelationText.Facts(text));
    }
}
