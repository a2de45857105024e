using Network.Extraction.Documents;
using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>What the head of minutes, their lists of decisions and their turns tell.</summary>
public sealed class MinutesTests
{
    private const string Head = "Brenholm Town Committee\nProtocol No. 4 of the sitting of the Bureau, 3 May 1951\n\n";

    [Theory]
    [InlineData("The Regional Committee had sent Vera Holt, and the Regional Committee recalled her.\n\nArno Beck was expelled.", "Bureau expelled Arno Beck")]
    [InlineData("RESOLVED: For insulting the chairman, to expel Arno Beck.", "Bureau expelled Arno Beck")]
    [InlineData("RESOLVED: (a) For having lowered the dignity of a member, to expel Arno Beck; (b) to announce a severe reprimand to Vera Holt.", "Bureau punished Vera Holt")]
    public void What_is_decided_is_decided_by_the_body_whose_sitting_the_head_names(string body, string fact) => Assert.Contains(fact, Facts(Head + body + "\n"));

    [Fact]
    public void A_reason_alone_decides_nothing() => Assert.DoesNotContain("Bureau expelled Arno Beck", Facts(Head + "RESOLVED: For wanting to expel Arno Beck, to reprimand Vera Holt.\n"));

    [Theory]
    [InlineData("Vera Holt said that she had carried it out for Arno Beck.\n\nArno Beck, from his place: \"That is a lie.\"\n", "Arno Beck contradicted Vera Holt")]
    [InlineData("Vera Holt said that the money was gone.\n\nArno Beck (interrupting): \"That is true.\"\n", "Arno Beck agreed_with Vera Holt")]
    public void How_words_were_said_stands_between_the_speaker_and_the_colon(string text, string fact) => Assert.Contains(fact, Facts(text));

    private static string[] Facts(string text) =>
        [.. DocumentExtractor.Extract(DocumentReader.Read("minutes", text), new ExtractionOptions()).Graph.Relations.Where(relation => relation.Evidence.Any(piece => piece.Modality == Model.Modality.Asserted && !piece.Negated)).Select(RelationText.Told)];
}
