using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom "the Chair", "the chairman" and "the speaker" mean in the record of a meeting: who presides, and who has the word.</content>
internal sealed partial class ReferenceResolver
{
    /// <summary>"complained that the Chair was sheltering him"; "took the chair" is a seat. Null for that, and where nobody is known to preside.</summary>
    private List<Entity>? TheChair(ParsedSentence sentence, int w)
    {
        if (sentence.Words[w].Form != "Chair" || w == 0 || sentence.Words[w - 1].Lower != "the") return null;
        if (w > 1 && sentence.Words[w - 2].Lower is "in" or "took" or "takes" or "taken" or "left" or "leave" or "vacated" or "occupied") return null;
        return _resolution.Chair is { } presiding ? [presiding] : null;
    }

    /// <summary>"until the chairman called him to order": who presides, where the record says who does; null for another office, "the chairman of the council".</summary>
    private List<Entity>? Presiding(ParsedSentence sentence, int w)
    {
        if (sentence.Words[w].Lower is not ("chairman" or "chairwoman" or "chairperson") || w == 0 || sentence.Words[w - 1].Lower != "the" || (w + 1 < sentence.Words.Count && (sentence.Words[w + 1].Lower == "of" || _here.Has(w + 1) || (w + 2 < sentence.Words.Count && sentence.Words[w + 1].Form == "," && _here.Has(w + 2))))) return null;
        return _resolution.Chair is { } presiding ? [presiding] : null;
    }

    /// <summary>"The speaker was interrupted by X": who has spoken just before, in the record of a meeting.</summary>
    private List<Entity>? TheSpeaker(ParsedSentence sentence, int s, int w)
    {
        if (sentence.Words[w].Form != "speaker" || w == 0 || sentence.Words[w - 1].Lower != "the" || (w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower == "of") || _resolution.Chair is not { } presiding) return null;
        foreach (History.Entry entry in _history.Back(s, 2).Reverse())
        {
            if (entry.Sentence < s && entry.Paragraph == _block && entry is { Role: Role.Subject, IsMain: true, Entities: [{ Kind: ActorKind.Person } person] } && person != presiding) return [person];
        }

        return null;
    }
}
