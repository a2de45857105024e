namespace Network.Extraction.Language;

/// <content>Lists of names, cut out so that their first member stands for all.</content>
internal sealed partial class ClauseParser
{
    /// <summary>"removed (1) X, chairman of the province; (2) Y, his deputy": numbers of items within a sentence.</summary>
    private void ItemNumbers(List<int> words, List<Cut> cuts)
    {
        int first = words.FindIndex(word => _tags[word] == "-LRB-");
        if (first < 1 || first + 3 >= words.Count || _lowers[words[first + 1]] is not ("1" or "a" or "i") || _tags[words[first + 2]] != "-RRB-") return;
        for (int i = first; i + 2 < words.Count; i++)
        {
            if (_tags[words[i]] != "-LRB-" || _tags[words[i + 2]] != "-RRB-" || _lowers[words[i + 1]].Length > 3) continue;
            cuts.Add(new Cut(CutKind.Punctuation, words.GetRange(i, 3), []));
            words.RemoveRange(i, 3);
        }
    }

    /// <summary>"The following were expelled: A, secretary of the league, B and C.", "opposed X: A, B and C": a list of people behind the colon with which the clause ends is told of the nearest noun in the plural.</summary>
    private void Announced(List<int> words, List<Cut> cuts)
    {
        int colon = words.FindIndex(word => _forms[word] == ":");
        if (colon < 2 || colon + 2 >= words.Count || !words.Take(colon).Any(word => IsFinite(word) || _tags[word] == "VBN") || words.Take(colon).Any(word => _forms[word] is ";")) return;
        int end = words.Count;
        if (_tags[words[end - 1]] == ".") end--;
        int names = 0;
        for (int i = colon + 1; i < end; i++)
        {
            int word = words[i];
            if (_isName[word]) names++;
            bool listed = IsNominal(word) || IsComma(word) || _forms[word] == ";" || _lowers[word] is "and" || _tags[word] is "DT" or "JJ" or "CD" or "PRP$" or "POS" or "-LRB-" or "-RRB-" || _lowers[word] is "of" or "for" or "in" or "from" or "himself" or "herself";
            if (!listed) return;
            // "He said: X, a liar." announces nobody.
            if (names == 0 && i > colon + 6) return;
        }

        if (names == 0 || (names == 1 && !words.Skip(colon).Any(word => IsComma(word) || _forms[word] == ";"))) return;
        // "Dismissed by order of X: A, B and C".
        bool suffer = _tags[words[0]] == "VBN" && !words.Take(colon).Any(IsFinite);
        int anchor = suffer ? 0 : words.FindLastIndex(colon - 1, word => (_tags[word] == "NNS" && !_isName[word]) || _lowers[word] is "following" or "everybody" or "everyone");
        if (anchor < 0) anchor = words.FindLastIndex(colon - 1, IsNominal);
        if (anchor < 0) return;
        cuts.Add(new Cut(suffer ? CutKind.Suffering : CutKind.Apposition, words.GetRange(colon + 1, end - colon - 1), [words[colon]], words[anchor]));
        words.RemoveRange(colon, end - colon);
    }

    /// <summary>"A, B and C": the first stands for all.</summary>
    private void Lists(List<int> words, List<Cut> cuts)
    {
        for (int i = 0; i + 2 < words.Count; i++)
        {
            if (!_isName[words[i]]) continue;
            int end = i + 1, count = 1;
            bool closed = false;
            while (end < words.Count && !closed)
            {
                int next = end;
                if (!_isTitle[words[end - 1]] && Membership(words, next) is > 0 and var stop && words.Take(end - 1).TakeLast(1).All(IsComma))
                {
                    cuts.Add(new Cut(CutKind.Membership, words.GetRange(next, stop - next), [], words[end - 1]));
                    words.RemoveRange(next, stop - next);
                    if (next >= words.Count) break;
                }

                bool comma = IsComma(words[next]);
                if (comma) next++;
                if (next < words.Count && _lowers[words[next]] is "and" or "or" or "nor")
                {
                    next++;
                    closed = true;
                }
                else if (!comma)
                {
                    break;
                }

                if (next < words.Count && _tags[words[next]] == "DT") next++;
                bool member = next < words.Count && (_isName[words[next]] || (closed && _lowers[words[next]] is "others")) && !(next + 1 < words.Count && _tags[words[next + 1]] == "POS");
                // "X supported Y, and Z opposed him", "X met Y and Z left".
                bool clause = member && count == 1 && words.Take(i).Any(IsFinite) && next + 1 < words.Count && IsFinite(words[next + 1]);
                if (!member || clause || (comma && closed && count == 1))
                {
                    closed = false;
                    break;
                }

                end = next + 1;
                count++;
            }

            // "A, B, C are expelled": the verb tells that they are several.
            closed |= count > 1 && end < words.Count && i == 0 && _lowers[words[end]] is "are" or "were" or "have";
            if (count < 2 || !closed) continue;
            int first = words[i];
            if (end + 2 < words.Count && _lowers[words[end - 1]] == "others" && _tags[words[end]] == "JJ" && PhraseEnd(words, end + 2) is var phrase && phrase > 0)
            {
                // "A, B and others dissatisfied with the leadership".
                cuts.Add(new Cut(CutKind.Reduced, words.GetRange(end, phrase - end), [], words[end - 1]));
                words.RemoveRange(end, phrase - end);
            }

            cuts.Add(new Cut(CutKind.List, words.GetRange(i + 1, end - i - 1), [], first));
            words.RemoveRange(i + 1, end - i - 1);
            if (_tags[first] == "NNP") _tags[first] = "NNPS";
        }
    }

    /// <summary>"A, B of the youth wing and C were expelled": end of what tells where one of a list belongs, before the list goes on; -1 for none.</summary>
    private int Membership(List<int> words, int of)
    {
        if (of + 2 >= words.Count || _lowers[words[of]] is not ("of" or "from")) return -1;
        int end = of + 1;
        if (_tags[words[end]] is "DT" or "PRP$") end++;
        int first = end;
        while (end < words.Count && end - of < 6 && !_isName[words[end]] && (IsNominal(words[end]) || _tags[words[end]] == "JJ")) end++;
        return end > first && end < words.Count && (IsComma(words[end]) || _lowers[words[end]] == "and") ? end : -1;
    }

    /// <summary>"A, the chairman, B and C" lists people.</summary>
    private bool ListGoesOn(List<int> words, int comma, int end) =>
        comma > 1 && IsComma(words[comma - 2]) is false && comma > 2 && IsComma(words[comma - 2]) && end < words.Count;
}
