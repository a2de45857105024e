namespace Network.Extraction.Language;

/// <content>Relative clauses: where they end, and what they are about.</content>
internal sealed partial class ClauseParser
{
    /// <summary>", who …,", ", to whom …,", ", whose brother …,".</summary>
    private void Relatives(List<int> words, List<Cut> cuts)
    {
        for (int i = 1; i + 2 < words.Count; i++)
        {
            if (_lowers[words[i]] is not ("who" or "whom" or "which" or "whose")) continue;
            int start = _lowers[words[i - 1]] is "to" or "of" or "for" or "with" or "by" or "from" or "against" or "on" or "in" or "under" && _lowers[words[i]] is not "who" ? i - 1 : i;
            // "three letters, none of which was answered, begging".
            bool quantity = start > 2 && _lowers[words[start]] == "of" && IsComma(words[start - 2]) && _tags[words[start - 1]] is "NN" or "DT" or "CD" or "JJ" or "RB";
            if (quantity) start--;
            bool comma = start > 0 && IsComma(words[start - 1]);
            int anchorAt = comma ? start - 2 : start - 1;
            if (anchorAt < 0 || !(IsNominal(words[anchorAt]) || _tags[words[anchorAt]] is "DT" or "PRP" or "CD")) continue;
            if (!comma && !_isName[words[anchorAt]] && _lowers[words[i]] is not ("who" or "whom")) continue;
            int verb = words.FindIndex(i + 1, IsFinite);
            if (verb < 0) continue;
            bool mainBefore = words.Take(anchorAt + 1).Any(IsFinite);
            int end = mainBefore && comma && AwaitsVerb(words, anchorAt) ? RelativeEnd(words, verb, mainBefore: false, isFronted: false, "") : -1;
            if (end < 0) end = RelativeEnd(words, verb, mainBefore, !mainBefore && IsFronted(words, anchorAt), comma ? Leading(words, anchorAt) : "");
            if (quantity && words.FindIndex(verb, IsComma) is > 0 and var closed) end = closed;
            if (end < 0) continue;
            // "It was X of the Guard who had done it": X had.
            int told = words.Count > 3 && _lowers[words[2]] == "not" ? 3 : 2;
            bool isCleft = anchorAt > told + 1 && anchorAt < told + 6 && _lowers[words[0]] == "it" && _lowers[words[1]] is "was" or "is" && _isName[words[told]] && _lowers[words[told + 1]] == "of" && _lowers[words[i]] == "who";
            int anchor = words[isCleft ? told : anchorAt];
            Take(words, cuts, start, end, CutKind.Relative, anchor, keepComma: end + 1 < words.Count && IsComma(words[end]) && _lowers[words[end + 1]] is "and" or "but");
            i = Math.Max(0, start - 2);
        }
    }

    /// <summary>"…, and Y, who did B, did C", "because the Secretary, who …, was": the one whom a relative clause is about begins a clause whose verb is still to come.</summary>
    private bool AwaitsVerb(List<int> words, int anchor)
    {
        for (int at = anchor - 1; at > 0 && anchor - at < 8; at--)
        {
            int word = words[at];
            if (_lowers[word] is "and" or "but") return IsComma(words[at - 1]) || IsStop(words[at - 1]);
            if (_lowers[word] is "that" or "because" or "while" or "whereas" or "when" or "although" or "though" or "if" or "whether" or "whereupon" or "unless" or "how" or "why") return true;
            if (!(IsNominal(word) || _isTitle[word] || _tags[word] is "DT" or "JJ" or "PRP$" or "POS" or "CD" || _lowers[word] == "of")) return false;
        }

        return false;
    }

    /// <summary>"Unlike X, who …, Y stayed", "but of X, who …, Y spoke well": a phrase that opens the clause, so that a new subject ends what is told of its name.</summary>
    private bool IsFronted(List<int> words, int anchor)
    {
        int first = _tags[words[0]] == "CC" ? 1 : 0;
        if (first >= anchor || !(_tags[words[first]] is "IN" or "TO" || _lowers[words[first]] is "unlike" or "like" or "despite")) return false;
        for (int at = first + 1; at < anchor; at++)
        {
            int word = words[at];
            if (!(IsNominal(word) || _isTitle[word] || _tags[word] is "DT" or "JJ" or "PRP$" or "POS" or "CD" or "IN" or "RB")) return false;
        }

        return true;
    }

