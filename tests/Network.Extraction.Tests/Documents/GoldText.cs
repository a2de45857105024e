using System.Text.Json;
using System.Text.RegularExpressions;
using Network.Extraction.Documents;

namespace Network.Extraction.Tests.Documents;

/// <summary>A text with its gold, and the paragraphs as the gold counts them.</summary>
internal sealed partial class GoldText
{
    private GoldText(string path, JsonElement gold)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        Text = File.ReadAllText(path);
        Gold = gold;
        Document = DocumentReader.Read(Name, Text);
        List<string> blocks = [.. BlankLines().Split(Text).Select(block => block.Trim()).Where(block => block.Length > 0)];
        int header = blocks.FindIndex(block => block.Split('\n')[^1].Trim() == gold.GetProperty("header_ends_with").GetString());
        Paragraphs = [.. blocks.Skip(header + 1)];
    }

    public string Name { get; }

    public string Text { get; }

    public JsonElement Gold { get; }

    public DocumentText Document { get; }

    /// <summary>The gold's own count of paragraphs, those of the tail too.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    public static IEnumerable<string> Own => Directory.GetFiles(Repository.Path("tests", "Network.Extraction.Tests", "Texts", "open"), "*.txt")
        .Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal);

    public static GoldText Read(string name)
    {
        (string text, string gold) = name switch
        {
            "ivanov-1956-09-01" => (SharedMaterial.Path("documents", name + ".txt"), SharedMaterial.Path("extraction", "gold", name + ".gold.json")),
            _ when name.StartsWith("invented-", StringComparison.Ordinal) =>
                (SharedMaterial.Path("extraction", "texts", name + ".txt"), SharedMaterial.Path("extraction", "gold", name + ".gold.json")),
            _ => (Repository.Path("tests", "Network.Extraction.Tests", "Texts", "open", name + ".txt"),
                Repository.Path("tests", "Network.Extraction.Tests", "Texts", "open", name + ".gold.json")),
        };
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(gold));
        return new GoldText(text, json.RootElement.Clone());
    }

    public static string Squeezed(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\n[ \t]*(?:\n[ \t]*)+")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
