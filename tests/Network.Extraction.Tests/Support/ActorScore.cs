using System.Text.Json.Nodes;
using Network.Extraction.Actors;

namespace Network.Extraction.Tests.Support;

/// <summary>A text with gold, and the scorer that comes with the shared material.</summary>
internal static class ActorScore
{
    /// <summary>Reads the texts of gold files and scores the actors found: precision, recall and F1 over all of them together.</summary>
    public static (double Precision, double Recall, double F1) ScoreActors(IEnumerable<string> golds)
    {
        string scorer = SharedMaterial.Path("extraction", "score.py");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("network-actors-");
        try
        {
            List<string> arguments = [scorer, "--json"];
            foreach (string gold in golds)
            {
                string predicted = Path.Combine(folder.FullName, Path.GetFileName(gold));
                File.WriteAllText(predicted, Predict(gold));
                arguments.AddRange([predicted, gold]);
            }

            (int code, string output, string error) = Command.Run("python3", [.. arguments]);
            Assert.True(code == 0, error);
            JsonNode actors = JsonNode.Parse(output)!["total"]!["actors"]!;
            double hits = (double)actors["tp"]!, wrong = (double)actors["fp"]!, missed = (double)actors["fn"]!;
            return (hits / (hits + wrong), hits / (hits + missed), 2 * hits / ((2 * hits) + wrong + missed));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Predict(string gold)
    {
        JsonNode node = JsonNode.Parse(File.ReadAllText(gold))!;
        string stem = Path.GetFileName(gold)[..^".gold.json".Length];
        string text = File.ReadAllText(TextOf(gold, stem)).Replace("\r\n", "\n", StringComparison.Ordinal);
        string last = (string)node["header_ends_with"]!;
        int line = text.IndexOf("\n" + last + "\n", StringComparison.Ordinal);
        int body = (line < 0 ? text.IndexOf(last, StringComparison.Ordinal) : line + 1) + last.Length;
        ActorReading reading = Reading.Of(Reading.Document(text, body, Narrator(node)));
        JsonArray actors = [.. reading.Actors.Select(actor => new JsonObject
        {
            ["name"] = actor.Name,
            ["aliases"] = new JsonArray([.. actor.Aliases.Select(alias => (JsonNode)alias!)]),
        })];
        return new JsonObject { ["actors"] = actors, ["relations"] = new JsonArray() }.ToJsonString();
    }

    private static string TextOf(string gold, string stem)
    {
        string beside = Path.Combine(Path.GetDirectoryName(gold)!, stem + ".txt");
        if (File.Exists(beside)) return beside;
        string invented = SharedMaterial.Path("extraction", "texts");
        string there = Path.Combine(invented, stem + ".txt");
        return File.Exists(there) ? there : SharedMaterial.Path("documents", stem + ".txt");
    }

    /// <summary>The document's reader tells the narrator; here the gold does, when it is a person of the text.</summary>
    private static string? Narrator(JsonNode gold)
    {
        string name = (string)gold["default_attribution"]![0]!;
        JsonNode? actor = gold["actors"]!.AsArray().FirstOrDefault(actor => actor!["aliases"]!.AsArray().Any(alias => (string?)alias == name));
        bool says = actor is not null && (string?)actor["kind"] == "person" && actor["aliases"]!.AsArray().Any(alias => (string?)alias is "I") && name != "narrator";
        return says ? name : null;
    }
}
