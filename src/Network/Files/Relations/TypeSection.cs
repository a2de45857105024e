using System.Text.RegularExpressions;
using Network.Files.Json;
using Network.Model;

namespace Network.Files.Relations;

/// <summary>Reads the types that a file declares.</summary>
internal static partial class TypeSection
{
    public static List<RelationType> Read(JsonFields file, ProblemList problems)
    {
        List<RelationType> types = [];
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        List<(RelationType Type, string Synonym, int Line)> synonyms = [];
        foreach (JsonFields fields in file.Objects("types", "type"))
        {
            string? id = fields.Required("id");
            fields.Id = id;
            IReadOnlyList<(string Text, int Line)> words;
            RelationType type = new()
            {
                Id = id ?? "?",
                Sign = fields.Whole("sign", -1, 1, "-1, 0 or 1") ?? 0,
                Label = fields.Text("label")!,
                Symmetric = fields.Flag("symmetric"),
                SpeechAct = fields.Flag("speechAct"),
                Binds = fields.Flag("binds"),
                Affiliation = fields.Flag("affiliation"),
                Reports = fields.Flag("reports"),
                Outcome = fields.Flag("outcome"),
                Synonyms = [.. (words = fields.Texts("synonyms")).Select(word => word.Text)],
                Cameo = fields.Text("cameo"),
                Plover = fields.Text("plover"),
                Extra = fields.Rest(),
            };
            if (id is null) continue;
            if (!IdPattern().IsMatch(id))
                problems.Error(fields.Line, $"the type id {Quoted.Of(id)} is not allowed", "use lower-case letters a to z, digits and _, beginning with a letter");
            if (!lines.TryAdd(id, fields.Line))
            {
                problems.Error(fields.Line, $"the type {Quoted.Of(id)} is declared twice, first on line {lines[id]}", "give one of them another id");
                continue;
            }

            types.Add(type);
            synonyms.AddRange(words.Select(word => (type, word.Text, word.Line)));
        }

        TellIdleSynonyms(types, synonyms, problems);
        return types;
    }

    /// <summary>True when an id is one that a declared type may have.</summary>
    public static bool IsId(string id) => IdPattern().IsMatch(id);

    private static void TellIdleSynonyms(List<RelationType> types, List<(RelationType Type, string Synonym, int Line)> synonyms, ProblemList problems)
    {
        RelationTypes all = RelationTypes.With(types);
        foreach ((RelationType type, string synonym, int line) in synonyms)
        {
            RelationType meant = all.Find(synonym)!;
            if (meant != type) problems.Warn(line, $"the synonym {Quoted.Of(synonym)} of the type \"{type.Id}\" already means \"{meant.Id}\" and stays so");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