    /// <summary>"who had done B and whom Z had warned": two clauses about the same one, of which the second is joined to the first.</summary>
    private int RelativeClauses(List<int> words, int depth)
    {
        for (int and = 3; and + 3 < words.Count; and++)
        {
            if (_lowers[words[and]] is not ("and" or "but" or "or")) continue;
            int relative = _tags[words[and + 1]] is "IN" or "TO" ? and + 2 : and + 1;
            if (_lowers[words[relative]] is not ("who" or "whom" or "which" or "whose")) continue;
            if (!words.Take(and).Any(IsVerbal) || !words.Skip(relative + 1).Any(IsVerbal)) continue;
            int comma = IsComma(words[and - 1]) ? and - 1 : and;
            int first = Parse(words.GetRange(0, comma), depth + 1), second = RelativeClauses(words.GetRange(and + 1, words.Count - and - 1), depth + 1);
            if (comma < and) Hang(words[comma], second, "punct");
            Hang(words[and], second, "cc");
            Hang(second, first, "conj");
            return first;
        }

        return Parse(words, depth + 1);
    }

    private bool IsVerbal(int word) => IsFinite(word) || (_tags[word] == "VBN" && !_isName[word]);

    /// <summary>"persuaded X, who had …, to suspend Y", "begged X, who …, for help", "accused X, who …, of theft": the verb before the relative clause asks for more than the name.</summary>
    private bool GoesOnWithVerb(List<int> words, int next, int at, int comma)
    {
        bool infinitive = _lowers[next] == "to" && at + 1 < words.Count && _tags[words[at + 1]] is "VB" or "VBP";
        if (!infinitive && _lowers[next] is not ("of" or "for" or "with" or "against")) return false;
        int verb = -1, passed = 0;
        for (int before = comma - 1; before >= 0; before--)
        {
            if (_lowers[words[before]] is "who" or "whom" or "which" or "whose" && IsComma(words[Math.Max(0, before - 1)]))
            {
                // The verb stands a few words before the name.
                for (int up = before - 2; up >= 0 && before - up < 9 && verb < 0; up--)
                {
                    if (_tags[words[up]][0] == 'V' && !_isName[words[up]]) verb = up;
                }

                break;
            }

            // Its own clause must not ask for it.
            if (Controls(_lowers[words[before]], _lowers[next])) passed++;
        }

        return verb >= 0 && passed == 0 && (infinitive ? Controls(_lowers[words[verb]], "to") : Controls(_lowers[words[verb]], _lowers[next]));
    }

