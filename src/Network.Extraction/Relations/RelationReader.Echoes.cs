using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What is told of several by half a sentence: "so did X", "X and Y are sworn enemies", "relations between X and Y are strained".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Enemies = ["enemy", "rival", "adversary", "opponent", "antagonist", "foe"];
    private static readonly FrozenSet<string> Friends = ["friend", "ally", "comrade", "partner", "accomplice", "confederate"];
    private static readonly FrozenSet<string> Bad = ["bad", "strained", "tense", "poor", "hostile", "cool", "cold", "sour", "frosty", "worse", "icy", "broken", "embittered", "ill"];
    private static readonly FrozenSet<string> Good = ["good", "cordial", "friendly", "close", "excellent", "warm", "intimate", "harmonious"];

    /// <summary>"So did X", "as did X": X did what has just been told of another.</summary>
    private bool Echo(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (w == 0) return false;
        if (sentence.Words[w].Lower is "likewise" or "similarly" or "too" or "also") return Likewise(s, w);
        if (sentence.Words[w].Lower is not ("did" or "does" or "do" or "has" or "had" or "was" or "were")) return false;
        return (sentence.Words[w - 1].Lower is "so" or "as" || IsSoInserted(sentence, w)) && Same(s, w);
    }

    /// <summary>"and so, in his slow manner, did X".</summary>
    private static bool IsSoInserted(ParsedSentence sentence, int did)
    {
        if (sentence.Words[did - 1].Form != ",") return false;
        int open = did - 2;
        while (open > 1 && did - open < 10 && sentence.Words[open].Form != "," && !sentence.Words[open].IsVerb) open--;
        return open > 0 && sentence.Words[open].Form == "," && sentence.Words[open - 1].Lower == "so";
    }

    private const string Echoed = " did _";

    private bool Same(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int next = w + 1;
        while (next + 1 < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ") next++;
        if (next >= sentence.Words.Count || _reading.At(s, next) is not { Actors.Length: > 0 }) return false;
        List<Party> too = _parties.Of(s, [next], false);
        // What is echoed twice was told before the first echo.
        FoundRelation? last = _found.FindLast(one => !one.Rule.EndsWith(Echoed, StringComparison.Ordinal) && one.Sentence == s || (w < 3 && one.Sentence == s - 1 && _reading.Sentences[s - 1].Paragraph == sentence.Paragraph));
        return last is not null && AsTold(s, w, last, too, $"{sentence.Words[w - 1].Lower}{Echoed}", suffered: sentence.Words[w].Lower is not ("did" or "does" or "do"));
    }

    /// <summary>"X supported the Governor. Y likewise.", "X was dismissed; Y too": where no other verb tells of Y.</summary>
    private bool Likewise(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int first = w;
        while (first > 0 && sentence.Words[first - 1].Form is not (";" or ":") && !(sentence.Words[first - 1].Lower is "and" && first > 1 && sentence.Words[first - 2].Form == ",")) first--;
        if (w - first is 0 or > 8 || !(w + 1 == sentence.Words.Count || sentence.Words[w + 1].Form is "." or ";" or "!") || !sentence.Words[first..w].TrueForAll(word => word.IsNoun || word.Form is "," || word.Tag is "DT" or "CC" or "RB" or "PRP$")) return false;
        List<Party> too = [];
        for (int at = first; at < w; at++)
        {
            if (_reading.At(s, at) is { Form: not MentionForm.Pronoun, Actors.Length: > 0 }) too.AddRange(_parties.Of(s, [at], false).Where(party => !too.Exists(one => one.Actor == party.Actor)));
        }

        FoundRelation? last = too.Count == 0 ? null : _found.FindLast(one => one.Sentence == s || (first == 0 && one.Sentence == s - 1 && one.Paragraph == sentence.Paragraph));
        return last is not null && AsTold(s, w, last, too, $"_ {sentence.Words[w].Lower}", suffered: true);
    }

    /// <summary>Tells of others what has been told of one: where it was told in the passive, of him who suffered it.</summary>
    private bool AsTold(int s, int w, FoundRelation last, List<Party> too, string rule, bool suffered)
    {
        if (last.Negated || last.Modality != Modality.Asserted || last.Type is "leads" or "member_of" or "speaks_for" or "part_of") return false;
        ParsedSentence told = _reading.Sentences[last.Sentence];
        bool passive = suffered && told.Words[last.Word].IsVerb && Syntax.IsPassive(told, last.Word);
        foreach (FoundRelation one in _found.FindAll(one => one.Sentence == last.Sentence && one.Word == last.Word && one.Type == last.Type && (passive ? one.Target == last.Target : one.Source == last.Source)))
        {
            Pattern pattern = new(one.Type, PatternHead.Verb, "do", [], rule);
            Emit(s, w, new PatternMatch(pattern, [], w), passive ? [new Party(one.Source, -1)] : too, passive ? too : [new Party(one.Target, -1)], _context.Of(s, w), agentless: false);
        }

        return true;
    }

    /// <summary>"X and Y are sworn enemies", "relations between X and Y are strained", "there is bad blood between X and Y".</summary>
    private bool Mutual(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        string? type = null;
        List<Party> parties = [];
        int are = w - 1;
        while (are > 0 && w - are < 4 && sentence.Words[are].Lower is not ("are" or "were")) are--;
        if (word.Tag == "NNS" && (Enemies.Contains(word.Lemma) || Friends.Contains(word.Lemma)) && (sentence.Child(w, "cop") >= 0 || (are > 0 && sentence.Words[are].Lower is "are" or "were")))
        {
            if (Syntax.Obliques(sentence, w).Exists(pair => pair.Preposition is "of" or "to")) return false;
            type = Enemies.Contains(word.Lemma) ? "opposed" : "allied_with";
            parties = _parties.Of(s, Syntax.Subjects(sentence, w), false);
            // Where the parser took the first of them for the root.
            if (parties.Count == 0 && are > 0 && sentence.Words[are - 1] is { IsNoun: true } last) parties = _parties.Of(s, [last.Label == "conj" && last.Head >= 0 ? last.Head : are - 1], false);
        }
        else if (word.Lemma is "relation" or "relations" or "relationship" or "blood" or "feeling" or "terms")
        {
            parties = After(s, w, "between");
            foreach (int child in sentence.Children(w)) Judge(sentence.Words[child]);
            if (word.Label is "nsubj" or "nsubj:pass" && word.Head >= 0) Judge(sentence.Words[word.Head]);
        }

        if (type is null || parties.Count is < 2 or > 4) return false;
        Pattern pattern = new(type, PatternHead.Noun, word.Lemma, [], $"{word.Lemma} with each other");
        Claim claim = _context.Of(s, w);
        for (int i = 0; i + 1 < parties.Count; i++) Emit(s, w, new PatternMatch(pattern, [], w), [parties[i]], parties[(i + 1)..], claim, agentless: false);
        return true;

        void Judge(Word quality) => type ??= Bad.Contains(quality.Lower) ? "opposed" : Good.Contains(quality.Lower) ? "allied_with" : null;
    }
}
