using CsCheck;
using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class PackedMatrixTests
{
    [Fact]
    public void A_product_is_summed_in_the_order_of_the_inner_index_to_the_last_bit() => Gen.Select(Gen.Int[0, 21], Gen.Int[1, 20], Gen.Int[1, 3], Gen.Int).Sample((rows, inner, parts, seed) =>
    {
        Random random = new(seed);
        int columns = parts * Matrices.Lanes;
        float[] start = Numbers(random, columns), x = Numbers(random, rows * inner), w = Numbers(random, inner * columns);
        float[] expected = new float[rows * columns], sums = new float[rows * columns];
        for (int at = 0; at < expected.Length; at++)
        {
            expected[at] = start[at % columns];
            for (int i = 0; i < inner; i++) expected[at] = MathF.FusedMultiplyAdd(x[(at / columns * inner) + i], w[(i * columns) + (at % columns)], expected[at]);
        }

        new PackedMatrix(w, columns).ProductFrom(start, x, rows, sums);
        Assert.Equal(expected, sums);
    });

    [Fact]
    public void A_matrix_may_be_laid_out_by_hand()
    {
        Random random = new(2);
        const int Inner = 3, Columns = 2 * Matrices.Lanes;
        float[] start = new float[Columns], x = Numbers(random, 5 * Inner), w = Numbers(random, Inner * Columns), blocks = new float[w.Length];
        for (int row = 0; row < Inner; row++)
        {
            for (int column = 0; column < Columns; column++) blocks[PackedMatrix.Place(row, column, Inner)] = w[(row * Columns) + column];
        }

        float[] expected = new float[5 * Columns], sums = new float[5 * Columns];
        new PackedMatrix(w, Columns).ProductFrom(start, x, 5, expected);
        PackedMatrix.ProductFrom(start, x, 5, Inner, blocks, Columns, sums);
        Assert.Equal(expected, sums);
    }

    [Fact]
    public void Matrices_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new PackedMatrix(new float[2 * 33], 33));
        PackedMatrix matrix = new(new float[2 * Matrices.Lanes], Matrices.Lanes);
        Assert.Throws<ArgumentException>(() => matrix.ProductFrom(new float[Matrices.Lanes], new float[3], 2, new float[2 * Matrices.Lanes]));
    }

    private static float[] Numbers(Random random, int length) => [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 2) - 1)];
}
