using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom "the expelled man", "the arrested priest", "the prisoner", "his accuser" mean: to whom, or by whom, it was done before.</content>
internal sealed partial class ReferenceResolver
{
    // The verbs that tell one deed, by the first of them.
    private static readonly FrozenDictionary<string, string> Deeds = new[]
    {
        "expel exclude", "arrest detain imprison jail", "dismiss sack remove oust depose", "suspend", "accuse charge", "banish exile", "condemn sentence convict", "kill murder", "wound", "reprimand", "defeat", "resign retire abdicate",
    }.SelectMany(line => line.Split(' ').Select(verb => (Verb: verb, Deed: line.Split(' ')[0]))).ToFrozenDictionary(pair => pair.Verb, pair => pair.Deed);

    // How many sentences back those lie whom a plural brings together.
    private const int PluralReach = 12;

    private readonly Dictionary<string, List<(Entity Who, int Sentence)>> _suffered = new(StringComparer.Ordinal);
    private readonly List<(Entity Accuser, Entity Of)> _accusers = [];

    /// <summary>Keeps in mind what a sentence tells to have been done to whom.</summary>
    private void KeepDeeds(ParsedSentence sentence, int s)
    {
        for (int word = 0; word < sentence.Words.Count; word++)
        {
            if (_here.At(word) is not { } mention) continue;
            int first = word;
            for (int steps = 0; steps < 6 && sentence.Words[first] is { Label: "conj" or "appos", Head: >= 0 and var head } && !sentence.Words[head].IsVerb; steps++) first = head;
            if (sentence.Words[first].Head is not (>= 0 and var verb) || !sentence.Words[verb].IsVerb || !Deeds.TryGetValue(sentence.Words[verb].Lemma, out string? deed)) continue;
            bool passive = sentence.Words[first].Label == "nsubj:pass" || (sentence.Words[first].Label == "nsubj" && sentence.Child(verb, "aux:pass") >= 0);
            bool leaves = deed == "resign" && sentence.Words[first].Label == "nsubj";
            if (!passive && !leaves && sentence.Words[first].Label != "obj") continue;
            int accuser = passive ? sentence.Child(verb, "obl:agent") : Clauses.Subject(sentence, verb);
            foreach (Entity who in mention.Entities.Where(entity => entity is { Kind: ActorKind.Person, IsUnnamed: false }))
            {
                if (!_suffered.TryGetValue(deed, out List<(Entity Who, int Sentence)>? list)) _suffered[deed] = list = [];
                list.RemoveAll(one => one.Who == who);
                list.Add((who, s));
                if (deed == "accuse" && accuser >= 0 && _here.At(accuser) is { Entities: [{ Kind: ActorKind.Person } by] } && by != who && !_accusers.Contains((by, who))) _accusers.Add((by, who));
            }
        }
    }

    /// <summary>Whom a noun means by what was done to him; null where it is no such noun or where not exactly one fits.</summary>
    private List<Entity>? Sufferer(ParsedSentence sentence, int s, int w, Span? span)
    {
        if (_suffered.Count == 0) return null;
        Word word = sentence.Words[w];
        if (!word.IsNoun || word.Tag is "NNP" or "NNPS") return null;
        string noun = span is { Noun.Length: > 0 } ? span.Noun : word.Lemma;
        if (noun is "accuser") return Accusers(sentence, w, word.Tag == "NNS");
        string before = w > 0 ? sentence.Words[w - 1].Lower : "";
        string? deed = span?.Titles is [{ Modifiers: { Count: > 0 } modifiers }, ..] ? modifiers.Select(DeedOf).FirstOrDefault(one => one is not null) : null;
        int determiner = w - 1;
        if (deed is null && w > 1 && sentence.Words[w - 1].Tag is "VBN" or "JJ" or "VBD" && DeedOf(before) is { } told) (deed, determiner) = (told, w - 2);
        if (deed is null) deed = noun switch { "prisoner" or "detainee" => "arrest", "accused" => "accuse", _ => null };
        if (deed is null || determiner < 0 || sentence.Words[determiner].Lower is not ("the" or "this" or "these") || !_suffered.TryGetValue(deed, out List<(Entity Who, int Sentence)>? suffered)) return null;
        // "the arrested teacher Arno Beck" is named.
        if (w + 1 < sentence.Words.Count && sentence.Words[w + 1].Tag is "NNP" or "NNPS" || (w + 2 < sentence.Words.Count && sentence.Words[w + 1].Form == "," && _here.At(w + 2) is { Form: MentionForm.Name })) return null;
        WordKinds kinds = _vocabulary.Of(noun);
        bool person = kinds.HasFlag(WordKinds.Title) || kinds.HasFlag(WordKinds.Loose) || noun is "man" or "woman" or "person" or "official" or "member" or "comrade" or "accused" or "detainee" or "colleague" || span is { Kind: SpanKind.Title };
        if (!person && !OwnOffices.IsCalling(noun)) return null;
        if (word.Tag == "NNS" || span is { IsPlural: true })
        {
            List<Entity> several = Since(suffered, s - PluralReach);
            return several.Count is > 1 and < 7 ? several : null;
        }

        return Fitting(suffered, noun, kinds) is [var only] ? [only] : null;
    }

