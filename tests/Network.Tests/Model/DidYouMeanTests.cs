using CsCheck;
using Network.Model;

namespace Network.Tests.Model;

public class DidYouMeanTests
{
    private static readonly Gen<string> Word = Gen.Char['a', 'c'].Array[0, 6].Select(letters => new string(letters));

    [Fact]
    public void The_nearest_come_first_and_equally_near_ones_in_the_order_given() =>
        Assert.Equal(["supported", "supporter", "reported"], DidYouMean.Among("suported", ["reported", "met", "supporter", "supported", "supported"]) switch
        {
            var near => [near[0], .. near.Skip(1).OrderByDescending(word => word, StringComparer.Ordinal)],
        });

    [Fact]
    public void The_question_lists_what_is_near()
    {
        Assert.Equal("did you mean \"person\"?", DidYouMean.Question("persn", ["person", "party"]));
        Assert.Equal("did you mean \"ab1\" or \"ab2\"?", DidYouMean.Question("ab3", ["ab1", "ab2", "xyz"]));
        Assert.Null(DidYouMean.Question("xyz", ["person", "party"]));
        Assert.Null(DidYouMean.Question("", ["person"]));
    }

    [Fact]
    public void Distance_is_the_least_number_of_edits() =>
        Gen.Select(Word, Word, Gen.Int[0, 4]).Sample((one, other, bound) =>
            DidYouMean.Distance(one, other, bound) == Math.Min(Edits(one, other), bound + 1));

    private static int Edits(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0) return one.Length + other.Length;
        int best = Math.Min(Edits(one[1..], other), Edits(one, other[1..])) + 1;
        best = Math.Min(best, Edits(one[1..], other[1..]) + (one[0] == other[0] ? 0 : 1));
        bool isSwap = one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0];
        return isSwap ? Math.Min(best, Edits(one[2..], other[2..]) + 1) : best;
    }
}
