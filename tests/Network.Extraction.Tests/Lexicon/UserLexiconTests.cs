using Network.Extraction.Lexicon;
using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Lexicon;

public sealed class UserLexiconTests
{
    [Fact]
    public void A_users_lexicon_adds_to_the_products_own()
    {
        using TemporaryFolder folder = new();
        string file = Write(folder, "types:\n  opposed:\n    verbs:\n      - snub _\n");
        Assert.DoesNotContain("Arno Beck opposed Vera Holt", RelationText.Facts("Arno Beck snubbed Vera Holt."));
        Assert.Contains("Arno Beck opposed Vera Holt", RelationText.Facts("Arno Beck snubbed Vera Holt.", file));
        Assert.Contains("Arno Beck praised Vera Holt", RelationText.Facts("Arno Beck praised Vera Holt.", file));
    }

    [Fact]
    public void A_users_lexicon_takes_patterns_away()
    {
        using TemporaryFolder folder = new();
        string file = Write(folder, "types:\n  praised:\n    remove:\n      - applaud _\n");
        Assert.Contains("Arno Beck praised Vera Holt", RelationText.Facts("Arno Beck applauded Vera Holt."));
        Assert.DoesNotContain("Arno Beck praised Vera Holt", RelationText.Facts("Arno Beck applauded Vera Holt.", file));
    }

    [Fact]
    public void A_users_nouns_are_dealt_out_by_the_products_frames()
    {
        using TemporaryFolder folder = new();
        string file = Write(folder, "types:\n  criticized:\n    given: [philippic]\n");
        Assert.DoesNotContain("Arno Beck criticized Vera Holt", RelationText.Facts("Vera Holt was the target of philippics by Arno Beck."));
        Assert.Contains("Arno Beck criticized Vera Holt", RelationText.Facts("Vera Holt was the target of philippics by Arno Beck.", file));
    }

    [Theory]
    [InlineData("dealings:\n  gives:\n    - heap on _\n", 3, "needs $")]
    [InlineData("types:\n  opposd:\n    verbs: [snub _]\n", 2, "opposd")]
    [InlineData("types:\n  opposed:\n    verbs:\n      - _ snubs\n", 4, "begins with _")]
    [InlineData("types:\n  praised:\n    remove:\n      - no such words\n", 4, "to remove")]
    [InlineData("types: [\n", 2, "no YAML")]
    [InlineData("types:\n  opposed:\n    verbs:\n      - quarrel\n", 4, "names no other party")]
    [InlineData("types:\n  informed:\n    verbs:\n      - signal to|_\n", 4, "among its alternatives")]
    [InlineData("types:\n  informed:\n    verbs:\n      - shout to|past _\n", 4, "\"past\" is no preposition")]
    [InlineData("types:\n  misrepresented:\n    verbs:\n      - spread|put about|circulate rumour of _\n", 4, "a line for each")]
    [InlineData("types:\n  opposed:\n    verbs:\n      - quarrel with| against _\n", 4, "empty alternative")]
    public void A_lexicon_that_cannot_be_used_is_told_with_file_and_line(string yaml, int line, string problem)
    {
        using TemporaryFolder folder = new();
        string file = Write(folder, yaml);
        LexiconException thrown = Assert.Throws<LexiconException>(() => RelationLexicon.Load([file]));
        Assert.Equal(file, thrown.FileName);
        Assert.Equal(line, thrown.Line);
        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_products_own_lexicon_tells_every_relation_type()
    {
        RelationLexicon lexicon = RelationLexicon.Load([]);
        string[] told = [.. lexicon.Patterns.Select(pattern => pattern.Type).Distinct()];
        Assert.True(told.Length >= 33, string.Join(' ', told));
    }

    private static string Write(TemporaryFolder folder, string yaml)
    {
        string file = folder.Path("mine.yaml");
        File.WriteAllText(file, yaml);
        return file;
    }
}
