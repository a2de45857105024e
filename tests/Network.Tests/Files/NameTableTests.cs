using CsCheck;
using Network.Files;

namespace Network.Tests.Files;

public class NameTableTests
{
    [Fact]
    public void Names_get_indices_in_the_order_of_their_first_coming() =>
        Gen.Select(Gen.OneOf(Gen.Int[0, 300].Select(number => number.ToString()), Gen.Int[0, 300].Select(number => $"n{number:000}"), Gen.Char['a', 'd'].Array[1, 20].Select(letters => new string(letters))).Array[0, 400], Gen.Int[0, 200])
            .Sample((names, directLimit) =>
            {
                NameTable table = new(directLimit);
                List<string> order = [];
                foreach (string name in names)
                {
                    if (!order.Contains(name)) order.Add(name);
                    Assert.Equal(order.IndexOf(name), table.Intern(System.Text.Encoding.UTF8.GetBytes(name)));
                }

                Assert.Equal(order, Enumerable.Range(0, table.Count).Select(i => table[i]));
                Assert.All(order, name => Assert.Equal(order.IndexOf(name), table.IndexOf(name)));
            }, iter: 300);

    [Fact]
    public void A_name_that_is_not_there_has_no_index()
    {
        NameTable table = new(100);
        table.Intern("7"u8);
        Assert.Equal([-1, -1, -1, -1], new[] { "8", "07", "70000", "" }.Select(table.IndexOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => table[1]);
    }
}
