using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>What is told of another by how one answers him: refusals, agreement, denials, dissent.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void What_was_offered_asked_written_or_done_before_is_what_is_answered()
    {
        List<string> missed = Sentences.Missed(Sentences.Rows("answers.tsv"));
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("Egil Ravnkilde complained of the inspector to Aksel Brusgaard. Aksel Brusgaard told Egil Ravnkilde that he would not meddle in the matter.", "Aksel Brusgaard rejected Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde asked Aksel Brusgaard to dismiss the clerk. Aksel Brusgaard would not do it.", "Aksel Brusgaard rejected Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde went to Aksel Brusgaard and offered his resignation, but Aksel Brusgaard refused to accept it.", "Aksel Brusgaard rejected Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde moved that Sverre Foss be dismissed and that the clerk be censured. Aksel Brusgaard would not hear of the second part.", "Aksel Brusgaard rejected Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde said that the bridge had fallen. Aksel Brusgaard murmured that every word was true.", "Aksel Brusgaard agreed_with Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde said that the bridge had fallen. Aksel Brusgaard replied that this was not true.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde has spread the story that Sverre Foss met Halvdan Krag in secret. Aksel Brusgaard denied this.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("The Harbour Board met. Egil Ravnkilde proposed that Sverre Foss be heard. On a division this was agreed to, Aksel Brusgaard voting in the minority.", "Aksel Brusgaard opposed Egil Ravnkilde")]
    [InlineData("The Harbour Board met. Egil Ravnkilde proposed that Sverre Foss be heard. This was agreed to, Aksel Brusgaard dissenting.", "Aksel Brusgaard opposed Egil Ravnkilde")]
    [InlineData("The Harbour Board met. Egil Ravnkilde proposed that Sverre Foss be heard. On a division this was agreed to.", "Harbour Board agreed_with Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde accused Aksel Brusgaard of theft. Aksel Brusgaard denied the lot.", "Aksel Brusgaard contradicted Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde twice cut Sverre Foss short. Aksel Brusgaard protested, and so did Halvdan Krag.", "Halvdan Krag criticized Egil Ravnkilde")]
    [InlineData("Egil Ravnkilde criticized the slowness of Aksel Brusgaard. Aksel Brusgaard accepted the rebuke.", "Aksel Brusgaard agreed_with Egil Ravnkilde")]
    public void An_answer_tells_of_whom_it_answers(string text, string fact) => Assert.Contains(fact, RelationText.Facts(text));

    [Theory]
    [InlineData("Egil Ravnkilde wished to know whether the army would march. Aksel Brusgaard answered that he had not been consulted.")]
    [InlineData("Egil Ravnkilde said that the bridge had fallen. Aksel Brusgaard said that it was true that the ferry was late.")]
    [InlineData("Egil Ravnkilde spoke of the bridge. Aksel Brusgaard protested.")]
    public void Who_answers_a_question_or_speaks_of_something_else_takes_no_side(string text) => Assert.Empty(RelationText.Facts(text));

    [Fact]
    public void What_a_story_tells_is_no_fact()
    {
        const string text = "Egil Ravnkilde has spread the story that Sverre Foss met Halvdan Krag in secret.";
        Assert.DoesNotContain("Sverre Foss met Halvdan Krag", RelationText.Facts(text));
    }

    [Fact]
    public void Where_a_paragraph_tells_what_happens_in_a_committee_it_deposes()
    {
        const string text = "The Weavers' Board wrote to the Strike Committee and to the Town Council. The Weavers' Board paid.\n\nThere is no unity in the Strike Committee. By three votes to one Egil Ravnkilde was deposed as chairman.";
        Assert.Contains("Strike Committee removed Egil Ravnkilde", RelationText.Facts(text));
    }
}
