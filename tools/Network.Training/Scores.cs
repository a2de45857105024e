using System.Globalization;
using Network.Extraction.Language;

namespace Network.Training;

/// <summary>How much of a treebank is read right.</summary>
internal static class Scores
{
    /// <summary>Prints the shares of tags, heads and labels that are right: of all sentences, with punctuation, with names as one word, and as telegrams.</summary>
    public static void Print(TextWriter writer, Tagger tagger, DependencyParser parser, IReadOnlyList<TreebankSentence> sentences)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tags {TaggerTraining.Accuracy(tagger, sentences):P2}"));
        (string Name, IReadOnlyList<TreebankSentence> Sentences, bool Marks)[] ways =
        [
            ("attachment", sentences, false),
            ("punctuation too", sentences, true),
            ("names as one word", [.. sentences.Select(Variation.WithNamesJoined)], false),
            ("telegrams", [.. sentences.Select(Variation.AsTelegram)], false),
        ];
        foreach ((string name, IReadOnlyList<TreebankSentence> some, bool marks) in ways)
        {
            (double unlabelled, double labelled) = Attachment(tagger, parser, some, marks);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {unlabelled:P2} unlabelled, {labelled:P2} labelled"));
        }
    }

    /// <summary>Shares of words with the right head, and with the right head and label, on the tags that the tagger gives.</summary>
    /// <param name="tagger">Tags the words.</param>
    /// <param name="parser">The parser.</param>
    /// <param name="sentences">Gold trees.</param>
    /// <param name="marks">True to count punctuation too.</param>
    public static (double Unlabelled, double Labelled) Attachment(Tagger tagger, DependencyParser parser, IReadOnlyList<TreebankSentence> sentences, bool marks = false)
    {
        long heads = 0, both = 0, all = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            (int[] head, string[] label) = parser.Parse(sentence.Forms, tagger.Tag(sentence.Forms, Variation.KnownTags(sentence)));
            for (int i = 0; i < head.Length; i++)
            {
                if (sentence.Labels[i + 1] == "punct" && !marks) continue;
                all++;
                if (head[i] != sentence.Heads[i + 1] - 1) continue;
                heads++;
                if (label[i] == sentence.Labels[i + 1]) both++;
            }
        }

        return ((double)heads / all, (double)both / all);
    }
}
