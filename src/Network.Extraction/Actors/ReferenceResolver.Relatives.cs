using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom "who", "whom", "whose" and "which" mean.</content>
internal sealed partial class ReferenceResolver
{
    private List<Entity>? Relative(ParsedSentence sentence, int w)
    {
        int antecedent = Clauses.Antecedent(sentence, w);
        bool person = sentence.Words[w].Lower is "who" or "whom";
        if (antecedent < 0 || antecedent >= w || !_here.Has(antecedent))
        {
            antecedent = w - 1;
            while (antecedent >= 0 && antecedent >= w - 3 && !_here.Has(antecedent) && (sentence.Words[antecedent].Form is "," or "'s" || sentence.Words[antecedent].Tag is "IN" or "TO")) antecedent--;
        }

        if (person && antecedent >= 0 && _here.At(antecedent) is { Kind: ActorKind.Body or ActorKind.Party } body && !body.Entities[0].IsPlural)
        {
            // "a man from the army, Kuo, who …"; "X was the only member of the bureau who voted against it".
            int nearest = w - 1;
            while (nearest > antecedent && _here.At(nearest) is not { Kind: ActorKind.Person }) nearest--;
            if (nearest > antecedent) antecedent = nearest;
            else if (Roles.Preposition(sentence, antecedent) == "of") return OneOf(sentence, antecedent);
        }

        // "the bishop, who had sent him to school, who had made him secretary": still the bishop.
        if (person && w > 1 && (antecedent < 0 || !_here.Has(antecedent)) && sentence.Words[w - 1].Lower is "," or "and")
        {
            int earlier = w - 2;
            while (earlier >= 0 && sentence.Words[earlier].Lower != "who") earlier--;
            if (earlier >= 0 && _here.At(earlier) is { Entities.Count: > 0 } again) return again.Entities;
        }

        if (antecedent < 0 || _here.At(antecedent) is not { } mention || mention.Entities.Count == 0) return null;
        if (!person && sentence.Words[w].Lower != "whose" && mention.Entities[0].Kind == ActorKind.Person) return null;
        // "A, B and C who have left": all of them, when the verb is plural.
        int verb = sentence.Words[w].Head;
        bool plural = verb >= 0 && (sentence.Words[verb].Tag == "VBP" || HasPluralAuxiliary(sentence, verb) || (sentence.Child(verb, "conj") is var second and >= 0 && HasPluralAuxiliary(sentence, second)));
        if (!plural || mention.Entities.Count > 1) return mention.Entities;
        foreach (History.Entry entry in _history.Back(mention.Sentence, 0))
        {
            if (entry.IsGroup && entry.Entities.Contains(mention.Entities[0])) return entry.Entities;
        }

        return mention.Entities;
    }

    /// <summary>Whoever is said to be one of a body; nobody where it is not told.</summary>
    private List<Entity> OneOf(ParsedSentence sentence, int body)
    {
        int noun = sentence.Words[body].Head;
        int subject = noun < 0 || sentence.Child(noun, "cop") < 0 ? -1 : sentence.Child(noun, "nsubj");
        return subject >= 0 && _here.At(subject) is { Kind: ActorKind.Person } one ? one.Entities : [];
    }

    private static bool HasPluralAuxiliary(ParsedSentence sentence, int verb) =>
        sentence.Child(verb, "aux", "aux:pass", "cop") is var aux and >= 0 && sentence.Words[aux].Lower is "are" or "were" or "have";
}
