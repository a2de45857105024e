namespace Network.Extraction.Language;

/// <content>What opens a sentence before its subject.</content>
internal sealed partial class ClauseParser
{
    /// <summary>"Urged by X to arrest Y, Z hesitated", "Too proud to serve under him, Z resigned": what is told of the subject before it is named.</summary>
    private void FrontedParticiple(List<int> words, List<Cut> cuts)
    {
        bool clause = words.Count > 11 && OpensWithClause(words);
        if (words.Count < 7 || !(clause || OpensWithParticiple(words))) return;
        bool finite = !clause, relative = false;
        for (int comma = 2; comma + 2 < words.Count; comma++)
        {
            if (IsStop(words[comma])) return;
            relative |= _tags[words[comma]] is "WP" or "WDT" or "WP$";
            if (IsFinite(words[comma])) (finite, relative) = (finite || !relative, false);
            if (!finite || !IsComma(words[comma]) || !SubjectAhead(words, comma + 1)) continue;
            int verb = words.FindIndex(comma + 1, word => IsFinite(word) || _tags[word] == "VBN");
            if (verb > 0 && IsPastBehindName(words, verb)) _tags[words[verb]] = "VBD";
            if (!clause)
            {
                foreach (int word in words.Take(comma).Where((word, at) => IsParticipleForm(words, at))) _tags[word] = "VBN";
            }

            Take(words, cuts, 0, comma, CutKind.Fronted, -1, keepComma: false);
            return;
        }
    }

    /// <summary>"When X ordered Y to …, Y, who …, disobeyed".</summary>
    private bool OpensWithClause(List<int> words) =>
        IsPretext(words) || _lowers[words[0]] is "when" or "while" or "although" or "though" or "because" or "since" or "as" or "after" or "before" or "once" or "whereas" && !_isName[words[0]] && (IsNominal(words[1]) || IsComma(words[1]) || _tags[words[1]] is "DT" or "PRP" or "PRP$");

    /// <summary>"On the pretext that X had been hiding robbers, Y seized his sheep".</summary>
    private bool IsPretext(List<int> words) => _tags[words[0]] == "IN" && words.FindIndex(word => _lowers[word] == "that") is 3 or 2 && words.Take(3).Any(word => _lowers[word] is "pretext" or "ground" or "grounds" or "excuse" or "plea" or "assumption" or "understanding" or "condition" or "theory" or "argument" or "pretence" or "suspicion" or "belief");

    private bool OpensWithParticiple(List<int> words)
    {
        int first = words[0];
        if (_isName[first] || _isTitle[first]) return false;
        if (_tags[first] is "VBN" or "VBG" && _lowers[first] is not ("according" or "concerning" or "regarding" or "including" or "given" or "following" or "during" or "pending")) return true;
        if (_lowers[first] is "too" or "not" && _tags[words[1]] is "JJ" or "RB") return true;
        // "Anxious to please X, Y resigned", "Furious with X and afraid of Y, Z left".
        if (_tags[first] == "JJ" && _tags[words[1]] is "IN" or "TO" && _lowers[first] is not ("such" or "due" or "prior" or "next" or "contrary" or "subject" or "many" or "same" or "previous" or "according")) return true;
        // "Secretly advised by X", and pasts that no subject stands before.
        return IsParticipleForm(words, 0) || (_tags[first] == "RB" && (_tags[words[1]] == "VBN" || IsParticipleForm(words, 1)) && _lowers[words[1]].EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>"Summoned by", "interrogated for nine days by": a past form or an adjective before a preposition, behind which no object stands.</summary>
    private bool IsParticipleForm(List<int> words, int at) =>
        at + 1 < words.Count && _tags[words[at]] is "VBD" or "JJ" && (_lowers[words[at]].EndsWith("ed", StringComparison.Ordinal) || IrregularForms.IsOnlyParticiple(_lowers[words[at]]))
        && (at == 0 || IsComma(words[at - 1]) || _lowers[words[at - 1]] is "and" or "but" || _tags[words[at - 1]] == "RB") && _tags[words[at + 1]] is "IN" or "TO";

    /// <summary>True where the subject of a clause begins, and its verb follows it or what is told of it between commas.</summary>
    private bool SubjectAhead(List<int> words, int start)
    {
        if (!(IsNominal(words[start]) || _isTitle[words[start]] || _tags[words[start]] is "DT" or "PRP" or "PRP$" or "JJ") || _lowers[words[start]] is "that" or "this" or "which") return false;
        for (int at = start; at < words.Count && at - start < 10; at++)
        {
            int word = words[at];
            if (IsFinite(word) || (at > start && IsPastBehindName(words, at))) return at > start;
            if (IsNominal(word) || _isTitle[word] || _tags[word] is "DT" or "JJ" or "PRP" or "PRP$" or "POS" or "CD" or "RB" or "CC" || _lowers[word] == "of") continue;
            // "X at first evaded the question".
            if (_tags[word] == "IN" && at > start && at + 1 < words.Count && _lowers[words[at + 1]] is "first" or "last" or "once" or "length" or "turn" or "fact" or "private" or "public") continue;
            return IsComma(word) && at > start && IsNominal(words[at - 1]) && VerbBehindAside(words, at) > 0;
        }

        return false;
    }

    /// <summary>"X hesitated", "the Vizier recalled the Vali": a past form right behind a name that the tagger took for a participle.</summary>
    private bool IsPastBehindName(List<int> words, int at) => at > 0 && at + 1 < words.Count && _tags[words[at]] == "VBN" && (_isName[words[at - 1]] || _tags[words[at - 1]] == "NNP") && !_isName[words[at]] && _lowers[words[at + 1]] != "by";

    /// <summary>"X, who …, left", "X, the head of the board, left": the verb behind the comma that closes what is told of the subject; -1 for none.</summary>
    private int VerbBehindAside(List<int> words, int comma)
    {
        for (int at = comma + 2; at + 1 < words.Count && at - comma < 26 && !IsStop(words[at]); at++)
        {
            if (!IsComma(words[at])) continue;
            int next = at + 1;
            while (next + 1 < words.Count && _tags[words[next]] == "RB") next++;
            if (IsFinite(words[next]) || StartsPredicate(words, next) || IsPastAlone(words, next)) return next;
        }

        return -1;
    }
}
