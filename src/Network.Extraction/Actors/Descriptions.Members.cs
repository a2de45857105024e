using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Some of those named together before: "the former", "the first two", "the others".</content>
internal sealed partial class Descriptions
{
    /// <summary>The two bodies of which alone the sentence before speaks; null for others.</summary>
    private (Entity First, Entity Second)? TwoBodies(int paragraph, int s)
    {
        Entity? first = null, second = null;
        foreach (History.Entry entry in _history.Back(s, 1))
        {
            if (entry.Sentence != s - 1 || entry.IsGroup) continue;
            if (entry.Paragraph != paragraph || entry.Entities is not [{ Kind: ActorKind.Body or ActorKind.Party or ActorKind.Group or ActorKind.State } body]) return null;
            if (body == first || body == second) continue;
            if (first is not null) return null;
            (first, second) = (second is null ? null : body, second ?? body);
        }

        return first is null ? null : (first, second!);
    }

    /// <summary>"the first two", "the latter two", "the third": of the persons whom the sentence before, or this one, named together; null for other words.</summary>
    private List<Entity>? Numbered(ParsedSentence sentence, int s, int w, string before, string next, bool headsNothing)
    {
        if (!headsNothing || next is "of" or "to" or "who" or "time") return null;
        int count = Number(sentence.Words[w].Lower);
        int place = before == "the" ? sentence.Words[w].Lower switch { "first" => 1, "second" => 2, "third" => 3, "fourth" => 4, _ => 0 } : 0;
        bool several = count > 1 && before is "first" or "last" or "latter" && w > 1 && sentence.Words[w - 2].Lower == "the";
        if (!(several || (place > 0 && Roles.Of(sentence, w) is Role.Subject or Role.Object or Role.Agent))) return null;
        foreach (History.Entry entry in _history.Back(s, 1))
        {
            if (!entry.IsGroup || !entry.Entities.TrueForAll(entity => entity.Kind == ActorKind.Person)) continue;
            if (several) return entry.Entities.Count <= count ? null : before == "first" ? entry.Entities[..count] : entry.Entities[^count..];
            return entry.Entities.Count < place ? null : [entry.Entities[place - 1]];
        }

        return null;
    }

    /// <summary>How many "the other two", "the remaining three", "the other" mean, 0 for "the others" and "the rest"; -1 for other words.</summary>
    private static int RestCount(ParsedSentence sentence, int w, string before, string next, bool headsNothing)
    {
        string lower = sentence.Words[w].Lower;
        if (!headsNothing || next is "who" or "that" or "which" || (next == "of" && (w + 2 >= sentence.Words.Count || sentence.Words[w + 2].Lower != "them"))) return -1;
        if (Number(lower) is var count and > 1) return before is "other" or "remaining" && w > 1 && sentence.Words[w - 2].Lower == "the" ? count : -1;
        return before != "the" ? -1 : lower switch { "others" or "rest" or "remainder" => 0, "other" => 1, _ => -1 };
    }

    /// <summary>Those of a group named before of whom the text has told nothing by themselves since: "X was released, the others were shot"; null where none were named or the number differs.</summary>
    private List<Entity>? Rest(int paragraph, int s, int count)
    {
        HashSet<Entity> single = [];
        foreach (History.Entry entry in _history.Back(s, 2))
        {
            if (entry.Paragraph != paragraph) return null;
            if (!entry.IsGroup)
            {
                single.UnionWith(entry.Entities);
                continue;
            }

            if (!entry.Entities.TrueForAll(entity => entity.Kind == ActorKind.Person) || !entry.Entities.Exists(single.Contains)) continue;
            List<Entity> rest = entry.Entities.FindAll(entity => !single.Contains(entity));
            return rest.Count == count || (count == 0 && rest.Count > 0) ? rest : null;
        }

        return null;
    }
}
