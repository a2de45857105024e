using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Who does what to whom where a pronoun, a title or a description points at someone of the sentence before.</summary>
public class ReferencesTests
{
    private const int Missed = 3;

    [Fact]
    public void Whom_references_mean_over_sentences_is_read()
    {
        List<string[]> rows = Sentences.Rows("references.tsv").FindAll(row => !row[2].StartsWith('!'));
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 150, $"{rows.Count} rows");
        Assert.True(missed.Count <= Missed, $"{missed.Count} of {rows.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Nothing_is_told_of_the_wrong_one_of_two() =>
        Assert.Empty(Sentences.Missed(Sentences.Rows("references.tsv").FindAll(row => row[2].StartsWith('!'))));

    [Theory]
    [InlineData("In July President Karel Guzm dismissed the Minister of War, Colonel Ota Prado.", "Karel Guzm removed Ota Prado")]
    [InlineData("At the meeting of the 4th Jawad Sarraf called Ota Prado a coward.", "Jawad Sarraf criticized Ota Prado")]
    [InlineData("Jawad Sarraf met Ota Prado. He called him, before sixty people, a coward.", "Jawad Sarraf criticized Ota Prado")]
    [InlineData("Vu Ngoc accused Hoang Van Thai of theft.", "Vu Ngoc accused Hoang Van Thai")]
    [InlineData("Ilse Kaya left for Izmir on Monday. Bora Kaya's wife, Nermin Kaya, accused Ota Prado of fraud.", "Nermin Kaya accused Ota Prado")]
    [InlineData("Ota Prado dismissed Ilse Kaya. He replaced her with Sharifi.", "Ota Prado appointed Sharifi")]
    [InlineData("Ota Prado wrote to the Prefect praising Ilse Kaya.", "Ota Prado praised Ilse Kaya")]
    [InlineData("Ota Prado sent the President a memorandum blaming Ilse Kaya and asking that she be dismissed.", "Ota Prado demanded_against Ilse Kaya")]
    [InlineData("Ilse Kaya was expelled in June. Her successor, Ota Prado, denounced her as a spy.", "Ota Prado replaced Ilse Kaya")]
    [InlineData("By order of the Emir, Ota Prado was removed.", "Emir removed Ota Prado")]
    [InlineData("The Board appointed Ilse Kaya director. She declined.", "Ilse Kaya rejected Board")]
    public void What_stood_in_the_way_of_a_reference_is_read(string text, string told) =>
        Assert.Contains(told, RelationText.Facts(text));

    [Fact]
    public void Who_is_no_longer_minister_was_removed_by_the_chief_who_has_just_turned_on_him()
    {
        string[] facts = RelationText.Facts("In March Minister Bora Nasrun called Ota Prado a saboteur. By evening Prado was no longer deputy minister.");
        Assert.Contains("Bora Nasrun removed Ota Prado", facts);
    }
}
