using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>Each way to say who acted on whom with each of a dozen verbs, by people of several naming systems: who acts is found wherever he stands.</summary>
public class ConstructionGridTests
{
    private static readonly Verb[] Verbs =
    [
        new("accuse", "accused", "accused", "accusing", " of theft", "accused"), new("criticize", "criticized", "criticized", "criticizing", "", "criticized"), new("support", "supported", "supported", "supporting", "", "supported"),
        new("defend", "defended", "defended", "defending", "", "supported"), new("praise", "praised", "praised", "praising", "", "praised"), new("dismiss", "dismissed", "dismissed", "dismissing", "", "removed"),
        new("arrest", "arrested", "arrested", "arresting", "", "detained"), new("insult", "insulted", "insulted", "insulting", "", "criticized"), new("protect", "protected", "protected", "protecting", "", "assisted"),
        new("contradict", "contradicted", "contradicted", "contradicting", "", "contradicted"), new("expel", "expelled", "expelled", "expelling", " from the union", "expelled"), new("condemn", "condemned", "condemned", "condemning", "", "criticized"),
    ];

    // Full name, and what the text calls him afterwards.
    private static readonly (string Full, string Short)[][] People =
    [
        [("Mehmet Kaya", "Kaya"), ("Imre Bartok", "Bartok"), ("Kofi Owusu", "Owusu")],
        [("Duarte Ferreira", "Ferreira"), ("Oleg Petrov", "Petrov"), ("George Haddad", "Haddad")],
        [("Li Weimin", "Li Weimin"), ("Sipho Dlamini", "Dlamini"), ("Josef Novak", "Novak")],
        [("Chinedu Okafor", "Okafor"), ("Pak Chang-ho", "Pak Chang-ho"), ("Jan Kowalski", "Kowalski")],
    ];

    public static TheoryData<string> Constructions => new(Sentences.Rows("constructions.txt").Select(row => new TheoryDataRow<string>(row[0])));

    [Theory]
    [MemberData(nameof(Constructions))]
    public void Who_acts_on_whom_is_read_with_every_verb(string construction)
    {
        List<string> missed = [];
        for (int i = 0; i < Verbs.Length; i++)
        {
            (string Full, string Short)[] people = People[i % People.Length];
            Verb verb = Verbs[i];
            string sentence = construction.Replace("{A}", people[0].Short, StringComparison.Ordinal).Replace("{B}", people[1].Short, StringComparison.Ordinal).Replace("{C}", people[2].Short, StringComparison.Ordinal)
                .Replace("{base}", verb.Base, StringComparison.Ordinal).Replace("{past}", verb.Past, StringComparison.Ordinal).Replace("{participle}", verb.Participle, StringComparison.Ordinal)
                .Replace("{ing}", verb.Ing, StringComparison.Ordinal).Replace("{tail}", verb.Tail, StringComparison.Ordinal);
            string told = $"{people[0].Full} {verb.Type} {people[1].Full}";
            RelationGraph graph = RelationText.Graph($"Present at the meeting in March were {people[0].Full}, {people[1].Full} and {people[2].Full}. {sentence}");
            if (!graph.Relations.Any(relation => RelationText.Told(relation) == told && relation.Evidence.Any(piece => piece is { Modality: Modality.Asserted, Negated: false }))) missed.Add(sentence);
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private sealed record Verb(string Base, string Past, string Participle, string Ing, string Tail, string Type);
}
