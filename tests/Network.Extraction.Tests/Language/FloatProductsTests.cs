using CsCheck;
using Network.Extraction.Language;
using static Network.Extraction.Tests.Support.RandomFloats;

namespace Network.Extraction.Tests.Language;

public sealed class FloatProductsTests
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

        float[] blocks = new float[w.Length];
        FloatProducts.Pack(w, columns, blocks);
        FloatProducts.ProductFrom(start, x, rows, inner, blocks, columns, sums);
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
            for (int column = 0; column < Columns; column++) blocks[FloatProducts.Place(row, column, Inner)] = w[(row * Columns) + column];
        }

        float[] packed = new float[w.Length], expected = new float[5 * Columns], sums = new float[5 * Columns];
        FloatProducts.Pack(w, Columns, packed);
        Assert.Equal(packed, blocks);
        Matrices.AddProduct(x, 5, Inner, w, Columns, expected);
        FloatProducts.ProductFrom(start, x, 5, Inner, blocks, Columns, sums);
        Assert.Equal(expected, sums);
    }

    [Fact]
    public void Matrices_that_do_not_fit_are_refused() =>
        Assert.Throws<ArgumentException>(() => FloatProducts.ProductFrom(new float[Matrices.Lanes], new float[3], 2, 2, new float[2 * Matrices.Lanes], Matrices.Lanes, new float[2 * Matrices.Lanes]));
}
