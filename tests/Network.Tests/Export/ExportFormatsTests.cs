using System.Globalization;
using System.Text;
using Network.Export;

namespace Network.Tests.Export;

/// <summary>What every format promises; a new one is covered the day it is listed.</summary>
public sealed class ExportFormatsTests
{
    private static readonly Dictionary<string, Func<ExportInput>> Samples = new()
    {
        ["village"] = ExportSample.Village,
        ["hostile"] = ExportSample.Hostile,
        ["empty"] = ExportSample.Empty,
        ["single"] = ExportSample.Single,
    };

    public static TheoryData<string> Ids => [.. ExportFormats.All.Select(format => format.Id)];

    public static TheoryData<string, string> IdsAndSamples()
    {
        TheoryData<string, string> data = [];
        foreach (IExportFormat format in ExportFormats.All)
        {
            foreach (string sample in Samples.Keys) data.Add(format.Id, sample);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(IdsAndSamples))]
    public void Same_input_gives_the_same_bytes_in_any_culture(string id, string sample)
    {
        List<(string, string)> first = Export(id, sample);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        List<(string, string)> second;
        try
        {
            CultureInfo.CurrentCulture = odd;
            second = Export(id, sample);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(first, second);
    }

    [Theory]
    [MemberData(nameof(IdsAndSamples))]
    public void Files_are_clean_UTF_8_without_mark(string id, string sample)
    {
        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        foreach ((_, byte[] bytes) in MemoryTarget.Of(Format(id), Samples[sample]()).Files)
        {
            string text = strict.GetString(bytes);
            Assert.NotEmpty(text);
            Assert.DoesNotContain('\uFEFF', text);
            // What is read back whole keeps what it can: a lone surrogate as the replacement character; neo4j-admin takes control characters too.
            if (id != RelationFileFormat.Instance.Id && id != Neo4jAdminFormat.Instance.Id) Assert.DoesNotContain('\uFFFD', text);
            if (id == Neo4jAdminFormat.Instance.Id) continue;
            Assert.DoesNotContain('\0', text);
            Assert.DoesNotContain('\a', text);
        }
    }

    [Theory]
    [MemberData(nameof(IdsAndSamples))]
    public void Streams_are_left_open_and_files_beside_are_announced(string id, string sample)
    {
        ExportInput input = Samples[sample]();
        MemoryTarget target = MemoryTarget.Of(Format(id), input);
        Assert.False(target.AnyClosed);
        Assert.Equal(Format(id).FilesBeside(input).Order(StringComparer.Ordinal), target.Endings);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_not_told_as_a_fact_is_marked(string id)
    {
        string text = MemoryTarget.Of(Format(id), ExportSample.Village()).Text;
        Assert.Contains("alleged", text, StringComparison.Ordinal);
        Assert.Contains("refuted", text, StringComparison.Ordinal);
        Assert.Contains("negated", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Actors_of_every_kind_are_exported(string id)
    {
        MemoryTarget target = MemoryTarget.Of(Format(id), ExportSample.Village());
        string all = string.Concat(target.Files.Select(file => Encoding.UTF8.GetString(file.Bytes)));
        foreach (string name in new[] { "The Envoy", "Pak", "Plenum", "Town" }) Assert.Contains(name, all, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_to_export_is_refused(string id)
    {
        Assert.Throws<ArgumentNullException>(() => Format(id).Write(null!, new MemoryTarget()));
        Assert.Throws<ArgumentNullException>(() => Format(id).Write(ExportSample.Empty(), null!));
    }

    [Fact]
    public void Ids_extensions_and_readers_tell_formats_apart()
    {
        Assert.Distinct(ExportFormats.All.Select(format => format.Id));
        Assert.Distinct(ExportFormats.All.Select(format => (format.Extension, format.Reader)));
        Assert.All(ExportFormats.All, format => Assert.Matches("^\\.[a-z]+$", format.Extension));
        Assert.All(ExportFormats.All, format => Assert.DoesNotContain('\n', format.Description));
    }

    [Theory]
    [InlineData(".graphml", null, "graphml")]
    [InlineData(".GraphML", null, "graphml")]
    [InlineData(".graphml", "gephi", "graphml-gephi")]
    [InlineData(".graphml", "cytoscape", "graphml")]
    [InlineData(".gexf", null, "gexf")]
    [InlineData(".gexf", "gephi", "gexf")]
    [InlineData(".dot", null, "dot")]
    [InlineData(".csv", null, "csv")]
    [InlineData(".csv", "gephi", "csv-gephi")]
    [InlineData(".json", null, "json")]
    [InlineData(".json", "networkx", "json-networkx")]
    [InlineData(".cyjs", null, "cyjs")]
    [InlineData(".net", null, "pajek")]
    [InlineData(".cypher", null, "cypher")]
    [InlineData(".csv", "neo4j-admin", "csv-neo4j-admin")]
    public void A_format_is_found_by_extension_and_reader(string extension, string? reader, string id)
    {
        Assert.Equal(id, ExportFormats.Find(extension, reader, out string why)?.Id);
        Assert.Empty(why);
    }

    [Fact]
    public void An_unknown_extension_is_answered_with_all_that_there_are()
    {
        Assert.Null(ExportFormats.Find(".xlsx", null, out string why));
        Assert.StartsWith("\".xlsx\" is no export format; there are .graphml, .gexf, .dot, .csv", why, StringComparison.Ordinal);
        Assert.Null(ExportFormats.Find("", null, out why));
        Assert.StartsWith("the file's name has no extension", why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_reader_is_answered_with_those_that_there_are()
    {
        Assert.Null(ExportFormats.Find(".csv", "networkx", out string why));
        Assert.Equal("\".csv\" is not written for \"networkx\", only for gephi, neo4j-admin; \"networkx\" reads .graphml, .json", why);
        Assert.Null(ExportFormats.Find(".dot", "word", out why));
        Assert.Equal("\".dot\" is not written for \"word\", only for graphviz", why);
    }

    [Fact]
    public void As_many_positions_as_actors_are_asked_for() =>
        Assert.Throws<ArgumentException>(() => new ExportInput(ExportSample.Single().Analysed, []));

    // Latin-1 keeps every byte.
    private static List<(string, string)> Export(string id, string sample) =>
        [.. MemoryTarget.Of(Format(id), Samples[sample]()).Files.Select(file => (file.Ending, Encoding.Latin1.GetString(file.Bytes)))];

    private static IExportFormat Format(string id) => ExportFormats.All.Single(format => format.Id == id);
}
