using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Records that name each speaker before his words: whose turn it is, and with whom he talks.</content>
internal sealed partial class ReferenceResolver
{
    private Entity? _turn;
    private Entity? _other;
    private int _paragraph = -1;
    private int _block = -1;
    private bool _isTurn;
    private bool _isQuestion;
    private bool? _isDirect;

    /// <summary>True where turns give the speakers' own words; minutes tell them in the third person: "Mora: He thanks the board."</summary>
    private bool IsDirect => _isDirect ??= _drafts.Any(draft => draft.IsLabel) && FollowsLabel().Any(draft => draft.Parsed.Words.Any(word => word.Lower is "i" or "me" or "my" or "you" or "we" && word.Tag.StartsWith("PRP", StringComparison.Ordinal)));

    private IEnumerable<SentenceDraft> FollowsLabel()
    {
        int told = -1;
        foreach (SentenceDraft draft in _drafts)
        {
            if (draft.IsLabel) told = draft.Parsed.Paragraph;
            else if (draft.Parsed.Paragraph == told) yield return draft;
        }
    }

    /// <summary>Turns that follow each other are one piece of talk: whom one speaks of, the next one means by "he".</summary>
    private void Begin(int s)
    {
        SentenceDraft draft = _drafts[s];
        if (draft.Parsed.Paragraph == _paragraph) return;
        bool turn = draft.IsLabel || draft.IsQuestion || _isQuestion;
        if (!(turn && _isTurn)) _block = draft.Parsed.Paragraph;
        if (_turn is not null) _other = _turn;
        (_paragraph, _isTurn, _isQuestion, _turn) = (draft.Parsed.Paragraph, turn, draft.IsQuestion, null);
    }

    /// <summary>Behind the name of a speaker: the turn is his.</summary>
    private void Speaks(int s)
    {
        if (_turn is not null && !_drafts[s].IsLabel) _resolution.Turns[s] = _turn;
        if (!_drafts[s].IsLabel) return;
        Entity? speaker = _here.Values.FirstOrDefault(mention => mention.Entities is [{ Kind: ActorKind.Person }])?.Entities[0];
        if (_turn is not null && _turn != speaker) _other = _turn;
        _turn = speaker;
    }

    /// <summary>Whom "I" and "you" mean in a turn or in a question; null where the word stands in neither.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="you">True for the second person.</param>
    private (bool Known, Entity? Meant) InTurn(int s, bool you)
    {
        if (_drafts[s].IsQuestion) return (true, you ? _resolution.NeedNarrator() : null);
        return _turn is null ? (false, null) : (true, you ? (_other == _turn ? null : _other) : _turn);
    }
}
