namespace Network.Training;

/// <summary>Makes of a treebank's sentences such as archives have: names as one word, as documents are read, and telegrams.</summary>
internal static class Variation
{
    /// <summary>Every so many sentences are told again as a telegram.</summary>
    private const int Telegrams = 8;

    /// <summary>All sentences, names of every other joined to one word, then some again as telegrams.</summary>
    /// <returns>The sentences, and the number of that from which each was made.</returns>
    public static (IReadOnlyList<TreebankSentence> Sentences, IReadOnlyList<int> Sources) Of(IReadOnlyList<TreebankSentence> sentences)
    {
        List<TreebankSentence> all = [.. sentences.Select((sentence, s) => s % 2 == 0 ? sentence : WithNamesJoined(sentence))];
        List<int> sources = [.. Enumerable.Range(0, all.Count)];
        for (int s = 0; s + 1 < sentences.Count; s += Telegrams)
        {
            // Now one with its names joined, now one without.
            int source = s + (s / Telegrams % 2);
            TreebankSentence brief = AsTelegram(all[source]);
            if (brief.Forms.Length == all[source].Forms.Length || brief.Forms.Length <= 3) continue;
            all.Add(brief);
            sources.Add(source);
        }

        return (all, sources);
    }

    /// <summary>The tags that are known before a sentence is tagged: those of names of several words.</summary>
    public static string?[] KnownTags(TreebankSentence sentence) => [.. sentence.Forms.Select((form, i) => form.Contains(' ', StringComparison.Ordinal) ? sentence.Tags[i] : null)];

    /// <summary>Joins what stands together of a name to one word: "Kim Il Sung", "Central Committee".</summary>
    public static TreebankSentence WithNamesJoined(TreebankSentence sentence)
    {
        int count = sentence.Forms.Length;
        int[] into = [.. Enumerable.Range(0, count + 1)];
        for (int first = 1; first <= count; first++)
        {
            int last = first;
            while (last < count && IsName(sentence, first) && IsName(sentence, last + 1)) last++;
            int head = last > first ? OnlyHead(sentence, first, last) : 0;
            for (int word = first; word <= last && head > 0; word++) into[word] = head;
            first = last;
        }

        return Rebuild(sentence, into, _ => true);
    }

    /// <summary>Leaves out articles, and the auxiliaries of passives.</summary>
    public static TreebankSentence AsTelegram(TreebankSentence sentence)
    {
        bool[] needed = new bool[sentence.Forms.Length + 1];
        foreach (int head in sentence.Heads.Skip(1)) needed[head] = true;
        return Rebuild(sentence, [.. Enumerable.Range(0, needed.Length)], word => needed[word] || !IsDropped(sentence, word));
    }

    private static bool IsDropped(TreebankSentence sentence, int word) =>
        (sentence.Labels[word] == "det" && sentence.Forms[word - 1].ToLowerInvariant() is "the" or "a" or "an")
        || (sentence.Labels[word] == "aux:pass" && sentence.Forms[word - 1].ToLowerInvariant() is "was" or "were" or "is" or "are");

    private static bool IsName(TreebankSentence sentence, int word) => sentence.Tags[word - 1] is "NNP" or "NNPS";

    /// <summary>The word among some on which all others hang, if nothing but flat or compound arcs join them; 0 for none.</summary>
    private static int OnlyHead(TreebankSentence sentence, int first, int last)
    {
        int only = 0;
        for (int word = first; word <= last; word++)
        {
            int head = sentence.Heads[word];
            bool inside = head >= first && head <= last;
            if (inside && sentence.Labels[word] is not ("flat" or "compound")) return 0;
            if (inside) continue;
            if (only > 0) return 0;
            only = word;
        }

        return only;
    }

    /// <summary>Makes a sentence of what is kept; words that go into another lend it their forms.</summary>
    private static TreebankSentence Rebuild(TreebankSentence sentence, int[] into, Func<int, bool> kept)
    {
        int[] place = new int[into.Length];
        List<int> words = [];
        List<string> forms = [];
        for (int word = 1, last = 0; word < into.Length; word++)
        {
            if (!kept(word)) continue;
            if (into[word] == last)
            {
                forms[^1] += " " + sentence.Forms[word - 1];
            }
            else
            {
                words.Add(into[word]);
                forms.Add(sentence.Forms[word - 1]);
            }

            last = into[word];
            place[word] = words.Count;
        }

        return new TreebankSentence(
            [.. forms],
            [.. words.Select(word => sentence.Tags[word - 1])],
            [0, .. words.Select(word => place[sentence.Heads[word]])],
            ["", .. words.Select(word => sentence.Labels[word])]);
    }
}
