using Network.Extraction.Actors;
using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Documents;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Extraction.Tests.Support;
using Network.Training;

namespace Network.Extraction.Tests.Actors;

public sealed class PronounTests
{
    [Fact]
    public void Four_of_five_who_are_he_or_she_in_the_annotated_texts_are_found()
    {
        string folder = Path.Combine(Repository.Root, "tests", "Network.Extraction.Tests", "Texts", "open");
        Lemmatizer lemmatizer = new(RelationLexicon.For(null).Lemmas);
        int right = 0, all = 0;
        foreach (PronounGold text in PronounGold.ReadFolder(folder))
        {
            Counter counter = new(text);
            ActorReader.Read(DocumentReader.Read(text.Name, text.Text), Grammar.English, lemmatizer, pronouns: counter);
            right += counter.Right;
            all += counter.All;
        }

        Assert.True(all > 1400 && right >= 0.8 * all, $"{right} of {all}");
    }

    [Fact]
    public void Weights_are_read_as_they_are_written()
    {
        StringWriter first = new(), second = new();
        PronounModel.English.Write(first);
        PronounModel.Read(new StringReader(first.ToString())).Write(second);
        Assert.Equal(first.ToString(), second.ToString());
        Assert.Contains("GenderKnown", first.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SubjectHere\t1\t2")]
    [InlineData("Unheard\t1\t2\t3")]
    public void A_line_that_names_no_feature_is_refused(string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => PronounModel.Read(new StringReader(line))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Otto Brandl has resigned. Karl Winter took his place.", "his", "Otto Brandl")]
    [InlineData("Otto Brandl has resigned. Karl Winter kept his post.", "his", "Karl Winter")]
    [InlineData("As for Otto Brandl, Karl Winter said that he was a coward.", "he", "Otto Brandl")]
    [InlineData("Otto Brandl handed Karl Winter his resignation.", "his", "Otto Brandl")]
    public void What_a_noun_tells_of_its_owner_counts(string text, string pronoun, string meant) =>
        Assert.Equal([meant], Reading.Of(text).Meant(text, pronoun));

    private sealed class Counter(PronounGold text) : IPronounChooser
    {
        public int Right { get; private set; }

        public int All { get; private set; }

        public (int Index, double Probability) Choose(PronounSite site, IReadOnlyList<PronounCandidate> candidates)
        {
            (int Index, double Probability) chosen = PronounModel.English.Choose(site, candidates);
            if (text.Right(site, candidates) is not { } right) return chosen;
            All++;
            Right += right == chosen.Index ? 1 : 0;
            return chosen;
        }
    }
}
