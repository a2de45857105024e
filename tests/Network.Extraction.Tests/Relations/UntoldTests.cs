using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>What is denied, planned, feared, only reported or only asked is told by nobody as fact.</summary>
public class UntoldTests
{
    [Fact]
    public void No_act_is_a_fact_that_the_text_does_not_tell_as_one()
    {
        List<string[]> rows = Sentences.Rows("untold.txt");
        List<string> told = Sentences.Missed(rows);
        Assert.True(rows.Count >= 190, $"{rows.Count} rows");
        Assert.True(told.Count == 0, $"{told.Count} of {rows.Count} tell a relation:\n{string.Join('\n', told)}");
    }

    [Theory]
    [InlineData("Mensah spoke against expelling Owusu.", "Mensah supported Owusu")]
    [InlineData("Mensah advised the Governor against dismissing Owusu.", "Mensah supported Owusu")]
    [InlineData("The commission cleared Mensah of having bribed the commissioner.", "commission supported Mensah")]
    public void Who_speaks_against_an_act_stands_by_its_victim(string text, string told) => Assert.Contains(told, RelationText.Facts(text));

    [Theory]
    [InlineData("The commission cleared Mensah of having bribed the commissioner.", "Mensah influenced commissioner")]
    [InlineData("The bureau resisted calls to dismiss Mensah.", "bureau demanded_against Mensah")]
    [InlineData("The committee reversed the expulsion of Bartok.", "committee expelled Bartok")]
    [InlineData("The Minister refused to remove Mensah.", "Minister rejected Mensah")]
    [InlineData("Bartok's widow maintains to this day that Sokolov denounced him; the files say otherwise.", "Sokolov criticized Bartok")]
    public void What_is_cleared_away_is_no_fact(string text, string told) => Assert.DoesNotContain(told, RelationText.Facts(text));
}
