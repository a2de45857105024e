using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom "they", "them" and "their" mean.</content>
internal sealed partial class ReferenceResolver
{
    private List<Entity> Several(ParsedSentence sentence, int s, int w)
    {
        bool possessive = IsPossessive(sentence.Words[w]);
        // "They say that he is ill": people.
        if (IsHearsay(sentence, w) && !GroupSpokeBefore(s)) return [];
        HashSet<Entity> others = possessive ? [] : CoArguments(sentence, w, Roles.Governor(sentence, w));
        if (Counted(sentence, w) is > 1 and var count)
        {
            // "The two of them quarrelled": "two" is no other than "them".
            if (w > 1 && _here.At(w - 2) is { } number) others.ExceptWith(number.Entities);
            if (Descriptions.IsNamedBehind(sentence, w + 1)) return NamedBehind(sentence, w + 2);
            if (_descriptions.Named(_block, s, count, others) is { Count: > 0 } counted) return counted;
        }

        if (Paired(sentence, s, w) is { } pair) return pair;
        others.UnionWith(Singular(sentence, w));
        (History.Entry? best, _) = _history.Find(
            s,
            _block,
            sentence.Paragraph,
            Roles.Of(sentence, w) == Role.Subject,
            entry => (entry.Entities.Count > 1 || entry.Entities[0].Kind is not ActorKind.Person) && !entry.Entities.Any(others.Contains),
            entry => entry.Entities.Count > 1 || entry.Entities[0].IsPlural || entry.Entities[0].Kind == ActorKind.Group || IsDeputation(entry.Entities[0]) ? 15 : -10);
        // "Hsü formed an alliance with Hsiung. Together they …": the two of the sentence before.
        if (best is null || best.Entities.Count == 1 && !best.Entities[0].IsPlural && best.Entities[0].Kind != ActorKind.Group)
        {
            if (Men(s) is { } men) return men;
            List<Entity> two = [];
            foreach (History.Entry entry in _history.Back(s, 1))
            {
                if (entry.Sentence == s - 1 && entry.Paragraph == _block && entry.Entities is [{ Kind: ActorKind.Person, IsUnnamed: false } person] && !two.Contains(person) && !others.Contains(person)) two.Insert(0, person);
            }

            if (two.Count == 2) return two;
        }

        // "read out the accusations. They were false": what stands nearer than a body or one person that might be several.
        if (best is not null && best.Entities.Count == 1 && best.Entities[0] is { IsPlural: false, Kind: not ActorKind.Group } && ThingsBehind(s, w, best)) return [];
        // Whom the text names once and then tells of as "they" takes part in what it tells.
        if (best is { Entities: [{ Kind: not ActorKind.Person } acting] } && Roles.Of(sentence, w) == Role.Subject) acting.Evidence += Taken;
        return best?.Entities ?? [];
    }

    // What being the subject of a clause as "they" adds.
    private const double Taken = 0.6;

    /// <summary>Those whom "it" and "its" mean beside it: "They asked it to …".</summary>
    private HashSet<Entity> Singular(ParsedSentence sentence, int w)
    {
        HashSet<Entity> found = [];
        for (int at = 0; at < w; at++)
        {
            if (sentence.Words[at].Lower is "it" or "its" && _here.At(at) is { } one) found.UnionWith(one.Entities);
        }

        return found;
    }

    /// <summary>"A deputation of teachers": people who come and speak.</summary>
    private static bool IsDeputation(Entity body) =>
        body.Kind != ActorKind.Person && body.Names.Count > 0 && (body.Names[0].Contains("eputation", StringComparison.Ordinal) || body.Names[0].Contains("elegation", StringComparison.Ordinal));

    /// <summary>"He found a friend in X; together they …": who is the subject of the clause before, and X; null for no such clause.</summary>
    private List<Entity>? Paired(ParsedSentence sentence, int s, int w)
    {
        if (w == 0 || sentence.Words[w].Lower != "they" || sentence.Words[w - 1].Lower is not ("together" or "jointly") || (w > 1 && sentence.Words[w - 2].Form is not (";" or ":"))) return null;
        int root = sentence.Words.FindIndex(word => word.Head < 0);
        if (root < 0 || root > w) return null;
        List<Entity> two = [];
        foreach (History.Entry entry in _history.Back(s, 0))
        {
            if (entry.Governor == root && entry.Entities is [{ Kind: ActorKind.Person, IsUnnamed: false } person] && !two.Contains(person)) two.Insert(0, person);
        }

        return two.Count == 2 ? two : null;
    }

    /// <summary>"the two of them, X and Y": those.</summary>
    private List<Entity> NamedBehind(ParsedSentence sentence, int at)
    {
        List<Entity> named = [];
        for (; at < sentence.Words.Count; at++)
        {
            if (_here.At(at) is { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } person] })
            {
                if (!named.Contains(person)) named.Add(person);
            }
            else if (!IsSeparator(sentence.Words[at].Lower))
            {
                break;
            }
        }

        return named;
    }

    /// <summary>"They say", "they tell me": the subject of a present verb of speech.</summary>
    private static bool IsHearsay(ParsedSentence sentence, int w) =>
        sentence.Words[w].Lower == "they" && sentence.Words[w] is { Label: "nsubj", Head: >= 0 } word && sentence.Words[word.Head].Tag is "VBP" or "VB" && (sentence.Words[word.Head].Lemma is "say" or "tell" or "whisper" or "claim" or "think") && sentence.Child(word.Head, "nmod:poss") < 0;

    /// <summary>True where the sentence before speaks of several who may say something.</summary>
    private bool GroupSpokeBefore(int s) =>
        _history.Back(s, 1).Any(entry => entry.Role is Role.Subject or Role.Agent && entry.Entities is [{ IsPlural: true } or { Kind: ActorKind.Group }]);

    /// <summary>How many "both of them", "the three of them", "neither of them", "between them" mean; 0 where it is not told.</summary>
    private static int Counted(ParsedSentence sentence, int w)
    {
        if (sentence.Words[w].Lower != "them" || w == 0) return 0;
        if (w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower == "both") return 2;
        if (sentence.Words[w - 1].Lower == "between") return 2;
        if (w < 2 || sentence.Words[w - 1].Lower != "of") return 0;
        bool all = w > 2 && sentence.Words[w - 3].Lower is "the" or "all" or "these" or "those";
        return sentence.Words[w - 2].Lower switch { "both" or "neither" or "either" or "each" => 2, "two" when all => 2, "three" when all => 3, "four" when all => 4, _ => 0 };
    }

    /// <summary>True where a plural that names no actor stands nearer, as subject or object.</summary>
    private bool ThingsBehind(int s, int w, History.Entry than)
    {
        for (int back = s; back >= Math.Max(than.Sentence, s - 1); back--)
        {
            ParsedSentence sentence = _drafts[back].Parsed;
            if (sentence.Paragraph != _drafts[s].Parsed.Paragraph) return false;
            for (int at = back == s ? w - 1 : sentence.Words.Count - 1; at > (back == than.Sentence ? than.Word : -1); at--)
            {
                if (sentence.Words[at].Tag == "NNS" && sentence.Words[at].Label is "nsubj" or "nsubj:pass" or "obj" && !_mentioned.Contains((back, at))) return true;
            }
        }

        return false;
    }
}
