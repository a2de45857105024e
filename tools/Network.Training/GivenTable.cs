using Network.Extraction.Language;

namespace Network.Training;

/// <summary>The given vectors of words, and what is learned to make numbers of the encoder from them: a matrix that all words share.</summary>
internal sealed class GivenTable
{
    private readonly WordVectors _vectors;
    private readonly float[] _projection;
    private readonly int _size;

    /// <summary>Begins.</summary>
    /// <param name="vectors">The vectors.</param>
    /// <param name="projection">Rows of <paramref name="size"/> numbers, one for each of a vector's; learned.</param>
    /// <param name="size">How many of the encoder's numbers are made, the first of a word; a multiple of <see cref="Matrices.Lanes"/>.</param>
    public GivenTable(WordVectors vectors, float[] projection, int size)
    {
        _vectors = vectors;
        _projection = projection;
        _size = size;
    }

    /// <summary>The vectors of words one behind the other, zeros where a word has none.</summary>
    /// <param name="rows">Their rows, -1 for none.</param>
    public float[] Gather(ReadOnlySpan<int> rows)
    {
        float[] gathered = new float[rows.Length * _vectors.Size];
        for (int word = 0; word < rows.Length; word++)
        {
            if (rows[word] >= 0) _vectors.Vector(rows[word]).CopyTo(gathered.AsSpan(word * _vectors.Size));
        }

        return gathered;
    }

    /// <summary>Adds what is made of vectors to the first numbers of words.</summary>
    /// <param name="gathered">The words' vectors.</param>
    /// <param name="count">How many words.</param>
    /// <param name="x">The words.</param>
    /// <param name="stride">How many numbers a word has.</param>
    public void Add(float[] gathered, int count, float[] x, int stride)
    {
        float[] made = new float[count * _size];
        Matrices.AddProduct(gathered, count, _vectors.Size, _projection, _size, made);
        for (int word = 0; word < count; word++)
        {
            for (int i = 0; i < _size; i++) x[(word * stride) + i] += made[(word * _size) + i];
        }
    }

    /// <summary>Adds to the slope of the matrix what that of the words says.</summary>
    /// <param name="gathered">The words' vectors.</param>
    /// <param name="count">How many words.</param>
    /// <param name="slope">How the loss changes with the words' numbers.</param>
    /// <param name="stride">How many numbers a word has.</param>
    /// <param name="gradient">Added to.</param>
    public void Learn(float[] gathered, int count, float[] slope, int stride, float[] gradient)
    {
        float[] own = new float[count * _size], across = new float[gathered.Length];
        for (int word = 0; word < count; word++) slope.AsSpan(word * stride, _size).CopyTo(own.AsSpan(word * _size));
        Matrices.Transpose(gathered, count, _vectors.Size, across, count);
        Matrices.AddProduct(across, _vectors.Size, count, own, _size, gradient);
    }

    /// <summary>The network with what is made of the given vectors in its table of forms, those that were never seen among them, so that nothing is left to make.</summary>
    public ParserNetwork Fold(ParserNetwork network)
    {
        Encoder encoder = network.Encoder;
        EmbeddingTable seen = encoder.Tables[0];
        uint[] keys = [.. seen.Keys.Concat(_vectors.Rows.Keys).Distinct().Order()];
        float[] vectors = new float[(keys.Length + 1) * _size];
        seen.Vectors.AsSpan(0, _size).CopyTo(vectors);
        for (int k = 0; k < keys.Length; k++) seen.Vectors.AsSpan(seen.Row(keys[k]) * _size, _size).CopyTo(vectors.AsSpan((k + 1) * _size));
        Add(Gather([-1, .. keys.Select(_vectors.Row)]), keys.Length + 1, vectors, _size);
        return network.With(new Encoder([new EmbeddingTable(keys, _size, vectors), .. encoder.Tables[1..]], encoder.Keys, encoder.Layers));
    }
}
