using Network.Extraction.Documents;
using Network.Model;

namespace Network.Extraction.Tests.Support;

/// <summary>Files of whole texts, each behind a line "===", with what they tell behind a line "---": source, type and target between bars; "!" before a row that must not be told as fact, "~" before one that is not read so far.</summary>
internal static class TextTable
{
    /// <summary>The texts of a file of the folder Relations, each with its rows.</summary>
    public static TheoryData<string, string> Of(string file)
    {
        TheoryData<string, string> texts = [];
        foreach (string block in File.ReadAllText(Repository.Path("tests", "Network.Extraction.Tests", "Relations", file)).Split("===\n").Skip(1))
        {
            string[] parts = block.Split("\n---\n");
            texts.Add(parts[0] + "\n", parts[1]);
        }

        return texts;
    }

    /// <summary>Fails unless a text tells as fact what its rows say and nothing that they forbid.</summary>
    public static void Check(string text, string rows)
    {
        HashSet<string> told = [.. DocumentExtractor.Extract(DocumentReader.Read("text", text), new ExtractionOptions()).Graph.Relations
            .Where(relation => relation.Evidence.Any(piece => piece.Modality == Modality.Asserted && !piece.Negated))
            .Select(relation => $"{relation.Source.Name} | {relation.Type.Id} | {relation.Target.Name}")];
        foreach (string row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (row[0] == '~') continue;
            if (row[0] == '!') Assert.DoesNotContain(row[2..], told);
            else Assert.Contains(row, told);
        }
    }
}
