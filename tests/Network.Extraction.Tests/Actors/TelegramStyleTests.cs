using Network.Extraction.Actors;
using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class TelegramStyleTests
{
    private const string Capitals = """
        GENERAL OROSCO ENTERED CAPITAL THIS MORNING STOP PRESIDENT VALLE FLED TO LEGATION STOP OROSCO DEMANDS HIS SURRENDER STOP

        CENTRAL COMMITTEE OF LIBERAL PARTY EXPELLED DR. JOSE BLACK STOP KWP SUPPORTS HIM STOP O'BRIEN AND AL-KHATIB OPPOSE THE MINISTER OF INTERIOR STOP
        """;

    [Fact]
    public void Names_and_bodies_are_found_in_capitals()
    {
        Assert.Equal(["Orosco", "Valle", "Legation", "Central Committee of Liberal Party", "Jose Black", "KWP", "O'Brien", "al-Khatib", "Minister of Interior"], Reading.Of(Capitals).Names());
    }

    [Fact]
    public void Stop_ends_a_sentence()
    {
        ActorReading reading = Reading.Of(Capitals);
        Assert.Equal(6, reading.Sentences.Count);
        Assert.All(reading.Sentences, sentence => Assert.Equal(".", sentence.Words[^1].Form));
    }

    [Fact]
    public void Places_in_the_text_are_kept()
    {
        Mention mention = Reading.Of(Capitals).Mentions[0];
        Assert.Equal("GENERAL OROSCO", Capitals[mention.Start..mention.End]);
    }

    [Fact]
    public void Stop_in_small_letters_ends_a_sentence_only_where_another_begins()
    {
        Assert.Equal(3, Reading.Of("Sultan Faris broke with the Federation stop He arrested Hadi stop Am urging him to stop Rashid").Sentences.Count);
        Assert.Single(Reading.Of("The Sultan told him to stop Hadi at the gate.").Sentences);
    }

    [Fact]
    public void A_heading_in_capitals_is_left_as_it_is() => Assert.Contains("COPRA", Reading.Of("COPRA BOARD: GOVERNOR").Sentences[0].Words[0].Form, StringComparison.Ordinal);
}
