using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <content>Whom "the Chair" means in the record of a meeting: who presides.</content>
internal sealed partial class ReferenceResolver
{
    /// <summary>"complained that the Chair was sheltering him"; "took the chair" is a seat. Null for that, and where nobody is known to preside.</summary>
    private List<Entity>? TheChair(ParsedSentence sentence, int w)
    {
        if (sentence.Words[w].Form != "Chair" || w == 0 || sentence.Words[w - 1].Lower != "the") return null;
        if (w > 1 && sentence.Words[w - 2].Lower is "in" or "took" or "takes" or "taken" or "left" or "leave" or "vacated" or "occupied") return null;
        return _resolution.Chair is { } presiding ? [presiding] : null;
    }
}
