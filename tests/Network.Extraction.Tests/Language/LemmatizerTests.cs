using System.Reflection;
using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer All = new(new HashSet<string> { "hat", "hate", "car", "care", "rap", "rape", "wag", "wage", "step", "steppe", "stop", "call", "oppose", "visit", "show", "free", "agree" });

    [Theory]
    [InlineData("hated", "hate")]
    [InlineData("cared", "care")]
    [InlineData("raped", "rape")]
    [InlineData("rapped", "rap")]
    [InlineData("waging", "wage")]
    [InlineData("wagging", "wag")]
    [InlineData("stepped", "step")]
    [InlineData("stopping", "stop")]
    [InlineData("called", "call")]
    [InlineData("opposed", "oppose")]
    [InlineData("visited", "visit")]
    [InlineData("showed", "show")]
    [InlineData("freed", "free")]
    [InlineData("agreeing", "agree")]
    [InlineData("slung", "sling")]
    [InlineData("managed", "manage")]
    [InlineData("achieving", "achieve")]
    [InlineData("organized", "organize")]
    [InlineData("endorsed", "endorse")]
    [InlineData("dictated", "dictate")]
    [InlineData("argued", "argue")]
    [InlineData("treated", "treat")]
    public void A_past_leads_to_the_base_form_that_English_spells_so(string form, string lemma) => Assert.Equal(lemma, All.Of(form, "VBD"));

    /// <summary>It remembers what it was asked, and documents are read on several threads: one that is shared breaks, seldom and far from its cause.</summary>
    [Fact]
    public void No_static_field_holds_one()
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        IEnumerable<FieldInfo> shared = typeof(Lemmatizer).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(Any))
            .Where(field => field.IsStatic && (field.FieldType == typeof(Lemmatizer) || field.FieldType.GetFields(Any).Any(part => !part.IsStatic && part.FieldType == typeof(Lemmatizer))));
        Assert.Empty(shared.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }
}
