using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Extraction.Relations;
using Network.Model;

namespace Network.Extraction.Tests.Support;

/// <summary>Files of sentences with the relation that each tells: sentence, source, type, target, between tabs; "!" before a type: nothing may be asserted; two columns: no relation at all; "~" before a row: not read so far, so that it is left out.</summary>
internal static class Sentences
{
    /// <summary>The rows of a file of the folder Relations that must hold: comments and what is not read so far are left out.</summary>
    public static List<string[]> Rows(string file) =>
        [.. File.ReadLines(Repository.Path("tests", "Network.Extraction.Tests", "Relations", file)).Where(line => line.Length > 0 && line[0] is not ('#' or '~')).Select(line => line.Split('\t'))];

    /// <summary>The rows that are not read as they say.</summary>
    public static List<string> Missed(IReadOnlyCollection<string[]> rows)
    {
        RelationLexicon lexicon = RelationLexicon.For(null);
        return [.. rows.AsParallel().AsOrdered().Where(row => !IsMet(row, lexicon)).Select(row => string.Join(" | ", row))];
    }

    private static bool IsMet(string[] row, RelationLexicon lexicon)
    {
        ActorReading reading = ActorReader.Read(Reading.Document(row[0] + "\n", 0, null), Grammar.English, new Lemmatizer(lexicon.Lemmas));
        IReadOnlyList<FoundRelation> found = RelationReader.Read(reading, lexicon, null).Relations;
        if (row.Length <= 2) return !found.Any(IsFact);
        string type = row[2].TrimStart('!');
        IEnumerable<FoundRelation> told = found.Where(relation => relation.Type == type
            && ((Is(reading, relation.Source, row[1]) && Is(reading, relation.Target, row[3]))
                || (type is "met" or "allied_with" && Is(reading, relation.Target, row[1]) && Is(reading, relation.Source, row[3]))));
        return row[2].StartsWith('!') ? !told.Any(IsFact) : told.Any(relation => !relation.Negated);
    }

    private static bool IsFact(FoundRelation relation) => relation.Modality == Modality.Asserted && !relation.Negated;

    private static bool Is(ActorReading reading, int actor, string name) =>
        reading.Actors[actor].Aliases.Prepend(reading.Actors[actor].Name).Any(alias => alias.Contains(name, StringComparison.OrdinalIgnoreCase));
}
