using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Dealings of states and statesmen as histories of diplomacy tell them, and sentences in which a state is only a place.</summary>
public class DiplomacyTests
{
    [Fact]
    public void Dealings_of_states_are_read_and_places_are_left_alone()
    {
        List<string[]> rows = Sentences.Rows("diplomacy.tsv");
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 150, $"{rows.Count} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows.Count} missed:\n{string.Join('\n', missed)}");
    }
}
