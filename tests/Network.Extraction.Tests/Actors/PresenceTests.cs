using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

/// <summary>Whom papers speak of by their place in a proceeding or by their style: the witness, the Chair, His Majesty, the latter member.</summary>
public sealed class PresenceTests
{
    [Theory]
    [InlineData("Mr. Iolo Trahearne was then called and examined. In answer to Sir Guto Meyrick, the witness said that he had been dismissed.", "witness", "Iolo Trahearne")]
    [InlineData("Mr. Iolo Trahearne was then called and examined. In answer to Sir Guto Meyrick, the witness said nothing. He had been dismissed.", "He", "Iolo Trahearne")]
    [InlineData("Iolo Trahearne gave evidence. Guto Meyrick thanked the witness.", "witness", "Iolo Trahearne")]
    [InlineData("Iolo Trahearne was sworn. Later Guto Meyrick was sworn. Sian Probert questioned the witness.", "witness", "Guto Meyrick")]
    public void The_witness_is_who_was_heard_last(string text, string word, string name) =>
        Assert.Equal([name], Reading.Of(text).Meant(text, word));

    [Theory]
    [InlineData("Guto Meyrick spoke to the witness.")]
    [InlineData("Iolo Trahearne was sworn. Guto Meyrick called the witness Sian Probert.")]
    public void A_witness_of_whom_nothing_was_told_or_who_is_named_is_nobody_else(string text) =>
        Assert.DoesNotContain("Iolo Trahearne", Reading.Of(text).Meant(text, "witness"));

    [Theory]
    [InlineData("The Committee met, Sir Guto Meyrick in the chair. Iolo Trahearne complained that the Chair was sheltering Sian Probert.")]
    [InlineData("Guto Meyrick took the chair. Iolo Trahearne appealed against a ruling of the Chair.")]
    public void The_Chair_is_who_presides(string text) => Assert.Equal(["Guto Meyrick"], Reading.Of(text).Meant(text, "Chair"));

    [Theory]
    [InlineData("Secretary", 2)]
    [InlineData("Chairman", 1)]
    public void Who_is_in_the_chair_by_a_bracket_holds_both_offices(string office, int occurrence)
    {
        string text = $"Present: Comrades Guto Meyrick (Secretary, in the chair), Iolo Trahearne and Sian Probert. The {office} instructed Comrade Probert to travel.";
        Assert.Equal(["Guto Meyrick"], Reading.Of(text).Meant(text, office, occurrence));
    }

    [Fact]
    public void The_chair_that_is_taken_is_a_seat()
    {
        const string text = "Guto Meyrick was in the chair. Iolo Trahearne took the Chair at noon.";
        Assert.Empty(Reading.Of(text).Meant(text, "Chair"));
    }

    [Theory]
    [InlineData("King Halvdan received Egil Ravnkilde. His Majesty dismissed Egil Ravnkilde.", "Majesty", "King Halvdan")]
    [InlineData("The Governor, Aksel Brusgaard, met Egil Ravnkilde. His Excellency dismissed Egil Ravnkilde.", "Excellency", "Aksel Brusgaard")]
    public void A_style_without_a_name_means_who_bears_such_an_office(string text, string style, string name)
    {
        string meant = Assert.Single(Reading.Of(text).Meant(text, style));
        Assert.Contains(name.Split(' ')[^1], meant, StringComparison.Ordinal);
        Assert.DoesNotContain(style, Reading.Of(text).Names());
    }

    [Theory]
    [InlineData("Iolo Trahearne criticised the plan. Guto Meyrick took the opposite view. Sian Probert sided with the latter member.", "member", "Guto Meyrick")]
    [InlineData("Sian Probert read a letter from Mr. Iolo Trahearne, in which that gentleman denied it.", "gentleman", "Iolo Trahearne")]
    [InlineData("The police arrested Guto Meyrick and a boy of sixteen, Iolo Trahearne. The boy was released.", "boy", "Iolo Trahearne")]
    public void Someone_spoken_of_just_before_may_be_meant_by_a_plain_noun(string text, string noun, string name) =>
        Assert.Equal([name], Reading.Of(text).Meant(text, noun, text.Split(noun).Length - 1));

    [Fact]
    public void Of_two_who_were_introduced_alike_neither_is_meant()
    {
        const string text = "The police arrested a boy of sixteen, Iolo Trahearne. They also held a boy of ten, Guto Meyrick. The boy was released.";
        Assert.Empty(Reading.Of(text).Meant(text, "boy", 3));
    }

    [Fact]
    public void Both_brothers_are_those_told_to_be_such()
    {
        const string text = "About the Minister, Halvdan Foss, and the Minister's brother, the banker Sverre Foss, nothing is known. Egil Ravnkilde demanded that both brothers be tried.";
        Assert.Equal(["Halvdan Foss", "Sverre Foss"], Reading.Of(text).Meant(text, "brothers").Order());
    }

    [Fact]
    public void Her_husband_is_the_man_of_a_ladys_surname()
    {
        const string text = "General Egil Ravnkilde retired. Madame Ravnkilde praised Aksel Brusgaard and said that her husband had saved him.";
        Assert.Equal(["Egil Ravnkilde"], Reading.Of(text).Meant(text, "husband"));
    }

    [Fact]
    public void Who_is_driven_out_by_those_who_accuse_him_is_accused()
    {
        const string text = "Guto Meyrick explained that Iolo Trahearne had been driven from the court by the weavers, who accused him of theft.";
        Assert.Equal(["Iolo Trahearne"], Reading.Of(text).Meant(text, "him"));
    }

    [Fact]
    public void What_one_loses_is_ones_own()
    {
        const string text = "Miss Sian Probert spoke. In May Councillor Nest Howell lost her place on the Board.";
        Assert.Equal(["Nest Howell"], Reading.Of(text).Meant(text, "her"));
    }
}
