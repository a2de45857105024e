using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Where a sentence can be cut.</summary>
internal sealed partial class ClauseParser
{
    private static readonly FrozenSet<string> FrameNouns = ["words", "opinion", "view", "account", "version", "judgment", "judgement", "estimation", "belief", "telling", "eyes"];

    private static readonly FrozenSet<string> SayVerbs =
    [
        "said", "says", "told", "tells", "claims", "claimed", "assured", "assures", "writes", "wrote", "added", "adds", "explained", "asserts", "asserted", "maintains", "maintained", "believes", "believed",
        "thinks", "thought", "reported", "reports", "rumoured", "rumored", "alleged", "alleges", "insists", "insisted", "admits", "admitted", "remarked", "states", "stated", "declared", "declares", "noted",
        "confirmed", "continued", "explains", "recalled", "hear", "learn", "heard", "understood", "argued", "observed", "replied",
    ];

    private bool IsFinite(int word) => !_isName[word] && _tags[word] is "VBD" or "VBZ" or "VBP" or "MD";

    private bool IsNominal(int word) => _tags[word] is "NNP" or "NNPS" or "NN" or "NNS";

    private bool IsComma(int word) => _forms[word] == ",";

    private bool IsStop(int word) => _tags[word] == "." || _forms[word] is ";" or ":" or "." or "?" or "!";

    /// <summary>"1." before an item.</summary>
    private void ItemNumber(List<int> words, List<Cut> cuts)
    {
        bool bracket = _forms[words[0]] is "(" or "-LRB-" && _forms[words[2]] is ")" or "-RRB-";
        if (!bracket && !(_forms[words[1]] is "." or ")" && _forms[words[0]].Length <= 3 && _forms[words[0]].All(char.IsLetterOrDigit) && !(_forms[words[0]].Length > 1 && char.IsLetter(_forms[words[0]][0])))) return;
        int length = bracket ? 3 : 2;
        cuts.Add(new Cut(CutKind.Punctuation, words.GetRange(0, length), []));
        words.RemoveRange(0, length);
    }

