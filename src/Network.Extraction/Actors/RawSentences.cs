using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Cuts a part of a document into tagged sentences.</summary>
internal static class RawSentences
{
    /// <summary>The sentences of a paragraph.</summary>
    public static IEnumerable<List<RawWord>> Read(string text, int start, int end, ActorVocabulary vocabulary, Tagger tagger, TelegramStyle style)
    {
        List<RawWord> words = style.Apply(Bynames.Fold(Ordinals.Join(Glosses.Remove(Tokenizer.Tokenize(text, start, end), text, vocabulary))));
        int at = 0;
        foreach (int length in SentenceSplitter.Lengths(words.ConvertAll(word => new Token(word.Form, word.Start, word.End))))
        {
            List<RawWord> part = words.GetRange(at, length);
            at += length;
            string[] forms = new string[length];
            for (int i = 0; i < length; i++) forms[i] = part[i].Form;
            string[] tags = tagger.Tag(forms);
            // "Ha Yeong-su": what is written large right before a name calls nobody.
            if (length > 1 && tags[0] == "UH" && tags[1] == "NNP") tags[0] = "NNP";
            for (int i = 0; i < part.Count; i++)
            {
                part[i].Tag = tags[i];
                part[i].Opens = Opens(part, i);
            }

            yield return part;
        }
    }

    /// <summary>The lines of a part of a text that are not empty.</summary>
    public static IEnumerable<(int Start, int End)> Lines(string text, int start, int end)
    {
        while (start < end)
        {
            int stop = text.IndexOf('\n', start, end - start);
            if (stop < 0) stop = end;
            if (!text.AsSpan(start, stop - start).IsWhiteSpace()) yield return (start, stop);
            start = stop + 1;
        }
    }

    private static bool Opens(List<RawWord> words, int i)
    {
        if (i == 0) return true;
        if (words[i - 1].Form is "\"" or "\u201C" or "\u00AB" or "''" or "``")
            return i == 1 || words[i - 2].Form is "," or ":" or "." or "-";
        // "1." and "(a)" before an item.
        if (words[i - 1].Form is ":" or "." or ")" or "-") return true;
        return i == 1 && words[0].Form.All(char.IsDigit);
    }
}
