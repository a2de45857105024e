using System.Globalization;
using System.Text;
using CsCheck;
using Network.Files.EdgeLists;

namespace Network.Tests.Files.EdgeLists;

public class DigitsTests
{
    [Fact]
    public void The_digits_that_bytes_begin_with_are_counted_and_read()
    {
        Gen<byte> any = Gen.OneOf(Gen.Byte[48, 57], Gen.Byte[48, 57], Gen.Byte[48, 57], Gen.Byte);
        any.Array[0, 20].Sample(bytes =>
        {
            byte[] digits = [.. bytes.TakeWhile(value => char.IsAsciiDigit((char)value))];
            int count = Digits.Read(bytes, out int number);
            Assert.Equal(digits.Length, count);
            if (count is > 0 and < 10) Assert.Equal(int.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture), number);
        });
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("7", 1, 7)]
    [InlineData("x", 0, 0)]
    [InlineData("12345678", 8, 12345678)]
    [InlineData("99999999 ", 8, 99999999)]
    [InlineData("999999999,1", 9, 999999999)]
    [InlineData("00012 34", 5, 12)]
    [InlineData("5/:/:/:/", 1, 5)]
    public void Beside_every_kind_of_end(string text, int count, int number)
    {
        Assert.Equal(count, Digits.Read(Encoding.ASCII.GetBytes(text), out int read));
        Assert.Equal(number, read);
    }
}
