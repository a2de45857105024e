using Network.Files.Json;
using Network.Model;

namespace Network.Files.Relations;

/// <summary>Reads the actors of a file.</summary>
internal static class ActorSection
{
    /// <returns>The actors with the lines on which they begin.</returns>
    public static List<(Actor Actor, int Line)> Read(JsonFields file, FileNames names)
    {
        List<(Actor, int)> actors = [];
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        foreach (JsonFields fields in file.Objects("actors", "actor"))
        {
            string? id = fields.Required("id");
            fields.Id = id;
            string? name = fields.Required("name");
            Actor actor = new(id ?? "?", name ?? "?")
            {
                Kind = Kind(fields, names.Problems),
                Aliases = [.. fields.Texts("aliases").Select(alias => alias.Text)],
                Positions = [.. fields.Objects("positions", "position").Select(Position)],
                Note = fields.Text("note"),
                Extra = fields.Rest(),
            };
            if (name is not null && string.IsNullOrWhiteSpace(name)) names.Problems.Warn(fields.Line, $"{fields.Owner} has a blank name");
            if (id is null) continue;
            if (!lines.TryAdd(id, fields.Line))
            {
                names.Problems.Error(fields.Line, $"the actor id {Quoted.Of(id)} is there twice, first on line {lines[id]}", "give one of them another id");
                continue;
            }

            names.Add(actor);
            actors.Add((actor, fields.Line));
        }

        return actors;
    }

    private static ActorKind Kind(JsonFields fields, ProblemList problems)
    {
        if (fields.TextAt("kind") is not (string text, int line)) return ActorKind.Unknown;
        if (!ActorKinds.TryParse(text, out ActorKind kind))
            problems.Error(line, $"the kind {Quoted.Of(text)} of {fields.Owner} is not known", FileNames.Choice(text, ActorKinds.All.Select(one => one.Id())));
        return kind;
    }

    private static Position Position(JsonFields fields) => new()
    {
        Title = fields.Text("title"),
        Body = fields.Text("body"),
        Status = fields.Text("status"),
        Extra = fields.Rest(),
    };
}
