using Network.Extraction.Documents;
using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>On whose word a relation rests where its own sentence does not say.</summary>
public sealed class TellingTests
{
    [Fact]
    public void With_whom_the_head_says_that_the_talk_was_tells_it() =>
        Assert.Equal("Ivo Lang", Innermost("Record of a conversation with Mr. Ivo Lang, former Minister\n3 May 1951\n\nIvo Lang spoke from memory. Arno Beck threatened Vera Holt in April.\n\nThe militia arrested Vera Holt.\n", "militia detained Vera Holt"));

    [Theory]
    [InlineData("I report what Ivo Lang told us yesterday.\n\nArno Beck threatened Vera Holt.")]
    [InlineData("Ivo Lang called on me. I set out below what he related.\n\nArno Beck threatened Vera Holt.")]
    [InlineData("Yesterday I was received by Ivo Lang.\n\nIvo Lang said that the year had been hard. Arno Beck threatened Vera Holt.")]
    public void Whose_account_the_narrator_gives_tells_what_follows(string body) =>
        Assert.Equal("Ivo Lang", Innermost($"Cable No. 7\n3 May 1951\n\n{body}\n\nEllen Roth\nCounsellor\n", "Arno Beck threatened Vera Holt"));

    [Fact]
    public void What_the_narrator_says_himself_stays_on_his_word()
    {
        const string text = "Record of a conversation\n3 May 1951\n\nI met Ivo Lang at the Embassy.\n\nComment. Arno Beck threatened Vera Holt.\n\nEllen Roth\nCounsellor\n";
        Assert.Equal("Ellen Roth", Innermost(text, "Arno Beck threatened Vera Holt"));
    }

    [Fact]
    public void In_a_letter_what_another_told_ends_with_the_paragraph()
    {
        const string text = "Bath, 7 November 1926\n\nDear Julian,\n\nIvo Lang told me a story. Kaspar Voss cheated Lena Orff.\n\nArno Beck threatened Vera Holt.\n\nYours,\nEllen Roth\n";
        Assert.Equal("Ivo Lang", Innermost(text, "Kaspar Voss deceived Lena Orff"));
        Assert.Equal("Ellen Roth", Innermost(text, "Arno Beck threatened Vera Holt"));
    }

    [Theory]
    [InlineData("Ivo Lang said that he was innocent. He had been deceived by Arno Beck.", "Arno Beck deceived Ivo Lang", "Ivo Lang")]
    [InlineData("Ivo Lang complained that nobody listened. Arno Beck would expel Vera Holt.", "Arno Beck expelled Vera Holt", "Ivo Lang")]
    [InlineData("Ivo Lang spoke first. He blamed Arno Beck, whom the militia had arrested.", "militia detained Arno Beck", "Ivo Lang")]
    public void What_someone_said_goes_on_in_the_tenses_of_indirect_speech(string text, string told, string speaker) =>
        Assert.Equal(speaker, Assert.Single(RelationText.Evidence(text, told).AssertedBy).Name);

    [Theory]
    [InlineData("Ivo Lang said that he was innocent. Arno Beck praised Vera Holt.", "Arno Beck praised Vera Holt")]
    [InlineData("Ivo Lang said that he was innocent.\n\nThe militia had arrested Vera Holt.", "militia detained Vera Holt")]
    [InlineData("Ivo Lang said that he was innocent. Lena Orff, whom the militia had arrested, replied that he lied.", "militia detained Lena Orff")]
    public void What_happens_behind_his_words_nobody_tells(string text, string told) =>
        Assert.Empty(RelationText.Evidence(text, told).AssertedBy);

    [Fact]
    public void According_to_someone_holds_in_the_simple_past_until_another_speaks()
    {
        const string text = "According to Ivo Lang the day was quiet. Arno Beck was arrested by the militia. Lena Orff denied this.";
        Assert.Equal("Ivo Lang", Assert.Single(RelationText.Evidence(text, "militia detained Arno Beck").AssertedBy).Name);
    }

    [Fact]
    public void Who_signs_minutes_does_not_say_what_they_record()
    {
        const string text = "Minutes of the board\n3 May 1951\n\nArno Beck threatened Vera Holt.\n\nChairman: Ivo Lang\n";
        Assert.Null(DocumentReader.Read("minutes", text).Narrator);
        Assert.Empty(Evidence(text, "Arno Beck threatened Vera Holt").AssertedBy);
    }

    [Fact]
    public void In_minutes_that_stand_in_the_present_each_has_the_word_until_the_next()
    {
        const string text = "Minutes of the board\n3 May 1951\n\nComrade Ivo Lang rejects the charge. Arno Beck threatened Vera Holt. Comrade Lena Orff disagrees with him.\n";
        Assert.Equal("Ivo Lang", Innermost(text, "Arno Beck threatened Vera Holt"));
        Assert.Empty(Evidence(text, "Lena Orff rejected Arno Beck").AssertedBy);
    }

    [Fact]
    public void Who_reports_to_a_meeting_tells_his_report() =>
        Assert.Equal("Ivo Lang", Innermost("Minutes of the board\n3 May 1951\n\n1. Heard: the report of Ivo Lang on the mill. In April Arno Beck threatened Vera Holt.\n", "Arno Beck threatened Vera Holt"));

    [Theory]
    [InlineData("Source: agent \"Heron\"")]
    [InlineData("Source: Heron, aged 38, engineer")]
    public void The_head_names_the_source(string line) =>
        Assert.Equal("Heron", DocumentReader.Read("report", $"Note No. 4\n{line}\n3 May 1951\n\nArno Beck threatened Vera Holt.\n").Narrator);

    [Fact]
    public void Source_means_whom_the_head_calls_so()
    {
        const string text = "Notes of an interview\nSource: Josef Hala, aged 38\n3 May 1951\n\nSource came by boat. Arno Beck accused Source of theft.\n";
        Assert.Contains("Arno Beck accused Josef Hala", DocumentExtractor.Extract(DocumentReader.Read("notes", text), new ExtractionOptions()).Graph.Relations.Select(RelationText.Told));
    }

    private static string Innermost(string text, string told) => Evidence(text, told).AssertedBy[^1].Name;

    private static Evidence Evidence(string text, string told)
    {
        RelationGraph graph = DocumentExtractor.Extract(DocumentReader.Read("text", text), new ExtractionOptions()).Graph;
        return Assert.Single(graph.Relations, relation => RelationText.Told(relation) == told).Evidence[0];
    }
}
