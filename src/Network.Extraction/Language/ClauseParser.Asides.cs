using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <content>What stands between a subject and its verb, or a verb and what follows it, and is a clause itself.</content>
internal sealed partial class ClauseParser
{
    /// <summary>"X, when the matter came up, voted", "voted, when it came up, for Y", "X, accused by Y of theft, left": clauses between commas.</summary>
    private void Asides(List<int> words, List<Cut> cuts)
    {
        for (int comma = 1; comma + 4 < words.Count; comma++)
        {
            if (!IsComma(words[comma])) continue;
            if (MoodBehind(words, comma) is > 0 and var behind)
            {
                _tags[words[behind + 1]] = "VBD";
                Take(words, cuts, comma + 1, behind, CutKind.Reduced, words[comma - 1], keepComma: false);
                continue;
            }

            if (IsSetPhrase(words, comma))
            {
                Take(words, cuts, comma + 1, comma + 3, CutKind.Circumstance, _tags[words[comma + 4]][0] is 'V' or 'M' ? words[comma + 4] : words[comma - 1], keepComma: false);
                comma = Math.Max(0, comma - 2);
                continue;
            }

            bool gerund = IsGerund(words, comma + 1), subordinate = gerund || IsSubordinator(words, comma + 1);
            int participle = subordinate ? -1 : ParticipleBehind(words, comma);
            if (!subordinate && participle < 0) continue;
            int close = Closing(words, comma, subordinate, gerund);
            if (close < 0) continue;
            // What is told of the subject hangs on it, a circumstance on the verb.
            int verb = close + 1;
            while (verb + 1 < words.Count && _tags[words[verb]] == "RB") verb++;
            if (!subordinate) _tags[words[participle]] = _tags[words[participle]] == "VBG" ? "VBG" : "VBN";
            int anchor = !subordinate ? words[comma - 1] : _tags[words[verb]][0] is 'V' or 'M' ? words[verb] : words[comma - 1];
            Take(words, cuts, comma + 1, close, subordinate ? CutKind.Circumstance : CutKind.Reduced, anchor, keepComma: false);
            comma = Math.Max(0, comma - 2);
        }
    }

    /// <summary>", for example,", ", of course,": of which parsers make the object of what follows.</summary>
    private bool IsSetPhrase(List<int> words, int comma) =>
        IsComma(words[comma + 3]) && (_lowers[words[comma + 1]], _lowers[words[comma + 2]]) is ("for", "example" or "instance") or ("of", "course") or ("in", "turn" or "fact" or "short" or "effect" or "particular" or "addition") or ("by", "contrast") or ("after", "all") or ("no", "doubt") or ("at", "first" or "last" or "least");

    /// <summary>"when X came", "though he had been warned": a clause with a verb of its own.</summary>
    private bool IsSubordinator(List<int> words, int at) =>
        _lowers[words[at]] is "when" or "while" or "though" or "although" or "after" or "before" or "once" or "because" or "until" or "as" or "since" or "if" or "unless"
        && _tags[words[at + 1]] is "PRP" or "DT" or "NNP" or "NN" or "NNS" or "PRP$" or "JJ" or "EX" or "PDT";

    /// <summary>"instead of pressing the charges", "far from punishing X", "after listening to Y".</summary>
    private bool IsGerund(List<int> words, int at)
    {
        // "the Executive, X casting the deciding vote, upheld Y".
        if (_isName[words[at]] && at + 1 < words.Count && _tags[words[at + 1]] == "VBG" && !_isName[words[at + 1]]) return true;
        bool opens = _tags[words[at]] == "IN" || (_lowers[words[at]], _lowers[words[at + 1]]) is ("instead", "of") or ("far", "from") or ("rather", "than");
        if (!opens || _lowers[words[at]] is "that") return false;
        for (int word = at + 1; word < words.Count && word < at + 4; word++)
        {
            if (_tags[words[word]] == "VBG") return true;
            if (_tags[words[word]] is not ("IN" or "RB")) return false;
        }

        return false;
    }

