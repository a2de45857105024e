using CsCheck;
using Network.Extraction.Language;
using static Network.Extraction.Tests.Support.RandomFloats;

namespace Network.Extraction.Tests.Language;

public sealed class QuantizedMatrixTests
{
    [Theory]
    [InlineData("Plain")]
    [InlineData("Avx2")]
    [InlineData("Avx512")]
    [InlineData("AvxVnni")]
    [InlineData("Arm")]
    public void Sums_are_those_of_whole_numbers_by_whatever_instructions(string name)
    {
        ByteProducts.Way way = Enum.Parse<ByteProducts.Way>(name);
        Assert.SkipUnless(ByteProducts.IsSupported(way), $"this processor has no {name}");
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 5], Gen.Int).Sample((groups, blocks, seed) =>
        {
            Random random = new(seed);
            int inner = groups * QuantizedMatrix.Group, columns = blocks * QuantizedMatrix.Block;
            byte[] x = [.. Enumerable.Range(0, ByteProducts.Rows * inner).Select(_ => (byte)random.Next(128))];
            sbyte[] w = [.. Enumerable.Range(0, inner * columns).Select(_ => (sbyte)random.Next(-127, 128))];
            // The highest that can be: nothing on the way may overflow.
            if (seed % 3 == 0) Array.Fill(x, (byte)127);
            if (seed % 2 == 0) Array.Fill(w, (sbyte)(seed % 4 == 0 ? 127 : -127));
            int[] start = [.. Enumerable.Range(0, columns).Select(_ => random.Next(-1000, 1000))], sums = new int[ByteProducts.Rows * columns];
            ByteProducts.Sum(way, x, w, start, sums);
            for (int row = 0; row < ByteProducts.Rows; row++)
            {
                for (int column = 0; column < columns; column++)
                {
                    int expected = start[column];
                    for (int i = 0; i < inner; i++) expected += x[(i / 4 * 16) + (row * 4) + (i % 4)] * w[QuantizedMatrix.Place(i, column, inner)];
                    Assert.Equal(expected, sums[(row * columns) + column]);
                }
            }
        });
    }

    [Fact]
    public void A_product_is_that_of_the_rounded_numbers() => Gen.Select(Gen.Int[0, 9], Gen.Int[1, 8], Gen.Int[1, 5], Gen.Int).Sample((rows, parts, blocks, seed) =>
    {
        Random random = new(seed);
        int inner = parts * QuantizedMatrix.Block, columns = blocks * QuantizedMatrix.Block;
        float[] start = Numbers(random, columns), x = Numbers(random, rows * inner), w = Numbers(random, inner * columns), sums = new float[rows * columns];
        new QuantizedMatrix(w, columns).ProductFrom(start, x, rows, sums);
        for (int row = 0; row < rows; row++)
        {
            float most = x.Skip(row * inner).Take(inner).Max(MathF.Abs);
            for (int column = 0; column < columns; column++)
            {
                float mostWeight = Enumerable.Range(0, inner).Max(i => MathF.Abs(w[(i * columns) + column]));
                double exact = start[column], bound = 1e-4;
                for (int i = 0; i < inner; i++)
                {
                    float number = x[(row * inner) + i], weight = w[(i * columns) + column];
                    exact += (double)number * weight;
                    // Each is off by half a step at most.
                    bound += (0.51 * most / 63 * Math.Abs(weight)) + (0.51 * mostWeight / 127 * Math.Abs(number)) + (0.26 * most * mostWeight / 63 / 127);
                }

                Assert.InRange(sums[(row * columns) + column], exact - bound, exact + bound);
            }
        }
    });

    [Fact]
    public void What_the_steps_can_hold_comes_out_as_it_is()
    {
        float[] x = new float[QuantizedMatrix.Block], w = new float[QuantizedMatrix.Block * QuantizedMatrix.Block], sums = new float[QuantizedMatrix.Block];
        (x[0], x[1], x[2]) = (63, -21, 1);
        (w[0], w[QuantizedMatrix.Block], w[2 * QuantizedMatrix.Block]) = (127, 64, -3);
        new QuantizedMatrix(w, QuantizedMatrix.Block).ProductFrom(new float[QuantizedMatrix.Block], x, 1, sums);
        Assert.Equal((63 * 127) - (21 * 64) - 3, sums[0]);
        Assert.All(sums[1..], sum => Assert.Equal(0, sum));
    }

    [Fact]
    public void A_row_comes_out_the_same_beside_any_others()
    {
        Random random = new(1);
        const int Inner = 32, Columns = 64;
        float[] start = Numbers(random, Columns), x = Numbers(random, 7 * Inner), all = new float[7 * Columns], one = new float[Columns];
        QuantizedMatrix matrix = new(Numbers(random, Inner * Columns), Columns);
        matrix.ProductFrom(start, x, 7, all);
        for (int row = 0; row < 7; row++)
        {
            matrix.ProductFrom(start, x.AsSpan(row * Inner, Inner), 1, one);
            Assert.Equal(all.AsSpan(row * Columns, Columns).ToArray(), one);
        }
    }

    [Fact]
    public void Rows_and_columns_of_nothing_are_nothing()
    {
        float[] start = [.. Enumerable.Range(0, QuantizedMatrix.Block)], sums = new float[QuantizedMatrix.Block];
        new QuantizedMatrix(new float[QuantizedMatrix.Block * QuantizedMatrix.Block], QuantizedMatrix.Block).ProductFrom(start, new float[QuantizedMatrix.Block], 1, sums);
        Assert.Equal(start, sums);
    }

    [Fact]
    public void Matrices_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new QuantizedMatrix(new float[16 * 33], 33));
        Assert.Throws<ArgumentException>(() => new QuantizedMatrix(new float[4 * 16], 16));
        QuantizedMatrix matrix = new(new float[16 * 16], 16);
        Assert.Throws<ArgumentException>(() => matrix.ProductFrom(new float[16], new float[31], 2, new float[32]));
        Assert.Throws<ArgumentException>(() => ByteProducts.Sum(ByteProducts.Way.Plain, new byte[16], new sbyte[63], new int[16], new int[64]));
    }
}