    private static bool Controls(string verb, string marker)
    {
        foreach (string stem in marker switch { "to" => Persuading, "of" => Accusing, "for" => Blaming, "with" => Charging, _ => Warning })
        {
            if (verb.StartsWith(stem, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static readonly string[] Persuading = ["persuad", "ask", "urg", "order", "instruct", "call", "beg", "appeal", "press", "invit", "direct", "told", "tell", "forc", "compel", "advis", "request", "convinc", "induc", "empower", "authori", "prevail", "implor", "command", "forbad", "forbid", "allow", "encourag", "enabl", "exhort", "summon", "challeng", "commission", "deput"];

    private static readonly string[] Accusing = ["accus", "suspect", "convict", "inform", "warn", "absolv", "acquit", "clear", "depriv", "stripp", "reliev", "remind", "assur", "notif"];

    private static readonly string[] Blaming = ["blam", "thank", "beg", "ask", "reproach", "criticis", "criticiz", "condemn", "denounc", "prais", "rebuk", "upbraid", "censur", "punish", "forgav", "reprimand"];

    private static readonly string[] Charging = ["charg", "reproach", "tax", "replac", "threaten", "present", "provid", "entrust", "credit"];

    private static readonly string[] Warning = ["warn", "caution", "defend", "protect", "support", "incit", "protest"];

    /// <summary>The preposition that leads a noun, "" for none.</summary>
    private string Leading(List<int> words, int noun)
    {
        int at = noun - 1;
        while (at > 0 && noun - at < 5 && (_tags[words[at]] is "DT" or "JJ" or "PRP$" || IsNominal(words[at]) || _isTitle[words[at]])) at--;
        return at >= 0 && _tags[words[at]] is "IN" or "TO" ? _lowers[words[at]] : "";
    }

    private int RelativeEnd(List<int> words, int verb, bool mainBefore, bool isFronted, string led)
    {
        int first = -1;
        for (int i = verb + 1; i < words.Count; i++)
        {
            if (_forms[words[i]] is ";" || _tags[words[i]] == ".") return mainBefore ? i : first;
            if (!IsComma(words[i])) continue;
            int next = i + 1;
            while (next < words.Count && _tags[words[next]] == "RB") next++;
            if (next >= words.Count) break;
            if (mainBefore)
            {
                // "moved that X, who had been warned, be censured".
                if (_lowers[words[next]] == "be" && next + 1 < words.Count && _tags[words[next + 1]] is "VBN" or "VBD" or "JJ") return i;
                if (_lowers[words[next]] is "and" or "but" && ClauseStarts(words, next + 1)) return i;
                if (GoesOnWithVerb(words, words[next], next, i) || (led == "between" && _lowers[words[next]] == "and")) return i;
                // "…, until X gave way": no more of what is told of the one before.
                if (_lowers[words[next]] is "until" or "whereupon" or "whereas") return i;
                // "the support of X, which paid for it, and of Y": the phrase of the first goes on.
                if (_lowers[words[next]] == "and" && next + 2 < words.Count && led.Length > 0 && _lowers[words[next + 1]] == led && (IsNominal(words[next + 2]) || _isTitle[words[next + 2]] || _tags[words[next + 2]] == "DT")) return i;
                // "charged X with shielding Y, who …, and with having dismissed Z".
                if (_lowers[words[next]] is "and" or "but" && next + 2 < words.Count && _lowers[words[next + 1]] is "with" or "of" or "for" && _tags[words[next + 2]] == "VBG") return i;
                continue;
            }

            if (isFronted && ClauseStarts(words, next)) return i;
            // "X, who had been told to, assured Y that Z, who …, was": what follows another "that" is no longer told of X.
            int further = _lowers[words[next]] is "and" or "but" && next + 1 < words.Count ? next + 1 : next;
            if (first >= 0 && _lowers[words[further]] is "that" or "who" or "whom" or "which" or "because" or "when") return first;
            if (!IsFinite(words[next]) && !StartsPredicate(words, next)) continue;
            if (first < 0) first = i;
            if (_lowers[words[next]] is "had" or "has" or "have" or "was" or "were" or "is" or "are" or "will" or "did" or "would") return i;
        }

        if (!mainBefore && first < 0) first = LastPast(words, verb);
        return mainBefore ? words.Count : first;
    }

    /// <summary>"The rebellion, in which X joined him, collapsed when": the last comma before a past form that the tagger took for a participle; -1 for none.</summary>
    private int LastPast(List<int> words, int verb)
    {
        for (int at = words.Count - 2; at > verb + 1; at--)
        {
            if (_tags[words[at]] != "VBN" || _isName[words[at]] || !IsComma(words[at - 1]) || !_lowers[words[at]].EndsWith("ed", StringComparison.Ordinal) || _lowers[words[at + 1]] is "by" or "to") continue;
            _tags[words[at]] = "VBD";
            return at - 1;
        }

        return -1;
    }

    /// <summary>"…, declined to receive him", "…, proposed that": a past form that the tagger took for a participle.</summary>
    private bool StartsPredicate(List<int> words, int i)
    {
        if (_tags[words[i]] != "VBN" || _isName[words[i]] || i + 1 >= words.Count || !(_isName[words[i + 1]] || _tags[words[i + 1]] is "DT" or "PRP" or "PRP$" or "TO" || _lowers[words[i + 1]] is "that" or "against" || (_tags[words[i + 1]] is "NNS" or "NN" && IsComma(words[i - 1]) && !words.Skip(i).Any(IsFinite)))) return false;
        _tags[words[i]] = "VBD";
        return true;
    }

    private bool ClauseStarts(List<int> words, int i)
    {
        if (i >= words.Count || !(IsNominal(words[i]) || _tags[words[i]] is "DT" or "PRP" or "PRP$")) return false;
        for (int at = i; at < words.Count && at - i < 7; at++)
        {
            if (IsFinite(words[at])) return true;
            if (IsComma(words[at]) || _tags[words[at]] is "IN" or "VBN" or "CC") return false;
        }

        return false;
    }

    /// <summary>"spoke up for X, whom Y had imprisoned, and begged Z to go": whom is the object in the clause, so that a verb with one of its own goes on with the sentence.</summary>
    private void BehindWhom()
    {
        for (int verb = 3; verb < _heads.Length; verb++)
        {
            int clause = _heads[verb];
            if (_labels[verb] != "conj" || clause < 0 || clause > verb || _labels[clause] != "acl:relcl" || _tags[verb] is not ("VBD" or "VBZ") || _lowers[verb - 1] != "and" || !IsComma(verb - 2)) continue;
            int whom = Array.FindIndex(_lowers, word => word == "whom");
            if (whom < 0 || _heads[whom] != clause || _labels[whom] != "obj" || !HasObject(verb)) continue;
            int main = _heads[clause];
            while (main >= 0 && _tags[main][0] != 'V') main = _heads[main];
            if (main >= 0 && main < whom && _tags[main] == _tags[verb]) _heads[verb] = main;
        }

        bool HasObject(int verb) => Enumerable.Range(verb + 1, _heads.Length - verb - 1).Any(word => _heads[word] == verb && _labels[word] == "obj");
    }
}
