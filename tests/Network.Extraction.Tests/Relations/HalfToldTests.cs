using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Passages that speak of one thing and tell another: only what is told is a fact.</summary>
public class HalfToldTests
{
    public static TheoryData<string, string> Passages => TextTable.Of("half-told.txt");

    [Theory]
    [MemberData(nameof(Passages))]
    public void What_is_told_is_kept_apart_from_what_is_only_spoken_of(string text, string rows) => TextTable.Check(text, rows);
}
