using System.CommandLine;
using System.Globalization;
using Network.Analysis.Factions.Leiden;

namespace Network.Cli.Options;

/// <summary>Options of <c>--method leiden</c>.</summary>
internal sealed class LeidenSearchOptions
{
    private readonly Option<string> _quality = new("--quality") { Description = "With --method leiden: what camps are judged by, signed modularity or the constant Potts model.", DefaultValueFactory = _ => "modularity", HelpName = "modularity|cpm" };
    private readonly Option<double?> _resolution = new("--resolution") { Description = "With --method leiden: larger makes smaller camps. By default 1 for modularity, 0 for cpm.", HelpName = "R" };
    private readonly Option<bool> _layers = new("--layers") { Description = "With --method leiden: each relation type is a layer with a null model of its own." };
    private readonly Option<string?> _layerWeights = new("--layer-weights") { Description = "How much relation types count as layers, such as praised=2,met=0.5; others count 1.", HelpName = "TYPE=W,…" };
    private readonly Option<int?> _runs = new("--runs") { Description = "With --method leiden: how many runs certainty is a share of. By default 20 or fewer by size.", HelpName = "N" };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        _quality.AcceptOnlyFromAmong("modularity", "cpm");
        _resolution.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is { } value && !(value >= 0 && double.IsFinite(value))) result.AddError("--resolution takes a number from 0.");
        });
        _runs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1) result.AddError("--runs takes a number from 1.");
        });
        _layerWeights.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Weights(text) is null)
                result.AddError("--layer-weights takes TYPE=WEIGHT, several divided by commas, each weight above 0.");
        });
        foreach (Option option in new Option[] { _quality, _resolution, _layers, _layerWeights, _runs }) command.Add(option);
    }

    /// <summary>What the user asked for.</summary>
    public LeidenOptions Read(ParseResult parsed)
    {
        Dictionary<string, double> weights = parsed.GetValue(_layerWeights) is { } text ? Weights(text)! : [];
        return new LeidenOptions
        {
            Quality = parsed.GetValue(_quality) == "cpm" ? LeidenQuality.ConstantPotts : LeidenQuality.Modularity,
            Resolution = parsed.GetValue(_resolution),
            Layers = parsed.GetValue(_layers) || weights.Count > 0,
            LayerWeights = weights,
            Runs = parsed.GetValue(_runs),
        };
    }

    /// <summary>The weights that a text gives; null when it is none such.</summary>
    private static Dictionary<string, double>? Weights(string text)
    {
        Dictionary<string, double> weights = new(StringComparer.Ordinal);
        foreach (string part in text.Split(','))
        {
            int sign = part.LastIndexOf('=');
            if (sign <= 0 || !double.TryParse(part.AsSpan(sign + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double weight)
                || !(weight > 0 && double.IsFinite(weight)) || !weights.TryAdd(part[..sign].Trim(), weight)) return null;
        }

        return weights;
    }
}
