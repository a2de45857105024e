using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Long sentences: what stands before, behind and between subjects and verbs.</summary>
public sealed class LongSentencesTests
{
    /// <summary>The texts of the table with what they tell.</summary>
    public static TheoryData<string, string> Texts() => TextTable.Of("long.txt");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Long_sentences_tell_what_each_of_their_clauses_does(string text, string rows) => TextTable.Check(text, rows);
}
