using CsCheck;
using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class ParsedSentenceTests
{
    [Fact]
    public void Children_stand_in_the_order_of_the_sentence() => Gen.Int[0, 12].Array[1, 12].Sample(heads =>
    {
        int count = heads.Length;
        ParsedSentence sentence = new(1, [.. heads.Select((head, i) => Word($"w{i}", head % (count + 1) - 1))]);
        for (int word = 0; word < count; word++)
            Assert.Equal(Enumerable.Range(0, count).Where(child => sentence.Words[child].Head == word), sentence.Children(word).ToArray());
    });

    [Fact]
    public void Running_words_are_in_lower_case_with_a_blank_behind_each()
    {
        ParsedSentence sentence = new(1, [Word("He", 1), Word("met", -1), Word("Kim Il Sung", 1), Word(".", 1)]);
        Assert.Equal("he met kim il sung . ", sentence.Running(0, 4));
        Assert.Equal("met kim il sung ", sentence.Running(1, 3));
        Assert.Equal("", sentence.Running(2, 2));
    }

    private static Word Word(string form, int head) => new() { Form = form, Lower = form.ToLowerInvariant(), Lemma = form, Tag = "NN", Head = head, Label = "dep", Start = 0, End = 1 };
}
