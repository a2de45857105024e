using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Extraction.Relations;
using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>Sentences that tell each relation in the many ways prose has, and traps that tell none.</summary>
public class PhrasesTests
{
    private const double Floor = 0.85;
    private const int TrapsMissed = 2;

    [Fact]
    public void Most_ways_to_tell_a_relation_are_read()
    {
        (List<string> missed, int rows) = Missed(row => row.Length == 4 && !row[2].StartsWith('!'));
        Assert.True(rows >= 550, $"{rows} rows");
        Assert.True(rows - missed.Count >= Floor * rows, $"{missed.Count} of {rows} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void What_is_denied_planned_or_imagined_is_hardly_ever_told_as_fact()
    {
        (List<string> missed, int rows) = Missed(row => row.Length == 2 || row[2].StartsWith('!'));
        Assert.True(rows >= 110, $"{rows} rows");
        Assert.True(missed.Count <= TrapsMissed, $"{missed.Count} of {rows} told as fact:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Every_type_of_the_vocabulary_has_at_least_eight_sentences()
    {
        string[] rare = [.. RelationLexicon.For(null).Patterns.Select(pattern => pattern.Type).Distinct().Except(["leads", "speaks_for", "member_of", "part_of"])
            .Where(type => Rows().Count(row => row.Length == 4 && row[2] == type) < 8)];
        Assert.Empty(rare);
    }

    private static List<string[]> Rows() =>
        [.. File.ReadLines(Repository.Path("tests", "Network.Extraction.Tests", "Relations", "phrases.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

    private static (List<string> Missed, int Rows) Missed(Func<string[], bool> wanted)
    {
        RelationLexicon lexicon = RelationLexicon.For(null);
        List<string> missed = [];
        List<string[]> rows = Rows().FindAll(row => wanted(row));
        foreach (string[] row in rows)
        {
            ActorReading reading = ActorReader.Read(Reading.Document(row[0] + "\n", 0, null), Grammar.English, new Lemmatizer(lexicon.Lemmas));
            IReadOnlyList<FoundRelation> found = RelationReader.Read(reading, lexicon, null).Relations;
            if (!IsMet(reading, found, row)) missed.Add(string.Join(" | ", row));
        }

        return (missed, rows.Count);
    }

    private static bool IsMet(ActorReading reading, IReadOnlyList<FoundRelation> found, string[] row)
    {
        if (row.Length == 2) return !found.Any(IsFact);
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
