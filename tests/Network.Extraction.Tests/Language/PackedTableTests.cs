using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class PackedTableTests
{
    [Fact]
    public void Sums_of_packed_vectors_are_those_of_the_table_but_for_half_a_unit_a_row()
    {
        const int size = 32;
        float[] vectors = [.. Enumerable.Range(0, 4 * size).Select(i => MathF.Sin(i * 1.7f) * (i / size))];
        EmbeddingTable table = new([5, 9, 70_000], size, vectors);
        PackedTable packed = new(table);
        Assert.Equal([1, 2, 3, 0], new uint[] { 5, 9, 70_000, 6 }.Select(packed.Row));
        float[] sums = new float[size];
        packed.Sum([1, 3, 3], sums);
        for (int i = 0; i < size; i++) Assert.Equal(vectors[size + i] + (2 * vectors[(3 * size) + i]), sums[i], 0.03f);
    }

    [Fact]
    public void A_packed_vector_packed_again_is_the_same()
    {
        float[] vector = [.. Enumerable.Range(0, 16).Select(i => MathF.Cos(i * 0.9f) * 0.37f)];
        sbyte[] once = new sbyte[16], twice = new sbyte[16];
        float unit = PackedTable.Pack(vector, once);
        float again = PackedTable.Pack([.. once.Select(number => unit * number)], twice);
        Assert.Equal(unit, again);
        Assert.Equal(once, twice);
    }

    [Fact]
    public void A_vector_of_zeros_stays_one()
    {
        sbyte[] numbers = [1, 2];
        Assert.Equal(0, PackedTable.Pack([0f, 0f], numbers));
        Assert.Equal([0, 0], numbers);
    }
}
