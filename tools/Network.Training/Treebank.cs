using System.Globalization;

namespace Network.Training;

/// <summary>A sentence of a treebank: words, tags and gold arcs.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Tags">Penn Treebank tags.</param>
/// <param name="Heads">Each word's head counted from 1; 0 is the root. Index 0 stands for the root itself.</param>
/// <param name="Labels">Each word's label; index 0 is empty.</param>
internal sealed record TreebankSentence(string[] Forms, string[] Tags, int[] Heads, string[] Labels);

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html).</summary>
internal static class Treebank
{
    private static readonly HashSet<string> KeptSubtypes = ["nsubj:pass", "aux:pass", "obl:agent", "acl:relcl", "nmod:poss", "compound:prt"];

    /// <summary>All sentences of a file; multiword tokens and empty nodes are passed over.</summary>
    public static IReadOnlyList<TreebankSentence> Read(string path)
    {
        List<TreebankSentence> sentences = [];
        List<string[]> rows = [];
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0) sentences.Add(Sentence(rows));
                rows.Clear();
            }
            else if (line[0] != '#')
            {
                string[] columns = line.Split('\t');
                if (columns[0].All(char.IsAsciiDigit)) rows.Add(columns);
            }
        }

        return sentences;
    }

    /// <summary>Writes a sentence as <see cref="Read"/> reads it.</summary>
    public static void Write(TextWriter writer, TreebankSentence sentence)
    {
        for (int word = 1; word < sentence.Heads.Length; word++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{word}\t{sentence.Forms[word - 1]}\t_\t_\t{sentence.Tags[word - 1]}\t_\t{sentence.Heads[word]}\t{sentence.Labels[word]}\t_\t_\n"));
        }

        writer.Write('\n');
    }

    /// <summary>True when no two arcs cross.</summary>
    public static bool IsProjective(int[] heads)
    {
        for (int d = 1; d < heads.Length; d++)
        {
            int low = Math.Min(d, heads[d]), high = Math.Max(d, heads[d]);
            for (int between = low + 1; between < high; between++)
            {
                if (heads[between] < low || heads[between] > high) return false;
            }
        }

        return true;
    }

    private static TreebankSentence Sentence(List<string[]> rows) => new(
        [.. rows.Select(row => row[1])],
        [.. rows.Select(row => row[4])],
        [0, .. rows.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture))],
        ["", .. rows.Select(row => Plain(row[7]))]);

    private static string Plain(string label) => KeptSubtypes.Contains(label) ? label : label.Split(':')[0];
}
