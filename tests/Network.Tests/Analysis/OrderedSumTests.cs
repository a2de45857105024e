using Network.Analysis;

namespace Network.Tests.Analysis;

public class OrderedSumTests
{
    [Fact]
    public void Pieces_are_added_in_their_order_whichever_comes_first()
    {
        double[][] pieces = [[1e16, 1], [1, 2], [-1e16, 3], [1, 4]];
        foreach (int[] order in new int[][] { [0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1] })
        {
            OrderedSum sum = new(2);
            foreach (int piece in order)
            {
                double[] rented = sum.Rent();
                Assert.Equal([0, 0], rented);
                pieces[piece].CopyTo(rented, 0);
                sum.Add(piece, rented);
            }

            Assert.Equal([1e16 + 1 - 1e16 + 1, 10], sum.Total);
        }
    }
}
