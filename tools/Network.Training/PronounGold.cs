using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Network.Extraction.Actors;
using Network.Extraction.Actors.Pronouns;

namespace Network.Training;

/// <summary>A text whose pronouns were annotated: who is meant, by the ids of its gold.</summary>
/// <param name="Name">The text's name.</param>
/// <param name="Text">The text.</param>
/// <param name="Meant">By the offset of a pronoun: an actor's id, several joined by "+", "=" and words for someone without an id, "-" for nobody.</param>
/// <param name="Names">Names of each actor by id, as <see cref="Fold"/> makes them.</param>
internal sealed partial record PronounGold(string Name, string Text, IReadOnlyDictionary<int, string> Meant, IReadOnlyDictionary<string, HashSet<string>> Names)
{
    /// <summary>Reads <c>NAME.txt</c>, <c>NAME.gold.json</c> and <c>NAME.pronouns.tsv</c> of a folder.</summary>
    /// <exception cref="InvalidDataException">The annotation is of another text.</exception>
    public static IReadOnlyList<PronounGold> ReadFolder(string folder)
    {
        List<PronounGold> texts = [];
        foreach (string file in Directory.GetFiles(folder, "*.pronouns.tsv").Order(StringComparer.Ordinal))
        {
            string path = file[..^".pronouns.tsv".Length], text = File.ReadAllText(path + ".txt");
            Match[] pronouns = [.. Pronoun().Matches(text).Cast<Match>()];
            Dictionary<int, string> meant = [];
            foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                string[] cells = line.Split('\t');
                int number = int.Parse(cells[0], CultureInfo.InvariantCulture);
                if (cells.Length != 3 || number > pronouns.Length || pronouns[number - 1].Value != cells[1]) throw new InvalidDataException($"{file}: '{line}' is not pronoun {number} of the text");
                meant[pronouns[number - 1].Index] = cells[2];
            }

            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(path + ".gold.json"));
            texts.Add(new PronounGold(Path.GetFileName(path), text, meant, gold.RootElement.GetProperty("actors").EnumerateArray().ToDictionary(
                actor => actor.GetProperty("id").GetString()!,
                actor => actor.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!).Append(actor.GetProperty("name").GetString()!).Select(Fold).ToHashSet())));
        }

        return texts;
    }

    /// <summary>The right one among the candidates of a pronoun: -1 where whoever is meant is none of them, null where the text has no annotation.</summary>
    public int? Right(PronounSite site, IReadOnlyList<PronounCandidate> candidates)
    {
        if (!Meant.TryGetValue(site.Parsed.Words[site.Word].Start, out string? meant)) return null;
        int nobody = candidates.Count - 1;
        for (int i = 0; i < nobody; i++)
        {
            if (Names.TryGetValue(meant, out HashSet<string>? names) ? IsNamed(candidates[i].Entity!, names) : meant[0] == '=' && candidates[i].Entity!.IsUnnamed) return i;
        }

        return Names.ContainsKey(meant) ? -1 : nobody;
    }

    private static bool IsNamed(Entity person, HashSet<string> names) =>
        person.Names.Exists(name => names.Contains(Fold(name))) || person.Titles.Exists(title => names.Contains(Fold(title.Text)) || names.Contains("the " + Fold(title.Text)));

    /// <summary>A name without case, marks and diacritics.</summary>
    public static string Fold(string name)
    {
        StringBuilder folded = new();
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (c == ' ' && folded.Length > 0) folded.Append(' ');
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"\b(he|him|his|she|her|hers|they|them|their|theirs|it|its)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
