using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Whole minutes of a few sentences with their heads: which body sits, whose motion is carried or lost, who seconds and dissents, what is decided in a word, whose turn it is.</summary>
public sealed class MinutesTextsTests
{
    /// <summary>The texts of the table with what they tell.</summary>
    public static TheoryData<string, string> Texts() => TextTable.Of("minutes.txt");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Minutes_tell_who_moved_seconded_ruled_and_decided(string text, string rows) => TextTable.Check(text, rows);
}
