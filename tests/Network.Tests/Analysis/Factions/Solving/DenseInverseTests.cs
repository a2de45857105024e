using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class DenseInverseTests
{
    [Fact]
    public void A_matrix_beside_the_identity_becomes_its_inverse()
    {
        double[][] rows = [[0, 2, 1, 0], [1, 1, 0, 1]];
        Assert.True(DenseInverse.Reduce(rows, 2));
        Assert.Equal([-0.5, 1], rows[0][2..]);
        Assert.Equal([0.5, 0], rows[1][2..]);
    }

    [Fact]
    public void A_singular_matrix_is_refused() => Assert.False(DenseInverse.Reduce([[1, 1, 1, 0], [1, 1, 0, 1]], 2));
}
