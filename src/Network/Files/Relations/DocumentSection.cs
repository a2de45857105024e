using Network.Files.Json;
using Network.Model;

namespace Network.Files.Relations;

/// <summary>Reads the documents of a file.</summary>
internal static class DocumentSection
{
    public static List<SourceDocument> Read(JsonFields file, FileNames names)
    {
        List<SourceDocument> documents = [];
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        foreach (JsonFields fields in file.Objects("documents", "document"))
        {
            string? id = fields.Required("id");
            fields.Id = id;
            SourceDocument document = new()
            {
                Id = id ?? "?",
                Title = fields.Text("title"),
                Date = fields.Date("date"),
                Archive = fields.Text("archive"),
                Url = fields.Text("url"),
                Narrator = fields.TextAt("narrator") is (string narrator, int line) ? names.Actor(narrator, line, $"the narrator of {fields.Owner},") : null,
                Extra = fields.Rest(),
            };
            if (id is null) continue;
            if (!lines.TryAdd(id, fields.Line))
            {
                names.Problems.Error(fields.Line, $"the document id {Quoted.Of(id)} is there twice, first on line {lines[id]}", "give one of them another id");
                continue;
            }

            names.Add(document);
            documents.Add(document);
        }

        return documents;
    }
}
