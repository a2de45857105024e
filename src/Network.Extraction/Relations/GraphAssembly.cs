using System.Text;
using Network.Extraction.Actors;
using Network.Extraction.Documents;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Makes a relation graph of what was read in one document.</summary>
internal static class GraphAssembly
{
    /// <summary>The graph: actors with ids made from their names, relations with their evidence, one document.</summary>
    public static RelationGraph Of(DocumentText document, ActorReading reading, IReadOnlyList<FoundRelation> found)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        string[] ids = [.. reading.Actors.Select(actor => FreeId(IdOf(actor.Name), taken))];
        Actor[] actors = [.. reading.Actors.Select((actor, a) => new Actor(ids[a], actor.Name)
        {
            Kind = actor.Kind,
            Aliases = [.. actor.Aliases],
            Positions = Posts.Of(reading, ids, found, a),
        })];
        int narrator = Enumerable.Range(0, actors.Length).FirstOrDefault(a => reading.Actors[a].IsNarrator, -1);
        SourceDocument source = new()
        {
            Id = document.Id,
            Title = document.Title,
            Date = document.Date,
            Archive = document.Archive,
            Url = document.Url,
            Narrator = narrator < 0 ? null : actors[narrator],
        };
        List<Relation> relations = [];
        Dictionary<(int, string, int), int> counts = [];
        foreach (IGrouping<(int Source, string Type, int Target, int? To, string? Date), FoundRelation> same in
            found.GroupBy(relation => (relation.Source, relation.Type, relation.Target, relation.To, relation.Date?.Text)))
        {
            FoundRelation first = same.First();
            (int, string, int) triple = (first.Source, first.Type, first.Target);
            int count = counts[triple] = counts.GetValueOrDefault(triple) + 1;
            RelationType type = RelationTypes.BuiltIn.Find(first.Type)!;
            relations.Add(new Relation($"{actors[first.Source].Id}-{first.Type}-{actors[first.Target].Id}-{count}", actors[first.Source], type, actors[first.Target])
            {
                Date = first.Date,
                To = first.To is int third ? actors[third] : null,
                Event = first.Event,
                Evidence = [.. same.Select(piece => EvidenceOf(piece, source, actors, narrator, document.Text))],
            });
        }

        HashSet<Actor> told = Told(relations);
        actors = [.. actors.Where((actor, a) => a == narrator || told.Contains(actor) || !(reading.Actors[a].IsPlace || IsBackdrop(reading.Actors[a])))];
        return new RelationGraph(actors, relations) { Title = document.Title, Documents = [source] };
    }

    /// <summary>Those of whom a relation or a source of one tells.</summary>
    private static HashSet<Actor> Told(List<Relation> relations)
    {
        HashSet<Actor> told = [];
        foreach (Relation relation in relations)
        {
            told.Add(relation.Source);
            told.Add(relation.Target);
            if (relation.To is not null) told.Add(relation.To);
            foreach (Evidence piece in relation.Evidence)
            {
                told.UnionWith(piece.AssertedBy);
                told.UnionWith(piece.ContestedBy);
            }
        }

        return told;
    }

    /// <summary>"the garrison", "a committee", "my wife": named once, by a common noun, and doing nothing.</summary>
    private static bool IsBackdrop(FoundActor actor) =>
        actor.Mentions <= 1 && !actor.Name.Any(char.IsUpper) && (actor.Kind is ActorKind.Body or ActorKind.Group or ActorKind.Party || actor.Name.StartsWith("my ", StringComparison.Ordinal));

    private static Evidence EvidenceOf(FoundRelation piece, SourceDocument source, Actor[] actors, int narrator, string text) => new()
    {
        Document = source,
        Paragraph = piece.Paragraph,
        Start = piece.Start,
        End = piece.End,
        Trigger = OneLine(text[piece.TriggerStart..piece.TriggerEnd]),
        AssertedBy = [.. (narrator < 0 ? piece.AssertedBy : piece.AssertedBy.Where(actor => actor != narrator).Prepend(narrator)).Select(actor => actors[actor])],
        ContestedBy = [.. piece.ContestedBy.Select(actor => actors[actor])],
        Modality = piece.Modality,
        Negated = piece.Negated,
        SourceInferred = piece.SourceInferred,
        Rule = piece.Rule,
        Confidence = piece.Confidence,
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string IdOf(string name)
    {
        StringBuilder id = new();
        foreach (char c in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) id.Append(c);
            else if (c is not ('\'' or '\u2019' or '.') && id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        return id.ToString().TrimEnd('-') is { Length: > 0 } made ? made : "actor";
    }

    private static string FreeId(string id, HashSet<string> taken)
    {
        string free = id;
        for (int n = 2; !taken.Add(free); n++) free = $"{id}-{n}";
        return free;
    }
}