    /// <summary>The participle right behind the comma after a noun, "X, urged on by Y"; -1 for none.</summary>
    private int ParticipleBehind(List<int> words, int comma)
    {
        if (!IsNominal(words[comma - 1])) return -1;
        int at = comma + 1;
        while (at + 1 < words.Count && _tags[words[at]] == "RB" && at - comma < 3) at++;
        if (_isName[words[at]] || at + 1 >= words.Count) return -1;
        bool past = _tags[words[at]] == "VBN" || (_tags[words[at]] is "VBD" or "JJ" && IsParticipleForm(words, at) && words.Skip(at).Take(6).Any(word => _lowers[word] == "by"));
        return past && _tags[words[at + 1]] is "IN" or "TO" or "RB" or "RP" or "," ? at : -1;
    }

    /// <summary>The comma behind "X, visibly annoyed, described it as a lie": a mood between two commas and a past behind them; -1 for none.</summary>
    private int MoodBehind(List<int> words, int comma)
    {
        if (!IsNominal(words[comma - 1])) return -1;
        int at = comma + 1;
        while (at + 1 < words.Count && _tags[words[at]] == "RB" && at - comma < 3) at++;
        bool isMood = _tags[words[at]] is "JJ" or "VBD" or "VBN" && !_isName[words[at]] && !_isTitle[words[at]] && (at > comma + 1 || _tags[words[at]] == "JJ");
        if (!isMood || at + 3 >= words.Count || !IsComma(words[at + 1]) || _tags[words[at + 2]] is not ("VBD" or "VBN")) return -1;
        // "the factory, newly built, opened by X" tells what was done to it.
        return _lowers[words[at + 3]] is not ("by" or "from" or "in") && !IsComma(words[at + 3]) ? at + 1 : -1;
    }

    /// <summary>The comma that closes an aside; -1 where none does, so that the clause goes on otherwise.</summary>
    private int Closing(List<int> words, int open, bool subordinate, bool gerund)
    {
        int before = words[open - 1];
        bool awaitsVerb = IsNominal(before) || _lowers[before] is "and" or "but";
        bool finite = gerund, relative = false;
        for (int at = open + 2; at + 2 < words.Count && at - open < 28 && !IsStop(words[at]); at++)
        {
            // "since X, who had left, was": the verb of what is told of X is not that of the clause.
            relative |= _tags[words[at]] is "WP" or "WDT" or "WP$";
            if (IsFinite(words[at])) (finite, relative) = (finite || !relative, false);
            if (!IsComma(words[at]) || (subordinate && !finite)) continue;
            int next = at + 1;
            if (_lowers[words[next]] is "and" or "but" && next + 1 < words.Count && (_lowers[words[next + 1]] == "that" || ClauseStarts(words, next + 1))) return -1;
            while (next + 1 < words.Count && _tags[words[next]] == "RB") next++;
            if (awaitsVerb && (IsFinite(words[next]) || StartsPredicate(words, next))) return at;
            // "voted, when it came up, for Y".
            if (subordinate && _tags[before][0] == 'V' && !_isName[before]) return _tags[words[next]] is "IN" or "TO" ? at : -1;
            // "left, after X had come, and": nothing waits for its verb.
            if (subordinate && ClauseStarts(words, next)) return -1;
        }

        return -1;
    }

    // What is made, brought or told, and nobody to whom it is done.
    private static readonly FrozenSet<string> Makings =
        ["given", "made", "taken", "brought", "raised", "levelled", "leveled", "lodged", "launched", "put", "moved", "tabled", "drafted", "signed", "issued", "voiced", "uttered", "spread", "submitted", "presented", "proposed", "seconded", "circulated", "published", "written", "composed", "laid", "preferred", "sworn", "delivered", "sent", "addressed", "inspired", "instigated"];

    /// <summary>"the testimony against X, given by Y", "the proposal to censure X, put forward by Y": it is no person that was given.</summary>
    private int Made(int anchor, int participle)
    {
        // "his rivals at home, led by X": no home is led.
        while (_labels[anchor] == "nmod" && !_isName[anchor] && !_isTitle[anchor] && _heads[anchor] >= 0 && _heads[anchor] < anchor && _tags[_heads[anchor]][0] == 'N') anchor = _heads[anchor];
        if (!_isName[anchor] || !Makings.Contains(_lowers[participle])) return anchor;
        for (int at = _heads[anchor], steps = 0; at >= 0 && at < anchor && steps < 5; at = _heads[at], steps++)
        {
            if (!_isName[at] && !_isTitle[at] && _tags[at] is "NN" or "NNS") return at;
        }

        return anchor;
    }
}