    // How many sentences back someone must have gone who is a predecessor.
    private const int PredecessorReach = 3;

    private readonly List<(Entity Before, Entity After)> _successions = [];

    /// <summary>Keeps in mind who came after whom.</summary>
    private void KeepSuccessions(ParsedSentence sentence)
    {
        foreach ((int before, int after) in Successions.In(sentence))
        {
            if (_here.At(after) is { Entities: [{ Kind: ActorKind.Person } next] } && _here.At(before) is { Entities: [{ Kind: ActorKind.Person } last] } && next != last) _successions.Add((last, next));
        }
    }

    /// <summary>"The new chairman thanked his predecessor": whom he is told to have succeeded, else who has just resigned or been dismissed; null for nobody, and where a name follows.</summary>
    private List<Entity>? Predecessor(ParsedSentence sentence, int s, int w)
    {
        if (sentence.Words[w].Lower is not ("predecessor" or "successor") || sentence.Child(w, "nmod:poss") < 0 || sentence.Child(w, "appos") >= 0 || (w + 1 < sentence.Words.Count && sentence.Words[w + 1].Tag == "NNP")) return null;
        bool isBefore = sentence.Words[w].Lower == "predecessor";
        Entity? holder = Owner(sentence, w);
        if (_successions.FindLast(one => (isBefore ? one.After : one.Before) == holder) is { After: not null } told) return [isBefore ? told.Before : told.After];
        if (!isBefore) return null;
        (Entity Who, int Sentence)[] gone = [.. _suffered.Where(pair => pair.Key is "resign" or "dismiss").SelectMany(pair => pair.Value).Where(one => one.Sentence >= s - PredecessorReach && !_here.Any(mention => mention.Value.Role == Role.Subject && mention.Value.Entities.Contains(one.Who)))];
        return gone.Length == 0 ? null : [gone.MaxBy(one => one.Sentence).Who];
    }

    private static List<Entity> Since(List<(Entity Who, int Sentence)> suffered, int first) => [.. suffered.Where(one => one.Sentence >= first).Select(one => one.Who)];

    /// <summary>Those of them whom a noun may mean.</summary>
    private static List<Entity> Fitting(List<(Entity Who, int Sentence)> suffered, string noun, WordKinds kinds)
    {
        List<Entity> fitting = [.. suffered.Select(one => one.Who).Where(who => who.Gender == Gender.Unknown || (noun != "man" || who.Gender == Gender.Male) && (noun != "woman" || who.Gender == Gender.Female))];
        List<Entity> called = fitting.FindAll(who => who.Titles.Exists(title => Titles.Class(title.Head) == Titles.Class(noun)));
        // "the ousted chairman" is no director who was ousted.
        return called.Count > 0 ? called : !kinds.HasFlag(WordKinds.Title) ? fitting : fitting.FindAll(who => who.Titles.Count == 0);
    }

    /// <summary>"his accuser", "Beck's accusers": who accused him.</summary>
    private List<Entity>? Accusers(ParsedSentence sentence, int w, bool plural)
    {
        if (sentence.Child(w, "nmod:poss") is not (>= 0 and var whose) || _here.At(whose) is not { Entities: [var accused] }) return null;
        List<Entity> accusers = [.. _accusers.Where(pair => pair.Of == accused).Select(pair => pair.Accuser)];
        return accusers.Count == 1 || (plural && accusers.Count > 1) ? accusers : null;
    }

    /// <summary>The deed that a participle tells; null for any other word.</summary>
    private static string? DeedOf(string participle)
    {
        if (participle == "fallen") return "dismiss";
        if (!participle.EndsWith("ed", StringComparison.Ordinal)) return null;
        foreach (int cut in (ReadOnlySpan<int>)[1, 2, 3])
        {
            if (participle.Length > cut + 2 && Deeds.TryGetValue(participle[..^cut], out string? deed)) return deed;
        }

        return null;
    }
}
