using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>Each way to tell that somebody was put out, wanted out or defended, with each of several acts.</summary>
public class ActGridTests
{
    private static readonly Act[] Acts =
    [
        new("expel", "expelled", "expulsion", "expelling", "expelled"), new("dismiss", "dismissed", "dismissal", "dismissing", "removed"), new("remove", "removed", "removal", "removing", "removed"),
        new("suspend", "suspended", "suspension", "suspending", "removed"), new("exclude", "excluded", "exclusion", "excluding", "expelled"),
    ];

    private static readonly Cast[] Casts =
    [
        new("Mehmet Kaya", "Kaya", "Imre Bartok", "Bartok", "Harbour Board"), new("Li Weimin", "Li Weimin", "Sipho Dlamini", "Dlamini", "Central Committee"), new("Duarte Ferreira", "Ferreira", "Pak Chang-ho", "Pak Chang-ho", "Regional Council"),
    ];

    public static TheoryData<string, string, string, string> Ways => new(Sentences.Rows("acts.tsv").Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[1], row[2], row[3])));

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_done_or_wanted_is_read_with_every_act(string way, string source, string type, string target)
    {
        List<string> missed = [];
        for (int i = 0; i < Acts.Length; i++)
        {
            (Act act, Cast cast) = (Acts[i], Casts[i % Casts.Length]);
            string sentence = way.Replace("{A}", cast.ShortA, StringComparison.Ordinal).Replace("{B}", cast.ShortB, StringComparison.Ordinal).Replace("{K}", cast.Body, StringComparison.Ordinal)
                .Replace("{base}", act.Base, StringComparison.Ordinal).Replace("{participle}", act.Participle, StringComparison.Ordinal).Replace("{noun}", act.Noun, StringComparison.Ordinal).Replace("{ing}", act.Ing, StringComparison.Ordinal);
            string told = $"{cast.Named(source)} {(type == "act" ? act.Type : type)} {cast.Named(target)}";
            RelationGraph graph = RelationText.Graph($"{cast.A} and {cast.B} were members of the {cast.Body}. {sentence}");
            if (!graph.Relations.Any(relation => RelationText.Told(relation) == told && relation.Evidence.Any(piece => piece is { Modality: Modality.Asserted, Negated: false }))) missed.Add(sentence);
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private sealed record Act(string Base, string Participle, string Noun, string Ing, string Type);

    private sealed record Cast(string A, string ShortA, string B, string ShortB, string Body)
    {
        public string Named(string party) => party switch { "{A}" => A, "{B}" => B, _ => Body };
    }
}
