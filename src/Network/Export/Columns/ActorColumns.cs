using Network.Analysis.Centrality;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Export.Columns;

/// <summary>What exports say of an actor. Columns of an analysis that was not made are left out.</summary>
internal static class ActorColumns
{
    /// <summary>The columns for an input: identity, description, camp, measures, appearance.</summary>
    public static IReadOnlyList<ExportColumn<Actor>> Of(ExportInput input)
    {
        List<ExportColumn<Actor>> columns = [];
        ActorLabels labels = input.Labels;
        Add("actor_id", ColumnType.Text, ColumnRole.Structure, actor => ColumnText.Clean(actor.Id));
        Add("label", ColumnType.Text, ColumnRole.Structure, labels.Of);
        Add("name", ColumnType.Text, ColumnRole.Data, labels.Of);
        Add("kind", ColumnType.Text, ColumnRole.Data, actor => actor.Kind.Id());
        Add("aliases", ColumnType.Text, ColumnRole.Data, actor => ColumnText.Join("; ", actor.Aliases.Select(ColumnText.Clean)));
        Add("positions", ColumnType.Text, ColumnRole.Data, actor => ColumnText.Join("; ", actor.Positions.Select(Words)));
        Add("note", ColumnType.Text, ColumnRole.Data, actor => actor.Note is { Length: > 0 } note ? ColumnText.Clean(note) : null);
        if (input.Analysed.Factions is { } factions)
        {
            AddMember("faction", ColumnType.Integer, member => member.Faction);
            AddMember("certainty", ColumnType.Number, member => Finite(member.Certainty));
            AddMember("margin", ColumnType.Number, member => Finite(member.Margin));
            AddMember("basis", ColumnType.Text, member => member.Basis?.Id());
            AddMember("between", ColumnType.Flag, member => member.Between);
            AddMember("between_reason", ColumnType.Text, member => member.BetweenReason is { } reason ? ColumnText.Clean(reason) : null);
            AddMember("unit", ColumnType.Text, member => member.Unit is int unit
                ? ColumnText.Clean(input.Analysed.Counted.Actors.Id(factions.Units[unit].Head)) : null);
        }

        foreach (MeasureScores measure in input.Analysed.Centrality?.Columns ?? [])
        {
            if (measure.Scores is not { } scores) continue;
            Add(measure.Measure, ColumnType.Number, ColumnRole.Data,
                actor => input.Analysed.IndexOf(actor) is int index ? Finite(scores[index]) : null);
        }

        Appearance look = new(input);
        if (input.Positions is not null)
        {
            // On a page y grows downwards, in the programs that read these columns upwards.
            Add("x", ColumnType.Number, ColumnRole.Appearance, actor => Finite(look.Position(actor)?.X));
            Add("y", ColumnType.Number, ColumnRole.Appearance, actor => Finite(-look.Position(actor)?.Y));
        }

        Add("size", ColumnType.Number, ColumnRole.Appearance, actor => look.Size(actor));
        Add("r", ColumnType.Integer, ColumnRole.Appearance, actor => (int)look.Fill(actor).R);
        Add("g", ColumnType.Integer, ColumnRole.Appearance, actor => (int)look.Fill(actor).G);
        Add("b", ColumnType.Integer, ColumnRole.Appearance, actor => (int)look.Fill(actor).B);
        return columns;

        void Add(string id, ColumnType type, ColumnRole role, Func<Actor, object?> value) =>
            columns.Add(new ExportColumn<Actor>(id, id, type, role, value));

        void AddMember(string id, ColumnType type, Func<FactionMember, object?> value) =>
            Add(id, type, ColumnRole.Data, actor => input.Analysed.MemberOf(actor) is { } member ? value(member) : null);
    }

    private static double? Finite(double? number) => number is double value && double.IsFinite(value) ? value : null;

    /// <summary>"member, kwp-cc-presidium (removed)".</summary>
    private static string Words(Position position)
    {
        string post = string.Join(", ", new[] { position.Title, position.Body }.Where(part => !string.IsNullOrEmpty(part)));
        string status = string.IsNullOrEmpty(position.Status) ? "" : $"({position.Status})";
        return ColumnText.Clean(post.Length > 0 && status.Length > 0 ? $"{post} {status}" : post + status);
    }
}
