using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Texts of one to three sentences that turn on whom a pronoun, a noun or a gap means: the party of the clause before, those of a group who are left, a body just founded, a predecessor.</summary>
public sealed class WhoIsMeantTests
{
    /// <summary>The texts of the table with what they tell.</summary>
    public static TheoryData<string, string> Texts() => TextTable.Of("who-is-meant.txt");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Who_is_meant_is_told_and_nobody_else(string text, string rows) => TextTable.Check(text, rows);

    [Theory]
    [InlineData("Arno Beck accused Vera Holt, and Ivo Lang defended her.", "Ivo Lang supported Vera Holt")]
    [InlineData("Arno Beck defended Ivo Lang, but Otto Marr attacked him in the press.", "Otto Marr criticized Ivo Lang")]
    [InlineData("Arno Beck accused Ivo Lang of theft. He was dismissed by Otto Marr.", "Otto Marr removed Ivo Lang")]
    [InlineData("Arno Beck dismissed Ivo Lang because he had insulted him.", "Ivo Lang criticized Arno Beck")]
    [InlineData("Arno Beck and Ivo Lang came. Otto Marr dismissed the former.", "Otto Marr removed Arno Beck")]
    [InlineData("The Peasant League and the Mill Union quarrelled. The former accused the latter of fraud.", "Peasant League accused Mill Union")]
    [InlineData("The police seized Arno Beck, Ivo Lang and Otto Marr. They released Arno Beck and shot the others.", "police attacked Otto Marr")]
    [InlineData("The Council received a delegation of tenants. They asked it to dismiss Otto Marr.", "delegation of tenants demanded_against Otto Marr")]
    [InlineData("Arno Beck proposed the expulsion of Otto Marr. Ivo Lang spoke in favour of it.", "Ivo Lang supported Arno Beck")]
    public void The_other_party_of_the_clause_before_is_found(string text, string told) => Assert.Contains(told, RelationText.Facts(text));

    [Theory]
    [InlineData("Arno Beck asked Ivo Lang to protect him.", "Arno Beck supported Ivo Lang")]
    [InlineData("Arno Beck voted to remove Ivo Lang.", "Arno Beck removed Ivo Lang")]
    [InlineData("Arno Beck and Otto Marr met the owners on Friday.", "Arno Beck met Otto Marr")]
    [InlineData("The Embassy protested against the guards. It said that they had insulted Ivo Lang.", "Embassy criticized Ivo Lang")]
    [InlineData("Arno Beck moved that the branch be closed. Ivo Lang seconded him.", "Ivo Lang opposed Arno Beck")]
    public void Who_did_not_do_it_is_not_told_to_have(string text, string told) => Assert.DoesNotContain(told, RelationText.Facts(text));
}
