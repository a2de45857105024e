using Network.Files;

namespace Network.Tests.Files;

public class SharedTextsTests
{
    [Fact]
    public void A_text_has_one_number_whoever_asks_and_numbers_run_from_0()
    {
        const int different = 3_000;
        SharedTexts texts = new();
        int[][] numbers = new int[8][];
        Parallel.For(0, numbers.Length, thread => numbers[thread] = [.. Enumerable.Range(0, different).Select(i => (i * 7 + thread * 11) % different).Select(i => (Text: i, Number: texts.Number($"t{i}")))
            .OrderBy(one => one.Text).Select(one => one.Number)]);
        Assert.Equal(different, texts.Count);
        Assert.All(numbers, own => Assert.Equal(numbers[0], own));
        Assert.Equal(Enumerable.Range(0, different), numbers[0].Order());
        Assert.All(Enumerable.Range(0, different), i => Assert.Equal($"t{i}", texts[numbers[0][i]]));
    }

    [Fact]
    public void Texts_count_letter_by_letter()
    {
        SharedTexts texts = new();
        Assert.Equal([0, 1, 2, 3, 0], new[] { "a", "A", "", "é", "a" }.Select(texts.Number));
        Assert.Throws<ArgumentNullException>(() => texts.Number(null!));
    }
}
