using Network.Extraction.Actors;

namespace Network.Extraction.Tests.Actors;

public sealed class NameGenderTests
{
    [Theory]
    [InlineData("Zoya Arkadyevna Melnik")]
    [InlineData("Trần Thị Hoa")]
    [InlineData("T. R. Gorina")]
    [InlineData("Nováková")]
    [InlineData("Drozdova")]
    [InlineData("Fatima Bello")]
    public void Women_are_told(string name) => Assert.Equal(nameof(Gender.Female), NameGender.Of(name, ActorVocabulary.English).ToString());

    [Theory]
    [InlineData("Zosim Arkadyevich Melnik")]
    [InlineData("Trần Văn Hoa")]
    [InlineData("Drozdov")]
    [InlineData("Zamoyski")]
    [InlineData("Istvan Kerekes")]
    public void Men_are_told(string name) => Assert.Equal(nameof(Gender.Male), NameGender.Of(name, ActorVocabulary.English).ToString());

    [Theory]
    [InlineData("Carlos Medina")]
    [InlineData("Ramatu Sani")]
    [InlineData("Kim Du-ho")]
    public void Where_a_surname_looks_like_another_genders_nothing_false_is_told(string name) =>
        Assert.NotEqual(name.StartsWith('C') ? nameof(Gender.Female) : nameof(Gender.Male), NameGender.Of(name, ActorVocabulary.English).ToString());
}
