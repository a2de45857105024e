using CsCheck;
using Network.Extraction.Actors;
using Network.Extraction.Documents;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Tests.Language;

public sealed class ArcsTests
{
    [Fact]
    public void What_goes_in_a_circle_is_hung_on_the_root_and_all_else_left() => Gen.Select(Gen.Int[1, 8], Gen.Int).Sample((count, seed) =>
    {
        Random random = new(seed);
        int[] before = [.. Enumerable.Range(0, count).Select(_ => random.Next(-1, count))];
        int[] heads = [.. before];
        string[] labels = [.. heads.Select(head => head < 0 ? "root" : "obj")];
        Arcs.Untangle(heads, labels);
        for (int word = 0; word < count; word++)
        {
            Assert.True(Ends(heads, word));
            if (Ends(before, word)) Assert.Equal(before[word], heads[word]);
            Assert.Equal(heads[word] < 0, labels[word] == "root");
        }
    });

    [Theory]
    [InlineData("He named Brent Scowcroft his adviser, with Kissinger continuing in his responsibilities as Secretary of State, and Donald R. Rumsfeld replacing James Schlesinger as the Secretary of Defense.")]
    public void A_sentence_that_once_went_in_a_circle_is_read(string text) => AssertTrees(text);

    [Fact]
    public void Every_sentence_of_our_texts_is_read_as_trees() =>
        Parallel.ForEach(Directory.GetFiles(Repository.Path("tests", "Network.Extraction.Tests", "Texts", "open"), "*.txt"), file => AssertTrees(File.ReadAllText(file)));

    private static void AssertTrees(string text) => Assert.All(
        ActorReader.Read(DocumentReader.Read("t", text + "\n"), Grammar.English, new Lemmatizer(RelationLexicon.For(null).Lemmas)).Sentences,
        sentence => Assert.All(Enumerable.Range(0, sentence.Words.Count), word => Assert.True(Ends([.. sentence.Words.Select(one => one.Head)], word))));

    private static bool Ends(int[] heads, int word)
    {
        for (int steps = 0; steps <= heads.Length && word >= 0; steps++) word = heads[word];
        return word < 0;
    }
}
