using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class RecurrentLayerTests
{
    private const int Size = RecurrentLayer.Size, Half = RecurrentLayer.Half, Columns = RecurrentLayer.Columns;

    [Fact]
    public void Words_are_what_the_formula_says()
    {
        Random random = new(3);
        RecurrentLayer layer = new(Numbers(random, Size * Columns, 0.1f), Numbers(random, Columns, 1), Numbers(random, 4 * Half, 1));
        const int Count = 7;
        float[] x = Numbers(random, Count * Size, 1), h = Run(layer, x, Count);
        for (int i = 0; i < Size; i++)
        {
            int backwards = i / Half, lane = i % Half, gate = (3 * Half * backwards) + lane;
            double state = 0;
            for (int step = 0; step < Count; step++)
            {
                int word = backwards == 0 ? step : Count - 1 - step;
                double forget = Sigmoid(Sum(layer, x, word, gate + Half) + (layer.Carry[(2 * Half * backwards) + lane] * state));
                double reset = Sigmoid(Sum(layer, x, word, gate + (2 * Half)) + (layer.Carry[(2 * Half * backwards) + Half + lane] * state));
                state = (forget * state) + ((1 - forget) * Sum(layer, x, word, gate));
                Assert.Equal((reset * state) + ((1 - reset) * x[(word * Size) + i]), h[(word * Size) + i], 1e-4);
            }
        }
    }

    [Fact]
    public void No_words_are_no_trouble() =>
        Assert.Empty(Run(new RecurrentLayer(new float[Size * Columns], new float[Columns], new float[4 * Half]), [], 0));

    private static float[] Run(RecurrentLayer layer, float[] x, int count)
    {
        float[] sums = new float[count * Columns], carried = new float[count * Size], h = new float[count * Size];
        layer.Sum(x, count, sums);
        layer.Run(x, count, sums, carried, h);
        return h;
    }

    private static double Sum(RecurrentLayer layer, float[] x, int word, int column) =>
        layer.Bias[column] + Enumerable.Range(0, Size).Sum(i => (double)x[(word * Size) + i] * layer.Weights[(i * Columns) + column]);

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static float[] Numbers(Random random, int length, float most) => [.. Enumerable.Range(0, length).Select(_ => most * ((random.NextSingle() * 2) - 1))];
}
