using Network.Extraction.Documents;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Merging;

/// <summary>Reads a file of actors that a user knows beforehand.</summary>
public static class KnownActorsFile
{
    /// <summary>Reads a relation file, or rows with the columns <c>name</c>, <c>aliases</c> (separated by <c>;</c> or <c>|</c>), <c>kind</c> and <c>id</c>.</summary>
    /// <param name="file">Its name; the ending .json makes it a relation file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The actors; none when there is an error.</returns>
    public static IReadOnlyList<Actor> Read(string file, ReadOnlyMemory<byte> content, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(problems);
        if (Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            ReadResult read = RelationFileReader.Read(content, file);
            foreach (Problem problem in read.Problems.Where(problem => problem.Severity == Severity.Error)) problems.Add(problem);
            return read.Graph?.Actors ?? [];
        }

        return Rows(TextDecoder.Decode(content.Span, out _), file, problems);
    }

    private static List<Actor> Rows(string text, string file, ICollection<Problem> problems)
    {
        List<(int Line, List<string> Cells)> rows = [.. CsvRows.Of(text)];
        if (rows.Count == 0)
        {
            problems.Add(new Problem(file, null, Severity.Error, "the file is empty", "its first line is: name,aliases,kind"));
            return [];
        }

        List<string> heads = [.. rows[0].Cells.Select(cell => cell.Trim().ToLowerInvariant())];
        int name = heads.IndexOf("name"), aliases = Math.Max(heads.IndexOf("aliases"), heads.IndexOf("alias")), kinds = heads.IndexOf("kind"), ids = heads.IndexOf("id");
        if (name < 0)
        {
            problems.Add(new Problem(file, 1, Severity.Error, "there is no column \"name\"", "the first line names the columns: name,aliases,kind"));
            return [];
        }

        List<Actor> actors = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        int before = problems.Count;
        foreach ((int line, List<string> cells) in rows.Skip(1))
        {
            string Cell(int column) => column >= 0 && column < cells.Count ? cells[column].Trim() : "";
            if (Cell(name).Length == 0) continue;
            ActorKind kind = ActorKind.Unknown;
            if (Cell(kinds).Length > 0 && !ActorKinds.TryParse(Cell(kinds).ToLowerInvariant(), out kind))
                problems.Add(new Problem(file, line, Severity.Error, $"there is no kind \"{Cell(kinds)}\"", DidYouMean.Question(Cell(kinds), ActorKinds.All.Select(known => known.Id())) ?? "kinds are person, body, party, state, group"));
            string id = Cell(ids).Length > 0 ? Cell(ids) : DocumentFolder.Slug(Cell(name).Replace('.', ' ').ToLowerInvariant(), "actor");
            if (!taken.Add(id))
            {
                problems.Add(new Problem(file, line, Severity.Error, $"the actor \"{Cell(name)}\" is there twice", "give one row all its aliases"));
                continue;
            }

            actors.Add(new Actor(id, Cell(name)) { Kind = kind, Aliases = [.. Cell(aliases).Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] });
        }

        return problems.Count > before ? [] : actors;
    }
}
