using CsCheck;
using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public class TaggerTests
{
    private static readonly string[] Words =
    [
        "the", "plenum", "Kim", "Tu-bong", "accused", "that", "of", "removed", "from", "posts", ",", "and", "is", "to", "who", "had", "been", "reported", "sharply", ".", "1956", "meeting", "he", "stand", "set",
    ];

    [Fact]
    public void Tags_of_an_earlier_pass_change_nothing_where_words_became_names()
    {
        Tagger tagger = Grammar.English.Tagger;
        Gen.Select(Gen.Int[0, Words.Length - 1].Array[1, 14], Gen.Int[1, 3].Array[14], Gen.Bool.Array[14]).Sample((chosen, lengths, isName) =>
        {
            string[] raw = [.. chosen.Select(i => Words[i])];
            string[] first = tagger.Tag(raw);
            List<string> forms = [];
            List<string?> known = [], before = [];
            for (int i = 0; i < raw.Length; i++)
            {
                if (!isName[i] || i + lengths[i] > raw.Length)
                {
                    forms.Add(raw[i]);
                    known.Add(null);
                    before.Add(first[i]);
                    continue;
                }

                forms.Add(string.Join(' ', raw[i..(i + lengths[i])]));
                known.Add("NNP");
                before.Add(null);
                i += lengths[i] - 1;
            }

            Assert.Equal(tagger.Tag([.. forms], [.. known]), tagger.Tag([.. forms], [.. known], [.. before]));
        });
    }
}
