using Network.Files.Json;
using Network.Model;

namespace Network.Files.Relations;

/// <summary>Reads the evidence of a relation.</summary>
internal static class EvidenceSection
{
    public static List<Evidence> Read(JsonFields relation, FileNames names) =>
        [.. relation.Objects("evidence", "evidence").Select(fields => Piece(fields, relation, names))];

    private static Evidence Piece(JsonFields fields, JsonFields relation, FileNames names)
    {
        fields.Id = relation.Id;
        int? start = fields.Whole("start", 0, int.MaxValue, "a whole number, 0 or more");
        int? end = fields.Whole("end", 0, int.MaxValue, "a whole number, 0 or more");
        Evidence piece = new()
        {
            Document = fields.TextAt("document") is (string document, int line) ? names.Document(document, line) : null,
            Paragraph = fields.Whole("paragraph", 1, int.MaxValue, "a whole number, 1 or more"),
            Start = start,
            End = end,
            Trigger = fields.Text("trigger"),
            AssertedBy = Speakers(fields, "assertedBy", "the speaker", names),
            Modality = Modality(fields, names.Problems),
            Negated = fields.Flag("negated"),
            ContestedBy = Speakers(fields, "contestedBy", "the contesting actor", names),
            SourceInferred = fields.Flag("sourceInferred"),
            Rule = fields.Text("rule"),
            Confidence = fields.Number("confidence", value => value is >= 0 and <= 1, "a number from 0 to 1"),
            Note = fields.Text("note"),
            Extra = fields.Rest(),
        };
        if (start >= end) names.Problems.Error(fields.Line, $"the span of {fields.Owner} ends at {end}, not behind its start {start}", "\"end\" is the offset behind the last character");
        if (start is null != end is null) names.Problems.Warn(fields.Line, $"the span of {fields.Owner} has no \"{(start is null ? "start" : "end")}\"");
        if (piece.Paragraph is null) names.Problems.Warn(fields.Line, $"{fields.Owner} names no paragraph");
        return piece;
    }

    private static List<Actor> Speakers(JsonFields fields, string member, string role, FileNames names)
    {
        List<Actor> speakers = [];
        foreach ((string id, int line) in fields.Texts(member))
        {
            if (names.Actor(id, line, role) is { } speaker) speakers.Add(speaker);
        }

        return speakers;
    }

    private static Modality Modality(JsonFields fields, ProblemList problems)
    {
        if (fields.TextAt("modality") is not (string text, int line)) return Model.Modality.Asserted;
        if (!Modalities.TryParse(text, out Modality modality))
            problems.Error(line, $"the modality {Quoted.Of(text)} is not known", FileNames.Choice(text, Modalities.All.Select(one => one.Id())));
        return modality;
    }
}
