using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Who acts and who is meant in the record of a meeting.</summary>
public sealed class MinutesTests
{
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
