using System.CommandLine;
using Network.Analysis.Counting;
using Network.Model;

namespace Network.Cli.Options;

/// <summary>The filters of every verb: what an analysis looks at.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _types = Many("--types", "a,b", "Only relations of these types.");
    private readonly Option<string[]> _kinds = Many("--kinds", "person,body", "Only actors of these kinds.");
    private readonly Option<string?> _from = new("--from-date") { HelpName = "D", Description = "Only relations of this date (1956, 1956-08, 1956-08-30) or later." };
    private readonly Option<string?> _to = new("--to-date") { HelpName = "D", Description = "Only relations of this date or earlier." };
    private readonly Option<string[]> _assertedBy = Many("--asserted-by", "ACTOR", "Only what this actor says or passes on.");
    private readonly Option<string[]> _withoutAssertedBy = Many("--without-asserted-by", "ACTOR", "Without this actor's word.");
    private readonly Option<string[]> _modality = Many("--modality", "asserted,alleged", "Only evidence of these modalities, all of which then count.");
    private readonly Option<string[]> _documents = Many("--documents", "a,b", "Only evidence of these documents.");
    private readonly Option<string[]> _withoutActors = Many("--without-actors", "a,b", "Without these actors.");
    private readonly Option<double?> _minWeight = new("--min-weight") { HelpName = "W", Description = "Only relations at least so strong." };
    private readonly Option<double?> _minConfidence = new("--min-confidence") { HelpName = "C", Description = "Only what was read with at least this confidence, from 0 to 1." };

    private IEnumerable<Option> All => [_types, _kinds, _from, _to, _assertedBy, _withoutAssertedBy, _modality, _documents, _withoutActors, _minWeight, _minConfidence];

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        _kinds.CompletionSources.Add(_ => ActorKinds.All.Select(kind => new System.CommandLine.Completions.CompletionItem(kind.Id())));
        _modality.CompletionSources.Add(_ => Modalities.All.Select(modality => new System.CommandLine.Completions.CompletionItem(modality.Id())));
        _types.CompletionSources.Add(_ => RelationTypes.BuiltIn.All.Select(type => new System.CommandLine.Completions.CompletionItem(type.Id)));
        foreach (Option option in All) command.Add(option);
    }

    /// <summary>True when the user filters anything.</summary>
    public bool IsUsed(ParseResult parsed) => All.Any(option => parsed.GetResult(option) is { Implicit: false });

    /// <summary>The filter over a graph.</summary>
    /// <exception cref="CommandFailure">A name means nothing in this graph, or several things.</exception>
    public RelationFilter Read(ParseResult parsed, RelationGraph graph)
    {
        if (!IsUsed(parsed)) return RelationFilter.None;
        RelationTypes types = RelationTypes.With(graph.DeclaredTypes);
        return new RelationFilter
        {
            Types = Each(parsed, _types, text => types.Find(text)
                ?? throw Unknown("--types", text, "relation type", types.All.Select(type => type.Id))),
            Kinds = Each(parsed, _kinds, text => ActorKinds.TryParse(text, out ActorKind kind) ? kind
                : throw Unknown("--kinds", text, "kind of actor", ActorKinds.All.Select(known => known.Id()))),
            From = Date(parsed, _from),
            To = Date(parsed, _to),
            AssertedBy = Actors(parsed, _assertedBy, graph),
            WithoutAssertedBy = Actors(parsed, _withoutAssertedBy, graph),
            Modalities = Each(parsed, _modality, text => Modalities.TryParse(text, out Modality modality) ? modality
                : throw Unknown("--modality", text, "modality", Modalities.All.Select(known => known.Id()))),
            Documents = Each(parsed, _documents, text => graph.Documents.FirstOrDefault(document => document.Id == text)
                ?? throw Unknown("--documents", text, "document of this input", graph.Documents.Select(document => document.Id))),
            WithoutActors = Actors(parsed, _withoutActors, graph),
            MinWeight = parsed.GetValue(_minWeight) is { } weight
                ? double.IsFinite(weight) ? weight : throw CommandFailure.Usage("--min-weight takes a finite number")
                : null,
            MinConfidence = parsed.GetValue(_minConfidence) is { } confidence
                ? confidence is >= 0 and <= 1 ? confidence : throw CommandFailure.Usage("--min-confidence takes a number from 0 to 1")
                : null,
        };
    }

    /// <summary>The actor that a person names by id, name or alias.</summary>
    /// <exception cref="CommandFailure">Nobody or several are called so.</exception>
    public static Actor FindActor(RelationGraph graph, string option, string text)
    {
        ActorMatch found = ActorLookup.Find(graph, text);
        if (found.Actor is { } actor) return actor;
        if (found.IsAmbiguous)
        {
            string names = string.Join(", ", found.Candidates.Take(8).Select(candidate => $"\"{candidate.Id}\" ({candidate.Name})"));
            throw CommandFailure.Usage($"{option}: \"{text}\" may be {names}; name one by its id");
        }

        string mend = found.Suggestions.Count == 0 ? "" : $"; did you mean {string.Join(" or ", found.Suggestions.Select(name => $"\"{name}\""))}?";
        throw CommandFailure.Usage($"{option}: no actor is called \"{text}\"{mend}");
    }

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, AllowMultipleArgumentsPerToken = false };

    private static List<T>? Each<T>(ParseResult parsed, Option<string[]> option, Func<string, T> read) =>
        parsed.GetValue(option) is { Length: > 0 } texts
            ? [.. texts.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(read)]
            : null;

    /// <summary>Actors by comma; a text that names an actor as a whole, comma and all, stays whole.</summary>
    private static List<Actor>? Actors(ParseResult parsed, Option<string[]> option, RelationGraph graph)
    {
        if (parsed.GetValue(option) is not { Length: > 0 } texts) return null;
        List<Actor> actors = [];
        foreach (string text in texts)
        {
            if (!text.Contains(',') || ActorLookup.Find(graph, text).Actor is not null) actors.Add(FindActor(graph, option.Name, text));
            else
            {
                actors.AddRange(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(part => FindActor(graph, option.Name, part)));
            }
        }

        return actors;
    }

    private static EdtfDate? Date(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text) return null;
        return EdtfDate.TryParse(text, out string why) ?? throw CommandFailure.Usage($"{option.Name}: {why}");
    }

    private static CommandFailure Unknown(string option, string text, string what, IEnumerable<string> known)
    {
        List<string> all = [.. known];
        string mend = DidYouMean.Question(text, all) is { } question ? question : all.Count > 0 ? $"there are {string.Join(", ", all)}" : "there is none";
        return CommandFailure.Usage($"{option}: \"{text}\" is no {what}; {mend}");
    }
}
