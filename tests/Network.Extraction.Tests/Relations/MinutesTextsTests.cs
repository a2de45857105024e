using Network.Extraction.Documents;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>Whole texts: minutes of a few sentences with their heads (which body sits, whose motion is carried or lost, who seconds and dissents, what is decided in a word, whose turn it is), and long sentences (what stands before, behind and between subjects and verbs).</summary>
public sealed class MinutesTextsTests
{
    /// <summary>The texts of a table with what they tell.</summary>
    public static TheoryData<string, string> Texts(string table)
    {
        TheoryData<string, string> texts = [];
        foreach (string block in File.ReadAllText(Repository.Path("tests", "Network.Extraction.Tests", "Relations", table)).Split("===\n").Skip(1))
        {
            string[] parts = block.Split("\n---\n");
            texts.Add(parts[0] + "\n", parts[1]);
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts), "minutes.txt")]
    public void Minutes_tell_who_moved_seconded_ruled_and_decided(string text, string rows) => Tells(text, rows);

    [Theory]
    [MemberData(nameof(Texts), "long.txt")]
    public void Long_sentences_tell_what_each_of_their_clauses_does(string text, string rows) => Tells(text, rows);

    private static void Tells(string text, string rows)
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
