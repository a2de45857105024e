using Network.Extraction.Documents;
using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>What the head of minutes, their lists of decisions and their turns tell, and who is meant in the record of a meeting.</summary>
public sealed class MinutesTests
{
    private const string Head = "Brenholm Town Committee\nProtocol No. 4 of the sitting of the Bureau, 3 May 1951\n\n";

    [Theory]
    [InlineData("The Regional Committee had sent Vera Holt, and the Regional Committee recalled her.\n\nArno Beck was expelled.", "Bureau expelled Arno Beck")]
    [InlineData("RESOLVED: For insulting the chairman, to expel Arno Beck.", "Bureau expelled Arno Beck")]
    [InlineData("RESOLVED: (a) For having lowered the dignity of a member, to expel Arno Beck; (b) to announce a severe reprimand to Vera Holt.", "Bureau punished Vera Holt")]
    public void What_is_decided_is_decided_by_the_body_whose_sitting_the_head_names(string body, string fact) => Assert.Contains(fact, Facts(Head + body + "\n"));

    [Fact]
    public void A_commission_that_reports_says_we()
    {
        string[] facts = Facts("Report of the Commission of Inquiry into the Dock Strike\n3 May 1951\n\nWe sat on nine days. We recommend that Arno Beck be dismissed.\n");
        Assert.Contains("Commission of Inquiry demanded_against Arno Beck", facts);
    }

    [Fact]
    public void A_reason_alone_decides_nothing() => Assert.DoesNotContain("Bureau expelled Arno Beck", Facts(Head + "RESOLVED: For wanting to expel Arno Beck, to reprimand Vera Holt.\n"));

    [Theory]
    [InlineData("Vera Holt said that she had carried it out for Arno Beck.\n\nArno Beck, from his place: \"That is a lie.\"\n", "Arno Beck contradicted Vera Holt")]
    [InlineData("Vera Holt said that the money was gone.\n\nArno Beck (interrupting): \"That is true.\"\n", "Arno Beck agreed_with Vera Holt")]
    public void How_words_were_said_stands_between_the_speaker_and_the_colon(string text, string fact) => Assert.Contains(fact, Facts(text));

    private static string[] Facts(string text) =>
        [.. DocumentExtractor.Extract(DocumentReader.Read("minutes", text), new ExtractionOptions()).Graph.Relations.Where(relation => relation.Evidence.Any(piece => piece.Modality == Model.Modality.Asserted && !piece.Negated)).Select(RelationText.Told)];

    private const string Chair = "In the chair: Egil Ravnkilde. Present: nine members.\n\n";

    [Fact]
    public void The_committee_of_the_head_is_in_session_and_is_the_plenum()
    {
        const string head = "WEAVERS' PARTY\nCentral Committee\nMinutes of the plenary meeting of 3 March 1951\n\n";
        const string text = head + "The Control Commission reported. The Control Commission wrote to the Central Committee.\n\nIt was resolved:\n\n(a) Aksel Brusgaard is relieved of his duties as secretary.\n\n(b) The plenum readmitted Sverre Foss.";
        string[] told = [.. DocumentExtractor.Extract(Reading.Document(text, head.Length, null), new ExtractionOptions()).Graph.Relations.Select(RelationText.Told)];
        Assert.Contains("Central Committee removed Aksel Brusgaard", told);
        Assert.Contains("Central Committee reinstated Sverre Foss", told);
    }

    [Theory]
    [InlineData("speaker", "Aksel Brusgaard")]
    [InlineData("chairman", "Egil Ravnkilde")]
    [InlineData("latter", "Halvdan Krag")]
    public void The_chairman_presides_and_the_speaker_has_spoken(string word, string name)
    {
        const string text = Chair + "Aksel Brusgaard charged Sverre Foss with theft. The speaker was interrupted by Halvdan Krag, until the chairman called the latter to order.";
        Assert.Equal([name], Reading.Of(text).Meant(text, word));
    }

    [Fact]
    public void The_chairman_of_another_body_does_not_preside()
    {
        const string text = Chair + "Aksel Brusgaard, chairman of the Harbour Board, charged Sverre Foss with theft. Krag praised the chairman of the Harbour Board.";
        Assert.Equal(["Aksel Brusgaard"], Reading.Of(text).Meant(text, "chairman of the Harbour Board", 2));
    }
}
