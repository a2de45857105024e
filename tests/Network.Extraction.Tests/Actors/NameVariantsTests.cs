using Network.Extraction.Actors;
using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class NameVariantsTests
{
    [Theory]
    [InlineData("Daniel Moriarty", "Dan Moriarty")]
    [InlineData("Thomas Hackett", "Tom Hackett")]
    [InlineData("Jean-Pierre Lacombe", "J.-P. Lacombe")]
    [InlineData("Yevgeny Pavlovich Sobol", "Ye. P. Sobol")]
    [InlineData("Yuri Ostrov", "Yu. Ostrov")]
    [InlineData("Yasin al-Tarrashi", "Yasin al-Tarrashy")]
    [InlineData("Hasan El-Husseini", "Hasan al-Husayni")]
    [InlineData("Chang Hsüeh-min", "Zhang Xuemin")]
    [InlineData("Pak Hon-su", "Park Heon-su")]
    public void Longer_and_shorter_forms_and_spellings_are_one_actor(string one, string other)
    {
        ActorReading reading = Reading.Of($"{one} attacked the leadership in March. In April {other} left the country. The police arrested {one} in May.");
        Assert.Same(reading.Actor(one), reading.Actor(other));
        Assert.NotEmpty(reading.Actor(one).MergeReasons);
    }

    [Theory]
    [InlineData("Daniel Moriarty", "David Moriarty")]
    [InlineData("N. I. Bobrov", "A. S. Bobrov")]
    [InlineData("Vladimir Petrovich Bobrov", "V. I. Bobrov")]
    [InlineData("Jean-Pierre Lacombe", "J.-M. Lacombe")]
    [InlineData("Sami al-Barudi", "Rami al-Barudi")]
    public void Two_people_of_one_surname_are_never_one(string one, string other)
    {
        ActorReading reading = Reading.Of($"{one} attacked the leadership in March. In April {other} left the country. The police arrested {one} in May.");
        Assert.NotSame(reading.Actor(one), reading.Actor(other));
    }

    [Fact]
    public void A_place_that_begins_like_a_surname_is_nobodys_longer_name()
    {
        const string text = "The brigade worked at Kangsuri-po from May. The engineer, Kang Su-il, attacked the director. Kang Un-hui left Kangsuri-po in June.";
        Assert.Equal(["Kang Su-il"], Reading.Of(text).Actor("Kang Su-il").Aliases.Append("Kang Su-il").Distinct());
        Assert.Empty(Reading.Of(text).Meant(text, "Kangsuri-po", 2).Intersect(["Kang Su-il", "Kang Un-hui"]));
    }

    [Fact]
    public void Names_beside_each_other_are_two_people() =>
        Assert.Equal(["Bill Sykes", "William Sykes"], Reading.Of("Bill Sykes and William Sykes attacked the board.").Names().Take(2));

    [Fact]
    public void Given_name_and_patronymic_are_whoever_bears_their_initials()
    {
        const string text = "Ye. P. Sobol attacked the director. Everyone liked Yevgeny Pavlovich. Yevgeny Pavlovich thanked them.";
        Assert.Equal(["Ye. P. Sobol"], Reading.Of(text).Meant(text, "Yevgeny Pavlovich", 2));
    }

    [Theory]
    [InlineData("Kim Tu-san [김두산] attacked the board.", "김두산")]
    [InlineData("Mao Zelin (毛泽林) attacked the board.", "毛泽林")]
    [InlineData("Nikita Sobolev (Соболев) attacked the board.", "Соболев")]
    [InlineData("The Workers' Union (노동조합) attacked Otto Brandl.", "노동조합")]
    public void Names_in_their_own_script_are_aliases(string text, string alias) => Assert.Contains(alias, Reading.Of(text).Actors[0].Aliases);

    [Fact]
    public void A_courts_second_mention_is_by_its_noun()
    {
        const string text = "The district court acquitted Otto Brandl. The court was attacked by Karl Winter.";
        Assert.Equal(["district court"], Reading.Of(text).Meant(text, "court", 2));
        Assert.DoesNotContain("court", Reading.Of("Otto Brandl saw the court yesterday. He praised it.").Names());
    }

    [Fact]
    public void A_title_of_honour_alone_is_its_bearer()
    {
        const string text = "Alhaji Musa Danjuma attacked Otto Brandl. The Alhaji was arrested.";
        Assert.Equal(["Musa Danjuma"], Reading.Of(text).Meant(text, "Alhaji", 2));
    }

    [Theory]
    [InlineData("Seán Ó Floinn spoke first. Ó Floinn attacked Karl Winter.", "Seán Ó Floinn")]
    [InlineData("H. J. van der Meulen spoke first. Van der Meulen attacked Karl Winter.", "H. J. van der Meulen")]
    [InlineData("Süleyman Bey spoke first. Süleyman Bey attacked Karl Winter.", "Süleyman Bey")]
    public void A_surname_of_several_words_is_its_bearers(string text, string name)
    {
        Assert.Equal([name, "Karl Winter"], Reading.Of(text).Names());
    }

    [Theory]
    [InlineData("Karl Novák opposed the plan. Nováková opposed it too. Novák left.", 2)]
    [InlineData("George Sarraf opposed the plan. Madame Sarraf, the wife of George Sarraf, opposed it too.", 2)]
    [InlineData("Petrov supported Ida Falk. Petrova attacked her.", 3)]
    public void Two_of_one_surname_are_never_one(string text, int count)
    {
        Assert.Equal(count, Reading.Of(text).Actors.Count);
    }

    [Fact]
    public void Someones_wife_is_another_than_he_and_is_shown_as_the_text_addresses_her()
    {
        const string text = "Agop Terzian was arrested. His wife, Mme Terzian, accused Karl Winter. Madame Terzian was released.";
        Assert.Equal(["Agop Terzian", "Mme Terzian", "Karl Winter"], Reading.Of(text).Names());
        Assert.Equal(["Mme Terzian"], Reading.Of(text).Meant(text, "Terzian", 3));
    }

    [Fact]
    public void A_cover_name_that_is_a_number_keeps_what_stands_before_it()
    {
        Assert.Contains("Brother Nine", Reading.Of("Brother Nine accused Karl Winter. Then Brother Nine left.").Names());
    }

    [Fact]
    public void An_adverb_before_a_name_is_no_part_of_it()
    {
        Assert.Equal(["Hoàng", "Karl Winter"], Reading.Of("Thereupon Hoàng attacked Karl Winter. Hoàng left.").Names());
    }

    [Fact]
    public void A_name_that_looks_like_a_plural_is_found_at_a_sentences_beginning_when_the_text_has_it_elsewhere()
    {
        const string text = "The board praised Kats. Kats denies everything that Karl Winter said.";
        Assert.Equal(["Kats"], Reading.Of(text).Meant(text, "Kats", 2));
    }
}
