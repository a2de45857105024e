using CsCheck;
using Network.Analysis.Balance;

namespace Network.Tests.Analysis.Balance;

public class SymmetricEigenvaluesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void A_path_has_those_that_are_known_in_closed_form(int n)
    {
        double[] matrix = new double[n * n];
        for (int i = 1; i < n; i++) matrix[(i * n) + i - 1] = matrix[((i - 1) * n) + i] = 1;
        double[] values = SymmetricEigenvalues.Of(matrix, n, TestContext.Current.CancellationToken);
        Array.Sort(values);
        for (int k = 1; k <= n; k++) Assert.Equal(2 * Math.Cos(Math.PI * (n + 1 - k) / (n + 1)), values[k - 1], 1e-12);
    }

    [Fact]
    public void Their_power_sums_are_the_traces_of_the_powers()
    {
        Gen.Int[1, 12].SelectMany(n => Gen.Double[-3, 3].Array[n * n].Select(values => (n, values))).Sample(sample =>
        {
            (int n, double[] values) = sample;
            double[] matrix = new double[n * n];
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j <= i; j++) matrix[(i * n) + j] = matrix[(j * n) + i] = i == j || values[(i * n) + j] > 0 ? values[(i * n) + j] : 0;
            }

            double[] power = [.. matrix];
            double[] found = SymmetricEigenvalues.Of([.. matrix], n, CancellationToken.None);
            for (int k = 1; k <= 4; k++)
            {
                double trace = Enumerable.Range(0, n).Sum(i => power[(i * n) + i]);
                if (Math.Abs(trace - found.Sum(value => Math.Pow(value, k))) > 1e-9 * Math.Max(1, found.Sum(value => Math.Pow(Math.Abs(value), k)))) return false;
                double[] next = new double[n * n];
                for (int i = 0; i < n * n; i++) next[i] = Enumerable.Range(0, n).Sum(m => power[(i / n * n) + m] * matrix[(m * n) + (i % n)]);
                power = next;
            }

            return true;
        });
    }
}