    private static readonly FrozenSet<string> Times =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "spring", "summer", "autumn", "winter", "day", "days", "night", "evening", "morning", "afternoon", "week", "weeks", "month", "months", "year", "years", "later", "noon", "midnight", "christmas", "easter",
    ];

    /// <summary>"On 20 September X was accused", "The next day X": when it happened stands before everything else and is no part of a name.</summary>
    private void Dates(List<int> words, List<Cut> cuts)
    {
        bool preposition = _lowers[words[0]] is "on" or "in" or "by" or "since" or "after" or "during" or "from" or "until" or "at";
        bool counted = _tags[words[0]] == "CD" || (_lowers[words[0]] is "the" or "that" && _lowers[words[1]] is "next" or "same" or "following" or "other" or "previous");
        if (!preposition && !counted) return;
        for (int i = preposition ? 1 : 0; i + 3 < words.Count && i < 9; i++)
        {
            int word = words[i];
            if (_isName[word] || _tags[word] is not ("DT" or "CD" or "NN" or "NNS" or "NNP" or "JJ" or "IN" or "RB" or "RBR" or "VBG" or "PRP$" or "MD")) return;
            if (!(Times.Contains(_lowers[word]) || (_lowers[word].Length == 4 && _lowers[word].All(char.IsAsciiDigit)))) continue;
            int next = words[i + 1];
            bool counts = _tags[next] == "CD" && _lowers[next].All(char.IsLetter) && _tags[words[i + 2]] == "NNS";
            if (!(_isName[next] || counts || _tags[next] is "DT" or "PRP" or "PRP$") || _lowers[next] is "that" or "this") continue;
            if (!words.Skip(i + 2).Any(after => IsFinite(after) || _tags[after] == "VBN")) return;
            cuts.Add(new Cut(CutKind.When, words.GetRange(0, i + 1), []));
            words.RemoveRange(0, i + 1);
            return;
        }
    }

    /// <summary>"The section, without hearing her, expelled", "the union, by contrast, applauded", "has, however, been abandoned": what stands between commas before the verb.</summary>
    private void Insertions(List<int> words, List<Cut> cuts)
    {
        for (int i = 1; i + 3 < words.Count; i++)
        {
            bool behindObject = _tags[words[i - 1]] == "PRP";
            if (Rather(words, cuts, i)) continue;
            bool behindAnd = _lowers[words[i - 1]] is "and" or "but";
            if (!IsComma(words[i]) || !(behindObject || behindAnd || IsNominal(words[i - 1]) || IsFinite(words[i - 1]) || _tags[words[i - 1]] is "WP" or "WDT")) continue;
            // "X, speaking next, called Y a liar".
            bool adverb = _tags[words[i + 1]] is "RB" or "VBG";
            if (!adverb && (_tags[words[i + 1]] is not "IN" || _lowers[words[i + 1]] is "that" or "if" or "because" or "though" or "although" or "while" or "as" or "of" or "whether")) continue;
            int end = i + 2;
            while (end < words.Count && end - i < 12 && !IsComma(words[end]) && !IsFinite(words[end]) && !IsStop(words[end]) && _tags[words[end]] is not ("WP" or "WDT")) end++;
            if (end + 1 >= words.Count || !IsComma(words[end]) || end - i > 11) continue;
            int verb = end + 1;
            while (verb + 1 < words.Count && _tags[words[verb]] == "RB") verb++;
            // "X, by then almost blind, interceded".
            if (_tags[words[i + 1]] == "VBG" && (words.GetRange(i + 1, end - i - 1).Exists(word => _isName[word] || _isTitle[word]) || words.Take(i).Any(IsFinite))) continue;
            // "called me, before sixty people, a thief".
            if (behindObject && !(_tags[words[i + 1]] is "IN" && _lowers[words[end + 1]] is "a" or "an")) continue;
            // "dismissed, in this order, the matron and the porter".
            bool behindVerb = IsFinite(words[i - 1]) && _lowers[words[i - 1]] is not ("was" or "is" or "were" or "are" or "had" or "has" or "have") && (_isName[words[end + 1]] || _isTitle[words[end + 1]] || (_tags[words[end + 1]] == "DT" && end + 2 < words.Count && (_isName[words[end + 2]] || _isTitle[words[end + 2]]))) && !words.Skip(end + 1).Any(IsFinite);
            bool goesOn = behindObject || behindVerb || IsFinite(words[verb]) || (_tags[words[i - 1]] is "WP" or "WDT" && ClauseStarts(words, end + 1)) || (_tags[words[i + 1]] == "VBG" && StartsPredicate(words, verb)) || (IsFinite(words[i - 1]) && _tags[words[verb]] is "VBN" or "VBG" or "VB");
            // "for which he blamed, not altogether unjustly, the intrigues of X".
            goesOn |= IsFinite(words[i - 1]) && words.GetRange(i + 1, end - i - 1).TrueForAll(word => _tags[word] == "RB");
            if (!goesOn || (behindAnd && !IsFinite(words[verb]))) continue;
            Take(words, cuts, i + 1, end, CutKind.Insertion, IsFinite(words[verb]) && !behindVerb ? words[verb] : -1, keepComma: false);
            i = Math.Max(0, i - 2);
        }
    }

    /// <summary>"it was she, rather than X, whom Y accused", "Z, and not X, was chosen": who it was not.</summary>
    private bool Rather(List<int> words, List<Cut> cuts, int comma)
    {
        if (!IsComma(words[comma]) || comma + 4 >= words.Count) return false;
        int name = _lowers[words[comma + 1]] == "rather" && _lowers[words[comma + 2]] == "than" ? comma + 3 : -1;
        while (name > 0 && name < words.Count && _tags[words[name]] is "DT" or "PRP$" or "JJ") name++;
        if (name < 0 || name + 1 >= words.Count || !IsNominal(words[name]) || !IsComma(words[name + 1])) return false;
        Take(words, cuts, comma + 1, name + 1, CutKind.Insertion, -1, keepComma: false);
        return true;
    }

    private bool IsDash(int word) => _forms[word] == "\u2014";

    /// <summary>What stands in brackets or between dashes.</summary>
    private void Brackets(List<int> words, List<Cut> cuts)
    {
        int open = words.FindIndex(word => _tags[word] == "-LRB-");
        int close = open < 0 ? -1 : words.FindIndex(open, word => _tags[word] == "-RRB-");
        // "X - an old man by then - accused Y": two dashes are brackets, where the sentence goes on with its verb behind them.
        if (open < 0 && words.FindIndex(IsDash) is > 0 and var dash && words.FindIndex(dash + 1, IsDash) is > 0 and var second && second - dash < 24 && second + 1 < words.Count && (_tags[words[second + 1]][0] is 'V' or 'M' || (second - dash < 8 && _tags[words[second + 1]] is "IN" or "TO"))) (open, close) = (dash, second);
        if (open < 0 || close < open + 2 || words.Count - (close - open) < 3) return;
        cuts.Add(new Cut(CutKind.Bracket, words.GetRange(open + 1, close - open - 1), [words[open], words[close]], open > 0 && IsNominal(words[open - 1]) ? words[open - 1] : -1));
        words.RemoveRange(open, close - open + 1);
    }

    /// <summary>"according to X's statement", "in the words of X", "in her view".</summary>
    private void Frames(List<int> words, List<Cut> cuts)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            int end = -1;
            if (_lowers[words[i]] == "according" && _lowers[words[i + 1]] == "to") end = Described(words, cuts, PhraseEnd(words, i + 2));
            else if (_lowers[words[i]] is "in" or "by" or "to" && i + 2 < words.Count) end = ViewEnd(words, i);
            if (end < 0 || words.Count - (end - i) < 3) continue;
            Take(words, cuts, i, end, CutKind.Frame, -1, keepComma: false);
            i = Math.Max(-1, i - 2);
        }
    }

    /// <summary>"according to X, editor of the daily, who spoke to us, Y opened": what describes the one who says so is no subject of what he says; end of the name with its description.</summary>
    private int Described(List<int> words, List<Cut> cuts, int end)
    {
        if (end < 0 || end + 2 >= words.Count || !_isName[words[end - 1]] || !IsComma(words[end]) || !_isTitle[words[end + 1]] || !IsComma(words[end + 2])) return end;
        int name = words[end - 1];
        if (end + 4 < words.Count && _lowers[words[end + 3]] is "who" or "whom" or "whose" && words.FindIndex(end + 4, IsComma) is > 0 and var close && words.GetRange(end + 4, close - end - 4).Exists(IsFinite) && words.Skip(close + 1).Any(IsFinite))
            Take(words, cuts, end + 3, close, CutKind.Relative, name, keepComma: true);
        Take(words, cuts, end + 1, end + 2, CutKind.Apposition, name, keepComma: true);
        return end;
    }

    private int ViewEnd(List<int> words, int i)
    {
        if (_lowers[words[i + 1]] == "the" && i + 4 < words.Count && FrameNouns.Contains(_lowers[words[i + 2]]) && _lowers[words[i + 3]] == "of") return PhraseEnd(words, i + 4);
        int noun = _tags[words[i + 1]] == "PRP$" ? i + 2 : i + 3 < words.Count && _tags[words[i + 2]] == "POS" ? i + 3 : i + 4 < words.Count && _tags[words[i + 3]] == "POS" ? i + 4 : -1;
        if (noun < 0 || noun >= words.Count || !FrameNouns.Contains(_lowers[words[noun]])) return -1;
        return noun + 1 < words.Count && _lowers[words[noun + 1]] is "of" or "on" or "to" ? -1 : noun + 1;
    }

    /// <summary>Index behind a short noun phrase without verbs; -1 for none.</summary>
    private int PhraseEnd(List<int> words, int i)
    {
        int start = i;
        while (i < words.Count && i - start < 9)
        {
            int word = words[i];
            bool first = i == start;
            if (_tags[word] is "DT" or "PRP$" or "CD" && first) i++;
            else if (_tags[word] is "PRP" && first) return i + 1;
            else if (_isName[word] && !(i + 1 < words.Count && _tags[words[i + 1]] == "POS")) return i + 1;
            else if (IsNominal(word) || _tags[word] is "POS" or "JJ") i++;
            else if (_lowers[word] == "of" && !first) i++;
            else if (_tags[word] == "DT" && _lowers[words[i - 1]] == "of") i++;
            else break;
        }

        return i > start && (i == words.Count || !IsFinite(words[i]) || IsComma(words[i])) ? i : -1;
    }

    /// <summary>", X told me," ", it is rumoured,".</summary>
    private void Parentheses(List<int> words, List<Cut> cuts)
    {
        for (int i = 1; i + 2 < words.Count; i++)
        {
            if (!IsComma(words[i])) continue;
            int end = i + 1;
            while (end < words.Count && !IsComma(words[end]) && !IsStop(words[end]) && end - i < 8) end++;
            if (end >= words.Count || end - i is < 3 or > 7 || !(IsComma(words[end]) || _tags[words[end]] == ".")) continue;
            List<int> inner = words.GetRange(i + 1, end - i - 1);
            int verb = inner.FindIndex(word => SayVerbs.Contains(_lowers[word]) && _tags[word][0] == 'V');
            // "X, he went on, had known it".
            if (verb < 0 && inner.Count > 2 && _lowers[inner[^1]] == "on" && _lowers[inner[^2]] is "went" or "goes") verb = inner.Count - 2;
            // "X, says Y, was": the verb first.
            bool inverted = verb == 0 && _tags[inner[0]] is "VBZ" or "VBD" && inner.Skip(1).All(word => IsNominal(word) || _tags[word] is "DT" or "PRP$" or "PRP");
            if (!inverted && (verb < 1 || !(_tags[inner[0]] is "PRP" or "DT" || IsNominal(inner[0])) || inner.Any(word => _lowers[word] is "that" or "who" or "which" or "and"))) continue;
            if (inner.Skip(verb + 1).Any(word => !(_tags[word] is "PRP" or "RB" or "IN" or "TO" or "DT" || IsNominal(word)))) continue;
            bool before = words.Take(i).Any(IsFinite) || words.Skip(end + 1).Any(IsFinite);
            if (!before) continue;
            Take(words, cuts, i + 1, end, CutKind.Speech, -1, keepComma: false);
            return;
        }
    }

    /// <summary>The place of a semicolon between clauses, or of a comma before "and" with a new subject; null for none.</summary>
    private int? Halves(List<int> words)
    {
        for (int i = 2; i + 2 < words.Count; i++)
        {
            if (_forms[words[i]] is ";" or ":" && words.Take(i).Any(IsFinite) && words.Skip(i + 1).Any(word => IsFinite(word) || _tags[word] == "VBN")) return i;
        }

        for (int i = 3; i + 3 < words.Count; i++)
        {
            if (IsComma(words[i]) && IsListOfClauses(words, i)) return i;
        }

        return null;
    }

    /// <summary>"X moved it, Y opposed it, and Z abstained": clauses in a list, each with its subject right before its verb.</summary>
    private bool IsListOfClauses(List<int> words, int comma)
    {
        if (!ShortClauseStarts(words, comma + 1) || !words.Take(comma).Any(IsFinite) || !words.Take(4).Any(IsFinite)) return false;
        if (!(IsNominal(words[0]) || _isTitle[words[0]] || _tags[words[0]] is "DT" or "PRP" or "PRP$") || words.Take(comma).Any(word => IsComma(word) || _tags[word] is "WP" or "WDT" or "WRB" || SayVerbs.Contains(_lowers[word]) || _lowers[word] is "that" or "if")) return false;
        int and = words.FindIndex(comma + 1, word => _lowers[word] is "and" or "but" or "while");
        return and > 0 && and + 1 < words.Count && IsComma(words[and - 1]) && (ClauseStarts(words, and + 1) || SubjectAhead(words, and + 1)) && !words.GetRange(comma + 1, and - comma - 2).Exists(IsComma);
    }

    /// <summary>A name, a pronoun or a noun with its article, and a finite verb at once.</summary>
    private bool ShortClauseStarts(List<int> words, int at)
    {
        int first = at;
        while (at + 1 < words.Count && at - first < 3 && (_tags[words[at]] is "DT" or "PRP$" or "PRP" or "JJ" || IsNominal(words[at]) || _isTitle[words[at]])) at++;
        return at > first && IsFinite(words[at]) && !SayVerbs.Contains(_lowers[words[at]]);
    }

    /// <summary>"having studied the activities of the group," before its subject.</summary>
    private void Participles(List<int> words, List<Cut> cuts)
    {
        for (int i = 0; i + 4 < words.Count; i++)
        {
            if (_lowers[words[i]] != "having" || !(i == 0 || IsComma(words[i - 1]) || _lowers[words[i - 1]] is "that" or "and" or "but")) continue;
            int end = words.FindIndex(i, IsComma);
            if (end < 0 || end + 2 >= words.Count) continue;
            // "X, having been asked to go, refused".
            bool refused = i > 1 && (IsNominal(words[i - 2]) || _tags[words[i - 2]] == "PRP") && IsPastAlone(words, end + 1);
            if (!(_tags[words[end + 1]] is "PRP" or "DT" or "PRP$" || IsNominal(words[end + 1]) || (i > 1 && IsFinite(words[end + 1])) || refused)) continue;
            if (refused) _tags[words[end + 1]] = "VBD";
            if (!words.Skip(end).Any(IsFinite)) continue;
            Take(words, cuts, i, end, CutKind.Participle, -1, keepComma: false);
            return;
        }
    }

    /// <summary>"…, refused, adding that": a past form that the tagger took for a participle, with neither an object nor a "by".</summary>
    private bool IsPastAlone(List<int> words, int at) =>
        at + 1 < words.Count && _tags[words[at]] == "VBN" && _lowers[words[at]].EndsWith("ed", StringComparison.Ordinal) && (IsComma(words[at + 1]) || IsStop(words[at + 1]) || _tags[words[at + 1]] == "TO");

    /// <summary>"the treasurer, Prieto, presented", "Prieto, the treasurer, presented".</summary>
    private void Appositions(List<int> words, List<Cut> cuts)
    {
        for (int i = 1; i + 1 < words.Count; i++)
        {
            if (!IsComma(words[i]) || !(IsNominal(words[i - 1]) || IsHimself(words, i))) continue;
            int end = i + 1;
            bool ended = false;
            while (end < words.Count)
            {
                int word = words[end];
                if (IsComma(word) || IsStop(word))
                {
                    ended = true;
                    break;
                }

                bool phrase = IsNominal(word) || _tags[word] is "DT" or "PRP$" or "JJ" or "POS" or "CD" or "GW" or "FW" || (_lowers[word] is "of" or "in" or "for" or "from" or "at" or "on" && end > i + 1);
                if (!phrase) break;
                end++;
            }

            if (!ended && end < words.Count) continue;
            if (end == i + 1 || end - i > 12) continue;
            if (end < words.Count && IsComma(words[end]) && end + 1 < words.Count && _lowers[words[end + 1]] is "or") continue;
            int before = words[i - 1], first = words[i + 1];
            // "signed by X, the governor, Y, was dismissed": Y is the governor, and X another.
            if (i > 1 && _isName[before] && _lowers[words[i - 2]] == "by" && end + 3 < words.Count && IsComma(words[end]) && _isName[words[end + 1]] && IsComma(words[end + 2]) && IsFinite(words[end + 3])) continue;
            if (_tags[first] is "GW" or "NNP" && end == i + 3 && _isName[words[i + 2]]) first = words[i + 2];
            bool names = (end == i + 2 || first == words[i + 2]) && _isName[first] && (_isTitle[before] || (!_isName[before] && TitleLike(words, i - 1)) || _tags[before] == "PRP") && !IsSubjectBehindPhrase(words, i, end);
            bool describes = (_isName[before] || (_isTitle[before] && _lowers[first] is "a" or "an")) && !_isName[first] && (_isTitle[first] || _isTitle[words[Math.Min(i + 2, end - 1)]] || (_tags[first] is "DT" && _lowers[first] is "a" or "an" or "the")
                || (_tags[first] == "PRP$") || (end == i + 2 && _tags[first] == "NN") || (_tags[first] == "NN" && i + 2 < end && _lowers[words[i + 2]] is "of" or "at" or "for") || _lowers[first] == "former" || (_tags[first] == "JJ" && end == i + 3 && _tags[words[i + 2]] is "NN" or "NNS")) && !ListGoesOn(words, i, end);
            if (!names && !describes) continue;
            bool more = end + 1 < words.Count && IsComma(words[end]) && (_lowers[words[end + 1]] is "and" || _isName[words[end + 1]]);
            Take(words, cuts, i, end, CutKind.Apposition, before, keepComma: more);
        }
    }

    /// <summary>"that he, X, had challenged Y": who says so names himself.</summary>
    private bool IsHimself(List<int> words, int comma) => _lowers[words[comma - 1]] is "he" or "she" && comma + 2 < words.Count && _isName[words[comma + 1]] && IsComma(words[comma + 2]);

    /// <summary>"To the astonishment of the gallery, X, instead of replying, sat down": behind a phrase that opens the sentence stands its subject.</summary>
    private bool IsSubjectBehindPhrase(List<int> words, int comma, int end)
    {
        if (!(_tags[words[0]] is "IN" or "TO") || end + 1 >= words.Count || !IsComma(words[end])) return false;
        for (int at = 1; at < comma; at++)
        {
            if (IsComma(words[at]) || IsFinite(words[at]) || _tags[words[at]] is "WP" or "WDT" or "VBG") return false;
        }

        return !SubjectAhead(words, end + 1) && VerbBehindAside(words, end) > 0;
    }

    private bool TitleLike(List<int> words, int i)
    {
        // "the head of the supply office, Ch'oe": a noun with an article and no name in between.
        for (int at = i; at >= 0 && i - at < 7; at--)
        {
            if (_isTitle[words[at]]) return true;
            if (_isName[words[at]] || IsFinite(words[at]) || IsComma(words[at])) return false;
            if (_lowers[words[at]] is "the" or "its" or "his" or "her" or "their" or "whose" && _tags[words[i]] is "NN" && at == i - 1) return true;
        }

        return false;
    }

    /// <summary>Takes words out of a sentence, with the commas around them.</summary>
    private void Take(List<int> words, List<Cut> cuts, int start, int end, CutKind kind, int anchor, bool keepComma)
    {
        List<int> commas = [];
        List<int> inner = words.GetRange(start, end - start);
        while (inner.Count > 1 && IsComma(inner[0]))
        {
            commas.Add(inner[0]);
            inner.RemoveAt(0);
        }

        if (end < words.Count && IsComma(words[end]) && !keepComma)
        {
            commas.Add(words[end]);
            end++;
        }

        if (start > 0 && IsComma(words[start - 1]))
        {
            commas.Add(words[start - 1]);
            start--;
        }

        words.RemoveRange(start, end - start);
        cuts.Add(new Cut(kind, inner, commas, anchor));
    }
}
