using System.Globalization;
using Network.Files.Json;
using Network.Model;

namespace Network.Files.Relations;

/// <summary>Reads the relations of a file.</summary>
internal static class RelationSection
{
    public static List<Relation> Read(JsonFields file, FileNames names)
    {
        List<Relation> relations = [];
        TripleCounter triples = new();
        Dictionary<(Actor, RelationType, Actor, string), int> identities = [];
        Dictionary<string, int> givenIds = new(StringComparer.Ordinal);
        foreach (JsonFields fields in file.Objects("relations", "relation"))
        {
            Relation? relation = One(fields, names, triples);
            if (relation is null) continue;
            relations.Add(relation);
            if (!identities.TryAdd((relation.Source, relation.Type, relation.Target, relation.Id), fields.Line))
            {
                int first = identities[(relation.Source, relation.Type, relation.Target, relation.Id)];
                names.Problems.Error(fields.Line, $"the relation id {Quoted.Of(relation.Id)} is there twice for the same source, type and target, first on line {first}",
                    "give one of them another id");
            }
            else if (relation.IdIsGiven && !givenIds.TryAdd(relation.Id, fields.Line))
            {
                names.Problems.Warn(fields.Line, $"the relation id {Quoted.Of(relation.Id)} is also that of another relation, on line {givenIds[relation.Id]}");
            }
        }

        return relations;
    }

    private static Relation? One(JsonFields fields, FileNames names, TripleCounter triples)
    {
        (string Text, int Line)? givenId = fields.TextAt("id");
        if (givenId is { Text.Length: 0 }) names.Problems.Error(givenId.Value.Line, "the \"id\" of the relation is empty", "leave it out or give it a text");
        string? sourceId = fields.Required("source"), typeId = fields.Required("type"), targetId = fields.Required("target");
        fields.Id = givenId?.Text is { Length: > 0 } text ? text
            : string.Create(CultureInfo.InvariantCulture, $"{sourceId ?? "?"} {typeId ?? "?"} {targetId ?? "?"}");
        Actor? source = sourceId is null ? null : names.Actor(sourceId, fields.Line, "the source");
        RelationType? type = typeId is null ? null : names.Type(typeId, fields.Line);
        Actor? target = targetId is null ? null : names.Actor(targetId, fields.Line, "the target");
        EdtfDate? date = fields.Date("date");
        double? weight = fields.Number("weight", value => value > 0 && double.IsFinite(value), "a number above 0");
        int? sign = fields.Whole("sign", -1, 1, "-1, 0 or 1");
        Actor? to = fields.TextAt("to") is (string toId, int line) ? names.Actor(toId, line, "the third party") : null;
        string? happening = fields.Text("event"), note = fields.Text("note");
        List<Evidence> evidence = EvidenceSection.Read(fields, names);
        System.Text.Json.Nodes.JsonObject? extra = fields.Rest();
        if (source is null || type is null || target is null) return null;
        if (source == target) names.Problems.Warn(fields.Line, $"{Quoted.Of(source.Name)} is tied to itself: the relation is kept but never counted");
        int ordinal = triples.Next(source, type, target);
        bool isGiven = givenId is { Text.Length: > 0 };
        return new Relation(isGiven ? givenId!.Value.Text : TripleCounter.Id(source, type, target, ordinal), source, type, target)
        {
            IdIsGiven = isGiven,
            Date = date,
            Weight = weight ?? 1,
            OwnSign = sign,
            To = to,
            Event = happening,
            Note = note,
            Evidence = evidence,
            Extra = extra,
        };
    }
}
