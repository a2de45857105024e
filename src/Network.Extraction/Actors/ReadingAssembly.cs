using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Keeps those for whom enough speaks and makes the reading.</summary>
internal static class ReadingAssembly
{
    /// <summary>Makes the reading.</summary>
    public static ActorReading Assemble(Resolution resolution, SentenceDraft[] drafts)
    {
        Dictionary<Entity, int> firstWord = [];
        foreach (DraftMention mention in resolution.Mentions)
        {
            foreach (Entity entity in mention.Entities) firstWord.TryAdd(entity, mention.Word);
        }

        List<Entity> kept = [.. resolution.Persons.All.Concat(resolution.Bodies.All).Concat(resolution.TitleOnly).Concat(resolution.States)
            .Where(entity => entity == resolution.Sitting || IsKept(entity, firstWord.ContainsKey(entity))).OrderBy(entity => entity.FirstSentence).ThenBy(entity => firstWord.GetValueOrDefault(entity, -1))];
        for (int i = 0; i < kept.Count; i++) kept[i].Index = i;
        List<Mention> mentions = [];
        foreach (DraftMention draft in resolution.Mentions)
        {
            int[] actors = Actors(draft.Entities);
            if (actors.Length == 0 && (draft.Entities.Count > 0 || draft.Form is MentionForm.Name or MentionForm.Body)) continue;
            Language.Word word = drafts[draft.Sentence].Parsed.Words[draft.Word];
            mentions.Add(new Mention
            {
                Sentence = draft.Sentence,
                Word = draft.Word,
                Start = word.Start,
                End = word.End,
                Form = draft.Form,
                Kind = draft.Kind,
                Actors = actors,
                Probability = draft.Probability,
            });
        }

        // Few documents have anyone for whom it matters.
        Lazy<Dictionary<string, int>> bearers = new(() => Bearers(kept));
        return new ActorReading([.. drafts.Select(draft => draft.Parsed)], [.. kept.Select(entity => Found(entity, bearers))], mentions)
        {
            Sitting = resolution.Sitting?.Index ?? -1,
            OwnBody = resolution.OwnBody?.Index ?? -1,
            Turns = resolution.Turns.Where(turn => turn.Value.Index >= 0).ToDictionary(turn => turn.Key, turn => turn.Value.Index),
        };
    }

    /// <summary>How many persons bear a part of a name.</summary>
    private static Dictionary<string, int> Bearers(List<Entity> kept)
    {
        Dictionary<string, int> bearers = [];
        foreach (string part in kept.Where(entity => entity.Kind == ActorKind.Person).SelectMany(entity => entity.Names.SelectMany(name => name.Split(' ')).Select(NameFolding.Fold).Distinct()))
            bearers[part] = bearers.GetValueOrDefault(part) + 1;
        return bearers;
    }

    /// <summary>The indices of those that are kept, each once.</summary>
    private static int[] Actors(List<Entity> entities)
    {
        // Most mentions are of one.
        if (entities is [var only]) return only.Index >= 0 ? [only.Index] : [];
        return [.. entities.Where(entity => entity.Index >= 0).Select(entity => entity.Index).Distinct()];
    }

    private static bool IsKept(Entity entity, bool used)
    {
        if (entity.IsNarrator) return true;
        if (!used || entity.IsBackground) return false;
        return entity.Kind switch
        {
            ActorKind.Person => entity.IsTitleOnly ? entity.Evidence >= 1 : entity.Evidence > Weighing.Person,
            ActorKind.State => true,
            _ => entity.Evidence >= Weighing.Body,
        };
    }

    private static FoundActor Found(Entity entity, Lazy<Dictionary<string, int>> bearers)
    {
        string plain = entity.KnownName ?? (entity.Names is [var only] ? only : entity.Names.OrderBy(entity.IsGloss).ThenBy(name => entity.Kind == ActorKind.State && IsByPeople(name)).ThenByDescending(Words).ThenBy(Entity.IsTypedInCapitals).ThenByDescending(entity.Uses).First());
        // "the Iraqi invasion": the state has a name, though the text never gives it.
        if (entity is { Kind: ActorKind.State, KnownName: null } && ActorVocabulary.English.State(plain.ToLowerInvariant()) is null && ActorVocabulary.English.StateOfAdjective(plain.ToLowerInvariant()) is { } state) plain = ActorVocabulary.English.NameOfState(state);
        // "Madame Sursuq" beside George Sursuq, "Brother Seven": the bare name would be another's, or none.
        bool shared = entity.Style is not null && entity.KnownName is null && entity.Names.TrueForAll(borne => !borne.Contains(' ', StringComparison.Ordinal)) && bearers.Value.GetValueOrDefault(NameFolding.Fold(plain)) > 1;
        bool isNumber = entity.Style is not null && !plain.Contains(' ', StringComparison.Ordinal) && (ActorVocabulary.English.Of(plain.ToLowerInvariant()) & WordKinds.Stop) != 0;
        string name = shared || isNumber ? $"{entity.Style} {plain}" : plain;
        FoundActor actor = new() { Name = name, Kind = entity.Kind, Mentions = entity.Count, IsNarrator = entity.IsNarrator, IsPlace = entity.Kind == ActorKind.State && entity.Evidence < 1 && entity.KnownName is null };
        actor.Aliases.AddRange(entity.Names.Where(other => other != name && !(shared && other == plain)));
        actor.MergeReasons.AddRange(entity.Reasons);
        foreach (TitlePhrase title in entity.Titles) actor.Positions.Add(new Position { Title = title.Text, Body = title.Of });
        return actor;
    }

    /// <summary>True for what a state is called by its people, "Soviets", or by what is its, "Soviet".</summary>
    private static bool IsByPeople(string name)
    {
        string lower = name.ToLowerInvariant();
        if (ActorVocabulary.English.State(lower) is not null) return false;
        return ActorVocabulary.English.StateOfPeople(lower) is not null || ActorVocabulary.English.StateOfAdjective(lower) is not null;
    }

    private static int Words(string name)
    {
        int words = 1;
        foreach (char c in name)
        {
            if (c is ' ' or '-') words++;
        }

        return words;
    }
}
