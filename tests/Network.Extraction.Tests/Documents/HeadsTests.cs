using Network.Extraction.Documents;

namespace Network.Extraction.Tests.Documents;

/// <summary>Invented documents of many kinds; in the files "¶" stands before each paragraph and "‡" before the tail.</summary>
public sealed class HeadsTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Repository.Path("tests", "Network.Extraction.Tests", "Documents", "Heads"), "*.txt")
        .Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Head_paragraphs_and_tail_of_papers_of_many_kinds_are_told_apart(string name)
    {
        string marked = File.ReadAllText(Repository.Path("tests", "Network.Extraction.Tests", "Documents", "Heads", name + ".txt"));
        string text = marked.Replace("¶", "", StringComparison.Ordinal).Replace("‡", "", StringComparison.Ordinal);
        string[] parts = marked.Split('‡');
        List<string> expected = [.. parts[0].Split('¶').Skip(1).Select(paragraph => paragraph.Trim())];
        List<string> found = [.. DocumentReader.Read(name, text).Paragraphs.Select(paragraph => text[paragraph.Start..paragraph.End])];
        Assert.Equal(expected.Select(FirstLine), found.Select(FirstLine));
    }

    private static string FirstLine(string paragraph) => paragraph.Split('\n')[0].Trim();
}
