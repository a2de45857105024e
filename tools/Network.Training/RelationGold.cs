using System.Text.Json;
using Network.Extraction.Actors;
using Network.Extraction.Relations;
using Network.Model;

namespace Network.Training;

/// <summary>A text whose relations were annotated.</summary>
/// <param name="Name">The text's name.</param>
/// <param name="Text">The text.</param>
/// <param name="Actors">Ids by the names that <see cref="Fold"/> makes; several where a name is that of several.</param>
/// <param name="Relations">What the text tells: ends, type, whether it is denied, and whether it is still to come.</param>
internal sealed record RelationGold(string Name, string Text, ILookup<string, string> Actors, HashSet<(string Source, string Type, string Target, bool Negated, bool NotYet)> Relations)
{
    private static readonly string[] ToCome = ["hypothetical", "planned", "future"];

    /// <summary>Reads <c>NAME.txt</c> and <c>NAME.gold.json</c> of a folder.</summary>
    public static IReadOnlyList<RelationGold> ReadFolder(string folder)
    {
        List<RelationGold> texts = [];
        foreach (string file in Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
        {
            string path = file[..^".gold.json".Length];
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(file));
            ILookup<string, string> actors = gold.RootElement.GetProperty("actors").EnumerateArray()
                .SelectMany(actor => actor.GetProperty("aliases").EnumerateArray().Select(alias => (Fold(alias.GetString()!), actor.GetProperty("id").GetString()!)))
                .Distinct().ToLookup(pair => pair.Item1, pair => pair.Item2);
            HashSet<(string, string, string, bool, bool)> relations = [];
            foreach (JsonElement relation in gold.RootElement.GetProperty("relations").EnumerateArray())
            {
                Add(relation, relation);
                if (!relation.TryGetProperty("alternatives", out JsonElement others)) continue;
                foreach (JsonElement other in others.EnumerateArray()) Add(other, relation);
            }

            texts.Add(new RelationGold(Path.GetFileName(path), File.ReadAllText(path + ".txt"), actors, relations));

            void Add(JsonElement one, JsonElement whole)
            {
                string Part(string name) => (one.TryGetProperty(name, out JsonElement own) ? own : whole.GetProperty(name)).GetString()!;
                bool negated = (one.TryGetProperty("negated", out JsonElement told) || whole.TryGetProperty("negated", out told)) && told.GetBoolean();
                bool notYet = whole.TryGetProperty("modality", out JsonElement modality) && ToCome.Contains(modality.GetString());
                (string source, string type, string target) = (Part("source"), Part("type"), Part("target"));
                relations.Add((source, type, target, negated, notYet));
                if (RelationTypes.BuiltIn.Find(type) is { Symmetric: true }) relations.Add((target, type, source, negated, notYet));
            }
        }

        return texts;
    }

    /// <summary>True for a relation that the text tells: with the same ends, type and denial, and not as done what is only to come.</summary>
    public bool IsTold(FoundRelation relation, FoundActor source, FoundActor target)
    {
        foreach (string from in Meant(source))
        {
            foreach (string to in Meant(target))
            {
                if (Relations.Contains((from, relation.Type, to, relation.Negated, false))) return true;
                if (relation.Modality != Modality.Asserted && Relations.Contains((from, relation.Type, to, relation.Negated, true))) return true;
            }
        }

        return false;
    }

    private IEnumerable<string> Meant(FoundActor actor) =>
        actor.Aliases.Prepend(actor.Name).Select(name => Actors[Fold(name)]).FirstOrDefault(ids => ids.Any()) ?? [];

    /// <summary>A name as names are compared; "the" before it is left out.</summary>
    private static string Fold(string name) => NameFolding.Fold(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);
}
