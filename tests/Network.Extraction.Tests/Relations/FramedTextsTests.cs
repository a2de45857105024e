using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>Texts of a few sentences in which what was done stands among what was not: reports taken back, orders countermanded, letters never sent, rumours, fears, rules, and speech within speech.</summary>
public sealed class FramedTextsTests
{
    /// <summary>The texts of the table with what they tell.</summary>
    public static TheoryData<string, string> Texts() => TextTable.Of("framed.txt");

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_was_done_is_told_and_what_was_not_is_not(string text, string rows) => TextTable.Check(text, rows);

    [Theory]
    [InlineData("According to a rumour current among the students, Arno Beck had threatened Vera Holt.", Modality.Alleged)]
    [InlineData("It has been put about by the enemies of the Rector that Arno Beck threatened Vera Holt.", Modality.Alleged)]
    [InlineData("A pamphlet asserts that Arno Beck threatened Vera Holt.", Modality.Alleged)]
    [InlineData("Arno Beck is wrongly believed to have threatened Vera Holt.", Modality.Refuted)]
    [InlineData("The forged telegram said that Arno Beck had threatened Vera Holt.", Modality.Refuted)]
    [InlineData("Do not believe those who tell you that Arno Beck threatened Vera Holt.", Modality.Refuted)]
    [InlineData("In the third paragraph of the draft Arno Beck supports Vera Holt.", Modality.Planned)]
    public void What_nobody_vouches_for_is_no_fact(string text, Modality modality) => Assert.Equal(modality, Assert.Single(RelationText.Graph(text).Relations, relation => RelationText.Told(relation).StartsWith("Arno Beck", StringComparison.Ordinal)).Evidence[0].Modality);

    [Theory]
    [InlineData("Arno Beck would sooner resign than support Vera Holt.")]
    [InlineData("Whoever says that Arno Beck threatened Vera Holt says what he cannot prove.")]
    [InlineData("Arno Beck very nearly supported Vera Holt.")]
    [InlineData("Arno Beck expected a quarrel between Ivo Lang and Vera Holt. There was none.")]
    public void What_was_not_done_is_denied(string text) => Assert.Empty(RelationText.Facts(text));

    [Fact]
    public void Who_says_what_another_says_stands_outermost() =>
        Assert.Equal(["Ivo Lang", "Lena Orff"], RelationText.Evidence("Ivo Lang reported that, according to Lena Orff, Arno Beck had threatened Vera Holt.", "Arno Beck threatened Vera Holt").AssertedBy.Select(actor => actor.Name));

    [Theory]
    [InlineData("No one but Arno Beck supported Vera Holt.", "Arno Beck supported Vera Holt")]
    [InlineData("Nobody supported Vera Holt except Arno Beck.", "Arno Beck supported Vera Holt")]
    [InlineData("What Arno Beck said was that Ivo Lang had deceived Vera Holt.", "Arno Beck accused Ivo Lang")]
    [InlineData("Ivo Lang told the meeting that Arno Beck had betrayed Vera Holt.", "Ivo Lang accused Arno Beck")]
    [InlineData("Ivo Lang took the floor. Arno Beck was a traitor.", "Ivo Lang accused Arno Beck")]
    [InlineData("Ivo Lang asked the Ministry to release Vera Holt. His request was refused.", "Ministry rejected Ivo Lang")]
    [InlineData("Vera Holt was removed. The commission suspended her accuser, Arno Beck.", "Arno Beck accused Vera Holt")]
    public void Who_is_meant_is_found(string text, string told) => Assert.Contains(told, RelationText.Facts(text));
}
