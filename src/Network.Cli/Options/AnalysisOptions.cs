using System.CommandLine;
using Network.Analysis;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Cli.Output;
using Network.Model;

namespace Network.Cli.Options;

/// <summary>The options of verbs that show the whole analysis: filters, counting, search for camps, and the common ones.</summary>
internal sealed class AnalysisOptions
{
    private readonly CommonOptions _common = new();
    private readonly FilterOptions _filters = new();
    private readonly CountingOptions _counting = new();
    private readonly FactionSearchOptions _search = new();

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        _search.AddTo(command);
        _counting.AddTo(command);
        _filters.AddTo(command);
        _common.AddTo(command);
    }

    /// <summary>The common settings.</summary>
    public CommonSettings Common(ParseResult parsed) => _common.Read(parsed);

    /// <summary>Loads the inputs and filters them, without any analysis.</summary>
    public RelationGraph Load(ParseResult parsed, TextWriter error, CancellationToken cancellation)
    {
        Input input = Input.Load(parsed, Input.Argument, _filters, _common.Read(parsed), mayStream: false, error, cancellation);
        return input.Filter.Apply(input.Whole);
    }

    /// <summary>Loads the inputs and runs every analysis.</summary>
    public AnalysisRun Run(ParseResult parsed, TextWriter error, CancellationToken cancellation)
    {
        CommonSettings common = _common.Read(parsed);
        CountingSettings counting = _counting.Read(parsed);
        Input input = Input.Load(parsed, Input.Argument, _filters, common, mayStream: false, error, cancellation);
        Timings timings = new(error, common.Timings);
        IFactionMethod method = _search.Method(parsed);
        FactionOptions options = _search.Read(parsed, counting, common, error);
        (AnalysedGraph analysed, UnitMap units) = Analysing.Run(input, method, options, counting.SplitBodies, timings, error, common.Quiet, cancellation);
        return new AnalysisRun(input, method, options, counting, common, timings, analysed, units);
    }
}

/// <summary>A loaded input with its analyses and the settings that they ran under.</summary>
internal sealed record AnalysisRun(
    Input Input, IFactionMethod Method, FactionOptions Options, CountingSettings Counting, CommonSettings Common, Timings Timings, AnalysedGraph Analysed, UnitMap Units);
