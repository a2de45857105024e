using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Who says "I" and "you": in records that name each speaker before his words, in quotations, reports and letters.</content>
internal sealed partial class ReferenceResolver
{
    private Entity? _turn;
    private Entity? _other;
    private Entity? _witness;
    private int _paragraph = -1;
    private int _block = -1;
    private bool _isTurn;
    private bool _isQuestion;
    private bool? _isDirect;
    private Entity? _reporting;
    private int _reportingParagraph = -1;
    private Entity? _quoting;
    private int _quotingParagraph = -1;

    /// <summary>True where turns give the speakers' own words; minutes tell them in the third person: "Mora: He thanks the board."</summary>
    private bool IsDirect => _isDirect ??= _drafts.Any(draft => draft.IsLabel) && FollowsLabel().Any(draft => draft.Parsed.Words.Any(word => word.Lower is "i" or "me" or "my" or "you" or "we" && word.Tag.StartsWith("PRP", StringComparison.Ordinal)));

    private bool? _onlyWe;

    /// <summary>True where the writer never says "I": then "we" is the body that reports rather than who signs for it.</summary>
    private bool OnlyWe => _onlyWe ??= !Enumerable.Range(0, _drafts.Length).Any(s => _drafts[s].Parsed.Words.Select((word, w) => (word, w)).Any(one => one.word.Lower is "i" or "me" or "my" && one.word.Tag is "PRP" or "PRP$" && !_speakers.IsQuoted(s, one.w)));

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
        if (draft.Parsed.Paragraph == _paragraph && _turn is not null && !draft.IsLabel && TellsDecision(draft.Parsed)) _turn = null;
        if (draft.Parsed.Paragraph == _paragraph) return;
        bool turn = draft.IsLabel || draft.IsQuestion || _isQuestion;
        if (!(turn && _isTurn)) _block = draft.Parsed.Paragraph;
        if (_turn is not null) _other = _turn;
        (_paragraph, _isTurn, _isQuestion, _turn) = (draft.Parsed.Paragraph, turn, draft.IsQuestion, null);
    }

    /// <summary>"Resolved: …", "It was decided that …": what the meeting does, and nobody's words.</summary>
    private static bool TellsDecision(ParsedSentence sentence)
    {
        string first = sentence.Words[0].Lower;
        if (sentence.Words.Count > 3 && first == "it" && sentence.Words[1].Lower is "was" or "is") return sentence.Words.Skip(2).Take(2).Any(word => word.Lower is "decided" or "resolved" or "agreed");
        return first is "resolved" or "decided" or "decision" or "resolution" or "decreed" && sentence.Words.Take(8).Any(word => word.Form == ":" || word.Lower is "to" or "that");
    }

    /// <summary>Behind the name of a speaker: the turn is his.</summary>
    private void Speaks(int s)
    {
        if (_turn is not null && !_drafts[s].IsLabel) _resolution.Turns[s] = _turn;
        if (!_drafts[s].IsLabel) return;
        List<Entity> named = [.. _here.OrderBy(pair => pair.Key).Select(pair => pair.Value.Entities).Where(meant => meant is [{ Kind: ActorKind.Person }]).Select(meant => meant[0])];
        Entity? speaker = _drafts[s].IsFurtherQuestion ? _witness : named.FirstOrDefault();
        _witness = speaker;
        if (_drafts[s].IsExchange)
        {
            _other = named.ElementAtOrDefault(1);
            foreach (Entity one in named) one.Evidence += 2;
        }
        else if (_turn is not null && _turn != speaker)
        {
            _other = _turn;
        }

        _turn = speaker;
    }

    /// <summary>Whom "I" and "you" mean in a turn or in a question; null where the word stands in neither.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="you">True for the second person.</param>
    private (bool Known, Entity? Meant) InTurn(int s, bool you)
    {
        if (_drafts[s].IsQuestion) return (true, you ? _turn ?? _resolution.NeedNarrator() : null);
        return _turn is null ? (false, null) : (true, you ? (_other == _turn ? null : _other) : _turn);
    }

    private void FirstPerson(ParsedSentence sentence, int s, int w)
    {
        string lower = sentence.Words[w].Lower;
        if ((sentence.Words[w].Tag is not ("PRP" or "PRP$") && lower is not "undersigned") || _here.Has(w)) return;
        // "The undersigned asked him": who writes says so of himself.
        if (lower is "undersigned" && w > 0 && sentence.Words[w - 1].Lower == "the" && (w + 1 == sentence.Words.Count || !sentence.Words[w + 1].IsNoun) && !_speakers.IsQuoted(s, w))
        {
            Found(sentence, s, w, _resolution.NeedNarrator());
            return;
        }

        if (sentence.Words[w].Tag is not ("PRP" or "PRP$")) return;
        bool singular = lower is "i" or "me" or "my" or "mine";
        bool plural = lower is "we" or "us" or "our" or "ours";
        bool you = lower is "you" or "your";
        if (!singular && !plural && !you) return;
        int speaker = _speakers.SpeakerOf(s, w);
        if (speaker < 0 && plural && _turn is null) speaker = _speakers.ReportedSpeaker(s, w);
        if (speaker < 0 && plural && _turn is null && lower != "us" && _reporting is not null && _reportingParagraph == sentence.Paragraph && !_speakers.IsQuoted(s, w))
        {
            Found(sentence, s, w, _reporting);
            return;
        }

        DraftMention? by = speaker >= 0 ? _here.At(speaker) : null;
        Entity? meant = null;
        Entity? quoting = by is null && speaker < 0 && _quotingParagraph == sentence.Paragraph && _speakers.IsQuoted(s, w) ? _quoting : null;
        (bool inTurn, Entity? told) = by is null && (!_speakers.IsQuoted(s, w) || _speakers.IsQuotedTurn(s)) ? InTurn(s, you) : (false, null);
        if (inTurn) meant = told;
        else if (you) meant = by is not null ? _resolution.Narrator : _resolution.Addressee;
        else if (by is { Entities: [var one] }) meant = one;
        else if (_speakers.IsQuoted(s, w)) meant = quoting;
        else if (singular) meant = _resolution.NeedNarrator();
        else meant = OnlyWe ? _resolution.OwnBody ?? _resolution.Narrator : _resolution.Narrator ?? _resolution.OwnBody;
        if (you && meant is null) return;
        if (you && meant == _resolution.Addressee && lower == "you" && Roles.Of(sentence, w) is Role.Subject or Role.Object or Role.Agent)
        {
            meant!.IsBackground = false;
            meant.Evidence += 2;
        }

        Found(sentence, s, w, meant);
    }

    /// <summary>Who is quoted goes on until his paragraph ends or another is quoted: '"I refused," said Kim. "They had lied to me."'.</summary>
    private void Quote(ParsedSentence sentence, int s)
    {
        int quoted = -1;
        bool whole = true;
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            if (_speakers.IsQuoted(s, w)) quoted = w;
            else if (char.IsLetter(sentence.Words[w].Form[0])) whole = false;
        }

        if (quoted < 0) return;
        int speaker = _speakers.SpeakerOf(s, quoted);
        if (speaker >= 0)
        {
            _quoting = _here.At(speaker) is { Entities: [{ Kind: ActorKind.Person } one] } ? one : null;
            _quotingParagraph = sentence.Paragraph;
        }
        else if (whole && _quoting is not null && _quotingParagraph == sentence.Paragraph && _turn is null)
        {
            _resolution.Turns[s] = _quoting;
        }
    }

    /// <summary>Who reports in a paragraph: "Kim declared that …", so that "we" in the sentences that follow is his.</summary>
    private void Report(ParsedSentence sentence)
    {
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            if (sentence.Words[w].Head >= 0 || !Clauses.IsSpeech(sentence.Words[w], _vocabulary) || sentence.Child(w, "ccomp", "parataxis") < 0) continue;
            int subject = sentence.Child(w, "nsubj");
            if (subject < 0 || _here.At(subject) is not { Entities: [{ IsNarrator: false } one] }) continue;
            // "He assured us that …": from then on "we" is still whoever was assured.
            bool toUs = sentence.Child(w, "obj", "iobj") is >= 0 and var told && sentence.Words[told].Lower is "us" or "me";
            _reporting = toUs ? null : one;
            _reportingParagraph = sentence.Paragraph;
        }
    }

    private static readonly FrozenSet<string> Interrupting = ["interrupt", "silence", "heckle"];

    /// <summary>"X defended Y. Z interrupted him": X, who was speaking; null for another clause.</summary>
    private Entity? Interrupted(ParsedSentence sentence, int s, int clause)
    {
        if (clause < 0 || s == 0 || !Interrupting.Contains(sentence.Words[clause].Lemma)) return null;
        ParsedSentence before = _drafts[s - 1].Parsed;
        int root = before.Paragraph == sentence.Paragraph ? before.Words.FindIndex(word => word.Head < 0) : -1;
        Entity? spoke = root < 0 ? null : before.Child(root, "nsubj") is >= 0 and var subject && _before.At(subject) is { Entities: [{ Kind: ActorKind.Person } one] } ? one : null;
        return spoke is not null && sentence.Child(clause, "nsubj") is >= 0 and var who && _here.At(who) is { Entities: [var self] } && self == spoke ? null : spoke;
    }

    private static readonly FrozenSet<string> Asking = ["ask", "order", "request", "call", "beg", "urge", "invite", "summon", "instruct", "command", "require", "press", "advise"];

    /// <summary>"The chairman asked X to withdraw. He refused": X, of whom it was asked; null for another clause.</summary>
    private Entity? AskedBefore(ParsedSentence sentence, int s, int clause)
    {
        if (clause < 0 || s == 0 || sentence.Words[clause].Head >= 0) return null;
        ParsedSentence before = _drafts[s - 1].Parsed;
        // "The chairman called upon X to speak. He attacked Y."
        if (sentence.Words[clause].Lemma is not ("refuse" or "decline" or "comply" or "obey" or "demur") && !before.Words.Exists(word => word is { Lower: "speak" or "report" or "explain" or "answer", Tag: "VB" })) return null;
        int root = before.Paragraph == sentence.Paragraph ? before.Words.FindIndex(word => word.Head < 0) : -1;
        if (root < 0 || !Asking.Contains(before.Words[root].Lemma) || before.Child(root, "aux:pass") >= 0 || before.Child(root, "xcomp", "advcl", "ccomp") < 0) return null;
        int whom = before.Child(root, "iobj", "obj", "obl");
        return whom > root && _before.At(whom) is { Entities: [{ Kind: ActorKind.Person } person] } ? person : null;
    }

    /// <summary>The subject of what a sentence reports, "Luo remarked that Tan had written"; -1 where it reports nothing of another.</summary>
    private int Reported(int s)
    {
        ParsedSentence before = _drafts[s].Parsed;
        for (int w = 0; w < before.Words.Count; w++)
        {
            if (before.Words[w].Head >= 0 || !Clauses.IsSpeech(before.Words[w], _vocabulary)) continue;
            int clause = before.Child(w, "ccomp");
            return clause < 0 ? -1 : before.Child(clause, "nsubj", "nsubj:pass");
        }

        return -1;
    }
}
