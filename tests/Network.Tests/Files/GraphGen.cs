using System.Text.Json.Nodes;
using CsCheck;
using Network.Model;

namespace Network.Tests.Files;

/// <summary>Random graphs with all that a relation file can say.</summary>
internal static class GraphGen
{
    private static readonly string[] Pieces = ["a", "b", "Kim", " ", "-", "\"", "\\", "\n", "<", "é", "ё", "김", "😀", "\u202E", "null", "1"];

    public static Gen<string> Text { get; } = Gen.OneOf(Pieces).Array[1, 4].Select(string.Concat);

    private static Gen<string?> Maybe { get; } = Gen.Frequency((1, Gen.Const((string?)null)), (1, Text.Select(text => (string?)text)));

    private static Gen<EdtfDate?> Date { get; } =
        Gen.OneOf<string?>(null, "1956", "1956-08-30/1956-08-31", "../1956", "195X", "1956-08~").Select(text => text is null ? null : EdtfDate.Parse(text));

    private static Gen<JsonObject?> Extra { get; } = Gen.OneOf<string?>(null, null, null,
        "{\"x\":1.50,\"y\":[null,{\"é\":\"<\"}]}", "{\"zeit\":\"T2\"}", "{\"\":{}}").Select(text => text is null ? null : JsonNode.Parse(text)!.AsObject());

    public static Gen<RelationGraph> Graph { get; } =
        from actorIds in Text.HashSet[1, 6]
        from actorParts in Gen.Select(Text, Gen.OneOf([.. ActorKinds.All]), Text.Array[0, 2], Maybe, Extra).Array[6]
        from typeParts in Gen.Select(Gen.Int[-1, 1], Maybe, Gen.Int[0, 63], Extra).Array[0, 3]
        from documentIds in Text.HashSet[0, 2]
        from documentParts in Gen.Select(Maybe, Date, Maybe, Gen.Int[-1, 5], Extra).Array[2]
        from relationParts in Gen.Select(Gen.Int[0, 5].Array[3], Gen.Int[0, 9], Gen.Select(Date, Gen.Double[0.001, 1e9], Gen.Int[-2, 1], Gen.Bool), Maybe, Gen.Int[0, 63].Array[0, 2], Extra).Array[0, 8]
        from title in Maybe
        from extra in Extra
        select Make([.. actorIds], actorParts, typeParts, [.. documentIds], documentParts, relationParts, title, extra);

    private static RelationGraph Make(
        string[] actorIds, (string, ActorKind, string[], string?, JsonObject?)[] actorParts, (int, string?, int, JsonObject?)[] typeParts,
        string[] documentIds, (string?, EdtfDate?, string?, int, JsonObject?)[] documentParts,
        (int[], int, (EdtfDate?, double, int, bool), string?, int[], JsonObject?)[] relationParts, string? title, JsonObject? extra)
    {
        Actor[] actors = [.. actorIds.Select((id, i) => new Actor(id, actorParts[i].Item1)
        {
            Kind = actorParts[i].Item2,
            Aliases = actorParts[i].Item3,
            Positions = actorParts[i].Item4 is { } post ? [new Position { Title = post, Status = "removed", Extra = Clone(actorParts[i].Item5) }] : [],
            Note = actorParts[i].Item4,
            Extra = Clone(actorParts[i].Item5),
        })];
        RelationType[] declared = [.. typeParts.Select((part, i) => new RelationType
        {
            Id = $"own_{i}",
            Sign = part.Item1,
            Label = part.Item2!,
            Symmetric = (part.Item3 & 1) > 0,
            SpeechAct = (part.Item3 & 2) > 0,
            Binds = (part.Item3 & 4) > 0,
            Affiliation = (part.Item3 & 8) > 0,
            Reports = (part.Item3 & 16) > 0,
            Outcome = (part.Item3 & 32) > 0,
            Synonyms = i == 0 ? ["own_synonym"] : [],
            Cameo = part.Item2,
            Extra = Clone(part.Item4),
        })];
        SourceDocument[] documents = [.. documentIds.Select((id, i) => new SourceDocument
        {
            Id = id,
            Title = documentParts[i].Item1,
            Date = documentParts[i].Item2,
            Archive = documentParts[i].Item3,
            Narrator = documentParts[i].Item4 < 0 ? null : actors[documentParts[i].Item4 % actors.Length],
            Extra = Clone(documentParts[i].Item5),
        })];
        RelationType[] types = [.. declared, RelationTypes.BuiltIn.Find("supported")!, RelationTypes.BuiltIn.Find("accused")!];
        Dictionary<(Actor, RelationType, Actor), int> counts = [];
        Relation[] relations = [.. relationParts.Select((part, i) =>
        {
            Actor source = actors[part.Item1[0] % actors.Length], target = actors[part.Item1[1] % actors.Length];
            RelationType type = types[part.Item2 % types.Length];
            int n = counts[(source, type, target)] = counts.GetValueOrDefault((source, type, target)) + 1;
            bool isGiven = part.Item3.Item4;
            return new Relation(isGiven ? $"r{i}" : $"{source.Id}-{type.Id}-{target.Id}-{n}", source, type, target)
            {
                IdIsGiven = isGiven,
                Date = part.Item3.Item1,
                Weight = part.Item3.Item2,
                OwnSign = part.Item3.Item3 < -1 ? null : part.Item3.Item3,
                To = part.Item3.Item3 == 0 ? actors[part.Item1[2] % actors.Length] : null,
                Event = part.Item4,
                Note = part.Item4,
                Evidence = [.. part.Item5.Select(bits => Piece(bits, actors, documents, part.Item4, part.Item6))],
                Extra = Clone(part.Item6),
            };
        })];
        return new RelationGraph(actors, relations) { Title = title, Documents = documents, DeclaredTypes = declared, Extra = Clone(extra) };
    }

    private static Evidence Piece(int bits, Actor[] actors, SourceDocument[] documents, string? text, JsonObject? extra) => new()
    {
        Document = documents.Length > 0 && (bits & 1) > 0 ? documents[0] : null,
        Paragraph = (bits & 2) > 0 ? bits : null,
        Start = (bits & 4) > 0 ? bits : null,
        End = (bits & 4) > 0 ? bits + 1 : null,
        Trigger = text,
        AssertedBy = [.. actors.Take(bits % 3)],
        Modality = (Modality)(bits % 6),
        Negated = (bits & 8) > 0,
        ContestedBy = [.. actors.Take(bits % 2)],
        SourceInferred = (bits & 16) > 0,
        Rule = text,
        Confidence = (bits & 32) > 0 ? bits / 63.0 : null,
        Note = text,
        Extra = Clone(extra),
    };

    private static JsonObject? Clone(JsonObject? node) => node?.DeepClone().AsObject();
}
