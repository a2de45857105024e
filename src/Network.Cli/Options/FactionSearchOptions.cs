using System.CommandLine;
using System.Globalization;
using Network.Analysis.Factions;
using Network.Cli.Output;

namespace Network.Cli.Options;

/// <summary>Options of the search for camps.</summary>
internal sealed class FactionSearchOptions
{
    private readonly IReadOnlyList<string> _methods;
    private readonly Option<string> _method;
    private readonly Option<string?> _count = new("--count") { Description = "How many camps at most in a connected part: a number, or free. By default 2, and more only where they explain more.", HelpName = "K|free" };

    private readonly LeidenSearchOptions _leiden = new();

    /// <summary>The options.</summary>
    /// <param name="methods">The ids of the methods to choose from; null for those of this machine.</param>
    public FactionSearchOptions(IReadOnlyList<string>? methods = null)
    {
        _methods = methods ?? [.. FactionMethods.All.Select(method => method.Id)];
        _method = new Option<string>("--method") { Description = "How camps are found.", DefaultValueFactory = _ => _methods[0], HelpName = string.Join('|', _methods) };
    }

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        _method.AcceptOnlyFromAmong([.. _methods]);
        _count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && text != "free" && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int k) && k >= 1))
                result.AddError("--count takes a number from 1, or free.");
        });
        command.Add(_method);
        command.Add(_count);
        _leiden.AddTo(command);
    }

    /// <summary>The id of the method that the user chose.</summary>
    public string MethodId(ParseResult parsed) => parsed.GetValue(_method)!;

    /// <summary>The method that the user chose, on this machine.</summary>
    public IFactionMethod Method(ParseResult parsed) => FactionMethods.All.First(method => method.Id == MethodId(parsed));

    /// <summary>True when relation types are told apart, which a streamed edge list cannot do.</summary>
    public bool NeedsTypes(ParseResult parsed) => _leiden.Read(parsed).Layers;

    /// <summary>What the method is told.</summary>
    public FactionOptions Read(ParseResult parsed, CountingSettings counting, CommonSettings common, TextWriter error) => new()
    {
        Objective = counting.Objective,
        Undirected = counting.Undirected,
        Count = parsed.GetValue(_count) switch
        {
            null => null,
            "free" => FactionOptions.AnyCount,
            string text => int.Parse(text, CultureInfo.InvariantCulture),
        },
        TimeLimit = common.TimeLimit,
        Seed = common.Seed,
        Leiden = _leiden.Read(parsed),
        Progress = new SlowProgress(error, common.Quiet),
    };
}
