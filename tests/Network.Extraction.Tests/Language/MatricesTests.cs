using System.Runtime.Intrinsics;
using CsCheck;
using Network.Extraction.Language;
using static Network.Extraction.Tests.Support.RandomFloats;

namespace Network.Extraction.Tests.Language;

public sealed class MatricesTests
{
    [Fact]
    public void A_product_is_added_to_what_was_there() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 20], Gen.Int[1, 3], Gen.Int).Sample((rows, inner, parts, seed) =>
    {
        Random random = new(seed);
        int columns = parts * Matrices.Lanes;
        float[] x = Numbers(random, rows * inner), w = Numbers(random, inner * columns), y = Numbers(random, rows * columns);
        float[] sums = [.. y];
        Matrices.AddProduct(x, rows, inner, w, columns, sums);
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
            {
                double sum = y[(r * columns) + c];
                for (int i = 0; i < inner; i++) sum += (double)x[(r * inner) + i] * w[(i * columns) + c];
                Assert.Equal(sum, sums[(r * columns) + c], 1e-4);
            }
        }
    });

    [Fact]
    public void A_row_comes_out_the_same_beside_any_others()
    {
        Random random = new(1);
        float[] x = Numbers(random, 7 * 50), w = Numbers(random, 50 * 64), all = new float[7 * 64], one = new float[64];
        Matrices.AddProduct(x, 7, 50, w, 64, all);
        for (int r = 0; r < 7; r++)
        {
            Array.Clear(one);
            Matrices.AddProduct(x.AsSpan(r * 50, 50), 1, 50, w, 64, one);
            Assert.Equal(all.AsSpan(r * 64, 64).ToArray(), one);
        }
    }

    [Fact]
    public void Matrices_that_do_not_fit_are_refused() =>
        Assert.Throws<ArgumentException>(() => Matrices.AddProduct(new float[4], 2, 2, new float[2 * 33], 33, new float[2 * 33]));

    [Fact]
    public void Rows_become_columns()
    {
        float[] y = new float[3 * 4];
        Matrices.Transpose([1, 2, 3, 4, 5, 6], 2, 3, y, 4);
        Assert.Equal([1, 4, 0, 0, 2, 5, 0, 0, 3, 6, 0, 0], y);
    }

    [Fact]
    public void The_sigmoid_is_that_of_mathematics()
    {
        for (float x = -30; x <= 30; x += 0.37f)
            Assert.Equal(1 / (1 + Math.Exp(-x)), Matrices.Sigmoid(Vector512.Create(x))[5], 2e-6);
    }
}
