using Network.Extraction.Actors;
using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Actors;

public sealed class ActorNamesTests
{
    [Fact]
    public void Brackets_behind_a_name_give_an_alias_and_brackets_before_it_an_office()
    {
        const string text = "Yesterday Ha Yeong-su [Ha Yong Su] criticized [Minister of Posts] Oh Mi-ran. Oh Mi-ran denied everything.";
        ActorReading reading = Reading.Of(text);
        Assert.Contains("Ha Yong Su", reading.Actor("Ha Yeong-su").Aliases);
        Assert.Equal("Minister of Posts", Assert.Single(reading.Actor("Oh Mi-ran").Positions).Title);
        Assert.DoesNotContain('[', string.Concat(reading.Sentences.SelectMany(sentence => sentence.Words).Select(word => word.Form)));
    }

    [Fact]
    public void A_surname_that_opens_a_text_and_stands_nowhere_else_is_a_name_before_a_past_tense() =>
        Assert.Equal(["Beck", "Ivo Lang"], Reading.Of("Beck praised Ivo Lang. Ivo Lang refused to answer.").Names());

    [Fact]
    public void A_name_is_one_word_of_the_parse_and_ends_behind_its_gloss()
    {
        const string text = "Ha Yeong-su [Ha Yong Su] criticized the minister.";
        ActorReading reading = Reading.Of(text);
        Assert.Equal("Ha Yeong-su", reading.Sentences[0].Words[0].Form);
        Assert.Equal(text.IndexOf(']') + 1, reading.Mentions[0].End);
    }

    [Theory]
    [InlineData("Yun Seong-cheol", "Yoon Song Chol")]
    [InlineData("Li Jeong-gu", "Ri Chong Ku")]
    [InlineData("Zheng Dekuang", "Cheng Te-k'uang")]
    [InlineData("Dobrin Čapek", "DOBRIN CAPEK")]
    [InlineData("Arturo Beltrán Solís", "Arturo Beltrán")]
    [InlineData("Tomasz Rudnik", "T. Rudnik")]
    [InlineData("Ok Min-su", "OkOk Min-su")]
    public void Spellings_of_one_name_are_one_actor_and_the_reason_is_told(string one, string other)
    {
        ActorReading reading = Reading.Of($"{one} attacked the leadership in March. In April {other} left the country. The police arrested {one} in May.");
        FoundActor actor = reading.Actor(one);
        Assert.Same(actor, reading.Actor(other));
        Assert.NotEmpty(actor.MergeReasons);
    }

    [Fact]
    public void Two_people_of_one_surname_stay_two_and_the_bare_surname_is_the_one_spoken_of_so_first()
    {
        const string text = "Boris Lomov opened the meeting. Lomov accused the engineers. Later Stepan Lomov defended them. Lomov replied at length.";
        ActorReading reading = Reading.Of(text);
        Assert.NotSame(reading.Actor("Boris Lomov"), reading.Actor("Stepan Lomov"));
        Assert.Equal(["Boris Lomov"], reading.Meant(text, "Lomov replied"[..5], 4));
    }

    [Fact]
    public void A_given_name_alone_is_whoever_bears_it()
    {
        const string text = "Trần Văn Hiếu wrote to the ministry. Hiếu received no answer.";
        Assert.Equal(["Trần Văn Hiếu"], Reading.Of(text).Meant(text, "Hiếu", 2));
    }

    [Fact]
    public void Relatives_named_together_share_the_surname()
    {
        const string text = "On Friday the police arrested the brothers Pablo and Emilio Vidal.";
        Assert.Equal(["Pablo Vidal", "Emilio Vidal"], Reading.Of(text).Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Name));
    }

    [Fact]
    public void A_place_is_no_actor()
    {
        ActorReading reading = Reading.Of("Vera Antonova arrived in Zelenograd on Monday. The strike at Zelenograd had ended. Antonova praised the workers.");
        Assert.DoesNotContain(reading.Names(), name => name.Contains("Zelenograd", StringComparison.Ordinal));
    }

    [Fact]
    public void Actors_whom_the_user_knows_are_found_by_their_aliases()
    {
        Actor known = new("okt", "The October Circle") { Kind = ActorKind.Group, Aliases = ["October people"] };
        ActorReading reading = Reading.Of("The October people attacked the minister.", known: [known]);
        Assert.Contains(reading.Actors, actor => actor.Name == "October people" || actor.Name == "The October Circle");
    }
}
