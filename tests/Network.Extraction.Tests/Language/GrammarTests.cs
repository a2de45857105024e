using CsCheck;
using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("The committee removed the minister from his post .", "DT NN VBD DT NN IN PRP$ NN .", "2 3 0 5 3 8 8 3 3", "det nsubj root det obj case nmod:poss obl punct")]
    [InlineData("She was accused of theft by the secretary .", "PRP VBD VBN IN NN IN DT NN .", "3 3 0 5 3 8 8 3 3", "nsubj:pass aux:pass root case obl case det obl:agent punct")]
    [InlineData("He said that they had never met .", "PRP VBD IN PRP VBD RB VBN .", "2 0 7 7 7 7 2 2", "nsubj root mark nsubj aux advmod ccomp punct")]
    public void Plain_sentences_are_read_as_a_grammarian_would(string text, string tags, string heads, string labels)
    {
        string[] forms = text.Split(' ');
        string[] found = Grammar.English.Tagger.Tag(forms);
        Assert.Equal(tags, string.Join(' ', found));
        (int[] head, string[] label) = Grammar.English.Parser.Parse(forms, found);
        Assert.Equal(heads, string.Join(' ', head.Select(at => at + 1)));
        Assert.Equal(labels, string.Join(' ', label));
    }

    [Theory]
    [InlineData("Yun Kong Hum")]
    [InlineData("P'eng Te-huai")]
    [InlineData("Oluwaseun Adébáyò")]
    [InlineData("Abd al-Karim Qasim")]
    [InlineData("Nguyễn Văn Trỗi")]
    public void A_name_of_any_origin_can_be_subject_and_object(string name)
    {
        string[] forms = [name, "criticized", "the", "report", "of", name, "."];
        string[] tags = Grammar.English.Tagger.Tag(forms, ["NNP", null, null, null, null, "NNP", null]);
        Assert.Equal(["NNP", "VBD", "DT", "NN", "IN", "NNP", "."], tags);
        (int[] heads, string[] labels) = Grammar.English.Parser.Parse(forms, tags);
        Assert.Equal(["nsubj", "root", "det", "obj", "case", "nmod", "punct"], labels);
        Assert.Equal([1, -1, 3, 1, 5, 3, 1], heads);
    }

    [Fact]
    public void Any_words_get_one_tree() => Gen.Select(Gen.Int[0, 500], Gen.Int).Sample(
        (count, seed) =>
        {
            Random random = new(seed);
            string[] some = ["the", "of", "Kim", "accused", "and", ",", "was", "that", "he", "\u0000", "", "😀", "1956"];
            string[] forms = [.. Enumerable.Range(0, count).Select(_ => some[random.Next(some.Length)])];
            string[] tags = Grammar.English.Tagger.Tag(forms);
            Assert.Equal(count, tags.Length);
            (int[] heads, string[] labels) = Grammar.English.Parser.Parse(forms, tags);
            if (count == 0) return;
            int root = Assert.Single(Enumerable.Range(0, count), word => heads[word] < 0);
            Assert.Equal("root", labels[root]);
            Assert.All(labels, Assert.NotNull);
            for (int word = 0; word < count; word++)
            {
                int at = word, steps = 0;
                while (heads[at] >= 0 && steps++ <= count) at = heads[at];
                Assert.Equal(root, at);
            }
        },
        iter: 30);

    [Fact]
    public void Tags_that_are_known_stay() =>
        Assert.Equal("NNP", Grammar.English.Tagger.Tag(["runs", "the", "shop"], ["NNP", null, null])[0]);

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        string[] forms = "The plenum elected him , though several members of the presidium had voted against .".Split(' ');
        string[] tags = Grammar.English.Tagger.Tag(forms);
        int[] heads = Grammar.English.Parser.Parse(forms, tags).Heads;
        Parallel.For(0, 200, i =>
        {
            string[] some = forms[(i % 5)..];
            _ = Grammar.English.Parser.Parse(some, Grammar.English.Tagger.Tag(some));
            Assert.Equal(heads, Grammar.English.Parser.Parse(forms, Grammar.English.Tagger.Tag(forms)).Heads);
        });
    }
}
