using Network.Model;
using Network.Report;

namespace Network.Tests.Report;

public class WordingTests
{
    [Theory]
    [InlineData(0, "no tie")]
    [InlineData(1, "one tie")]
    [InlineData(2, "two ties")]
    [InlineData(12, "twelve ties")]
    [InlineData(13, "13 ties")]
    [InlineData(1204, "1,204 ties")]
    public void Numbers_are_words_up_to_twelve_and_agree_with_their_noun(long number, string words) => Assert.Equal(words, Wording.Count(number, "tie"));

    [Theory]
    [InlineData("", "nobody")]
    [InlineData("A", "A")]
    [InlineData("A B", "A and B")]
    [InlineData("A B C", "A, B and C")]
    [InlineData("A B C D", "A, B and two others")]
    public void A_list_ends_with_and_and_says_how_many_it_leaves_out(string items, string words) =>
        Assert.Equal(words, Wording.List(items.Split(' ', StringSplitOptions.RemoveEmptyEntries), 3));

    [Theory]
    [InlineData(0, "0\u00A0%")]
    [InlineData(0.001, "under 1\u00A0%")]
    [InlineData(0.5, "50\u00A0%")]
    [InlineData(0.999, "over 99\u00A0%")]
    [InlineData(1, "100\u00A0%")]
    public void A_share_never_rounds_to_all_or_nothing(double share, string words) => Assert.Equal(words, Wording.Percent(share));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(3, "3")]
    [InlineData(1204, "1,204")]
    [InlineData(0.0972222, "0.097")]
    [InlineData(2.5, "2.500")]
    [InlineData(0.00001234, "1.2E-05")]
    [InlineData(12345.678, "12,346")]
    public void Scores_are_short_enough_to_compare(double score, string words) => Assert.Equal(words, Wording.Score(score));

    [Theory]
    [InlineData("Kim\r\n\tIl  Sung", "Kim Il Sung")]
    [InlineData(" \u0000\u001b[31mred ", "[31mred")]
    [InlineData("  ", "(no name)")]
    [InlineData("\u05D3\u05D5\u05D3", "\u2068\u05D3\u05D5\u05D3\u2069")]
    public void A_name_fits_on_one_line_and_cannot_steer_a_terminal(string name, string words) => Assert.Equal(words, Wording.Name(name));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() => Assert.Equal("a\uFFFDb", Wording.Name("a" + '\uD800' + "b"));

    [Fact]
    public void A_chain_of_speakers_starts_with_who_says_so()
    {
        Actor ivanov = new("i", "Ivanov"), kim = new("k", "Kim"), yun = new("y", "Yun");
        Assert.Null(Wording.Chain([]));
        Assert.Equal("Ivanov", Wording.Chain([ivanov]));
        Assert.Equal("Kim, as told by Ivanov", Wording.Chain([ivanov, kim]));
        Assert.Equal("Yun, as told by Kim, in turn told by Ivanov", Wording.Chain([ivanov, kim, yun]));
    }

    [Fact]
    public void A_relation_says_third_party_and_how_it_is_claimed()
    {
        Tell tell = new();
        tell.Actor("a", "A");
        tell.Actor("b", "B");
        tell.Actor("c", "C", ActorKind.Body);
        Assert.Equal("A removed B from C", Wording.Says(tell.Relation("a", "removed", "b", to: "c")));
        Assert.Equal("A referred B to C", Wording.Says(tell.Relation("a", "referred", "b", to: "c")));
        Assert.Equal("A demanded measures against B concerning C", Wording.Says(tell.Relation("a", "demanded_against", "b", to: "c")));
        Assert.Equal("A supported B (alleged, said not to have happened)", Wording.Says(tell.Relation("a", "supported", "b", modality: Modality.Alleged, negated: true)));
        Assert.Equal("A accused B (disputed)", Wording.Says(tell.Relation("a", "accused", "b", contestedBy: "c")));
        Assert.Equal("A has a negative tie with B", Wording.Says(tell.Relation("a", "negative", "b", evidence: false)));
    }
}
