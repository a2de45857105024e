using Network.Extraction.Documents;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>Whole minutes of a few sentences with their heads: which body sits, whose motion is carried or lost, who seconds and dissents, what is decided in a word, whose turn it is.</summary>
public sealed class MinutesTextsTests
{
    /// <summary>The texts of the table with what they tell.</summary>
    public static TheoryData<string, string> Texts()
    {
        TheoryData<string, string> texts = [];
        foreach (string block in File.ReadAllText(Repository.Path("tests", "Network.Extraction.Tests", "Relations", "minutes.txt")).Split("===\n").Skip(1))
        {
            string[] parts = block.Split("\n---\n");
            texts.Add(parts[0] + "\n", parts[1]);
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Minutes_tell_who_moved_seconded_ruled_and_decided(string text, string rows)
    {
        HashSet<string> told = [.. DocumentExtractor.Extract(DocumentReader.Read("minutes", text), new ExtractionOptions()).Graph.Relations
            .Where(relation => relation.Evidence.Any(piece => piece.Modality == Modality.Asserted && !piece.Negated))
            .Select(relation => $"{relation.Source.Name} | {relation.Type.Id} | {relation.Target.Name}")];
        foreach (string row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (row[0] == '!') Assert.DoesNotContain(row[2..], told);
            else Assert.Contains(row, told);
        }
    }
}
