using CsCheck;
using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class TaggerTests
{
    private static readonly string[] Vocabulary = ["Kim", "kim", "KIM", "praised", "the", "Union", "union", ",", "1956", "to", "Cho'i", "Cho\u2019i"];

    [Fact]
    public void Tags_do_not_depend_on_what_was_tagged_before() => Gen.Int[0, int.MaxValue].Sample(seed =>
    {
        Random random = new(seed);
        string[][] sentences = [.. Enumerable.Range(0, 30).Select(_ => Enumerable.Range(0, random.Next(0, 7)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]).ToArray())];
        string?[][] known = [.. sentences.Select(sentence => sentence.Select(_ => random.Next(4) == 0 ? "T1" : null).ToArray())];
        LinearModel model = Model(random, sentences);
        Tagger tagger = new(model);
        for (int i = 0; i < sentences.Length; i++)
        {
            string[] tags = tagger.Tag(sentences[i], known[i]);
            Assert.Equal(new Tagger(model).Tag(sentences[i], known[i]), tags);
            Assert.Equal(tags, tagger.Tag(sentences[i], known[i]));
        }
    }, iter: 200);

    /// <summary>Weights of chance for some of the features that the sentences have, whatever tags stand before.</summary>
    private static LinearModel Model(Random random, string[][] sentences)
    {
        string[] classes = ["T0", "T1", "T2", "T3"];
        uint[] hashes = [.. classes.Select(tag => FeatureHash.Of(tag))];
        SortedSet<uint> keys = [];
        foreach (string[] sentence in sentences)
        {
            WordFeatures[] words = [.. sentence.Select(form => new WordFeatures(form))];
            uint[] tags = [.. words.Select(_ => hashes[random.Next(4)])], features = new uint[Tagger.FeatureCount];
            for (int i = 0; i < words.Length; i++)
            {
                Tagger.Features(words, tags, i, features);
                keys.UnionWith(features);
            }
        }

        return new LinearModel(classes, [.. keys], [.. Enumerable.Range(0, keys.Count + 1).Select(row => 4 * row)],
            [.. keys.SelectMany(_ => (byte[])[0, 1, 2, 3])], [.. keys.SelectMany(_ => Enumerable.Range(0, 4).Select(_ => (short)random.Next(-90, 90)))]);
    }
}
