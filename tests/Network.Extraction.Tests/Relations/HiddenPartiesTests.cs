using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Who acts and who suffers where neither stands in the plain place: passives whose agent the context tells, acts told by nouns, lists with titles, posts and exceptions, and what is said of others by half a sentence.</summary>
public class HiddenPartiesTests
{
    [Fact]
    public void Agents_and_patients_are_found_where_they_stand_elsewhere()
    {
        List<string[]> rows = Sentences.Rows("hidden-parties.tsv");
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 250, $"{rows.Count} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows.Count} missed:\n{string.Join('\n', missed)}");
    }
}
