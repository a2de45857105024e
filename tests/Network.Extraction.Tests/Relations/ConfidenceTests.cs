using Network.Extraction.Actors;
using Network.Extraction.Documents;
using Network.Extraction.Lexicon;
using Network.Extraction.Relations;
using Network.Extraction.Relations.Confidences;
using Network.Extraction.Tests.Support;
using Network.Model;
using Network.Training;

namespace Network.Extraction.Tests.Relations;

public sealed class ConfidenceTests
{
    [Fact]
    public void A_pronoun_that_may_mean_several_makes_less_sure_than_a_name()
    {
        double named = Of("Arno Beck met Ivo Lang. Arno Beck arrested Vera Holt.", "Arno Beck detained Vera Holt");
        double meant = Of("Arno Beck met Ivo Lang. He arrested Vera Holt.", "Arno Beck detained Vera Holt");
        Assert.True(meant < named, $"{meant} and {named}");
    }

    [Fact]
    public void What_is_told_twice_is_surer_than_what_is_told_once()
    {
        double once = Of("Arno Beck arrested Vera Holt. Ivo Lang praised Vera Holt.", "Arno Beck detained Vera Holt");
        double twice = Of("Arno Beck arrested Vera Holt. Ivo Lang praised Vera Holt. Arno Beck arrested Vera Holt.", "Arno Beck detained Vera Holt");
        Assert.True(once < twice, $"{once} and {twice}");
    }

    [Fact]
    public void What_belongs_to_what_was_not_measured_and_has_none() =>
        Assert.Null(RelationText.Evidence("Arno Beck leads the Central Committee. Arno Beck arrested Vera Holt.", "Arno Beck leads Central Committee").Confidence);

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        using StringWriter written = new();
        ConfidenceModel.English.Write(written);
        ConfidenceModel read = ConfidenceModel.Read(new StringReader(written.ToString()));
        float[] features = [.. Enumerable.Range(0, ConfidenceModel.Features).Select(feature => feature % 3 / 2f)];
        Assert.Equal(ConfidenceModel.English.Chance("accused", features), read.Chance("accused", features));
        Assert.NotNull(read.Chance("accused", features));
        Assert.Null(read.Chance("no_such_type", features));
    }

    [Theory]
    [InlineData("Always")]
    [InlineData("Always\tmuch")]
    [InlineData("NoSuchFeature\t1")]
    public void A_line_that_is_no_weight_is_told(string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => ConfidenceModel.Read(new StringReader(line))).Message, StringComparison.Ordinal);

    /// <summary>On texts that neither the rules nor the confidences were made by.</summary>
    [Fact]
    public void Of_what_is_read_with_a_confidence_about_that_share_is_right()
    {
        (double Confidence, bool IsRight)[] read = [.. RelationGold.ReadFolder(Repository.Path("tests", "Network.Extraction.Tests", "Texts", "aside")).Where((_, text) => text % 2 == 1).SelectMany(Judged).OrderBy(one => one.Confidence)];
        double Right(int from, int to) => read[from..to].Average(one => one.IsRight ? 1.0 : 0);
        int third = read.Length / 3;
        Assert.True(read.Length > 500, "there are enough relations");
        Assert.InRange(read.Average(one => one.Confidence) - Right(0, read.Length), -0.06, 0.06);
        Assert.True(Right(0, third) + 0.08 < Right(read.Length - third, read.Length), $"{Right(0, third)} of the least sure are right, {Right(read.Length - third, read.Length)} of the surest");
    }

    private static IEnumerable<(double Confidence, bool IsRight)> Judged(RelationGold text)
    {
        (ActorReading reading, IReadOnlyList<FoundRelation> relations, _) = DocumentExtractor.Read(DocumentReader.Read(text.Name, text.Text), new ExtractionOptions());
        foreach (FoundRelation relation in ConfidenceModel.English.Apply(reading, RelationLexicon.For(null), relations))
        {
            if (relation.Confidence is { } confidence) yield return (confidence, text.IsTold(relation, reading.Actors[relation.Source], reading.Actors[relation.Target]));
        }
    }

    private static double Of(string text, string relation)
    {
        Evidence evidence = RelationText.Evidence(text, relation);
        Assert.NotNull(evidence.Confidence);
        return evidence.Confidence.Value;
    }
}
