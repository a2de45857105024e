namespace Network.Extraction.Language;

/// <content>Items of a numbered list: "Resolved: (a) to expel X; (b) to hand over Y's case to Z; (c) to take no measures against W".</content>
internal sealed partial class ClauseParser
{
    /// <summary>Keeps each item to itself: its verb goes on with the first one's, and all that stands in it hangs in it.</summary>
    private void HangItems()
    {
        List<(int Start, int Verb)> items = [];
        for (int i = 0; i + 4 < _forms.Length; i++)
        {
            if (_tags[i] != "-LRB-" || _tags[i + 2] != "-RRB-" || _lowers[i + 1].Length > 3 || (items.Count == 0 && _lowers[i + 1] is not ("a" or "1" or "i"))) continue;
            if (_labels[i + 1] is "discourse" or "punct" && ItemVerb(i + 3) is >= 0 and var verb) items.Add((i + 3, verb));
        }

        for (int item = 1; item < items.Count; item++)
        {
            (int start, int verb) = items[item];
            int end = item + 1 < items.Count ? items[item + 1].Start - 3 : _forms.Length - 1;
            Hang(verb, items[0].Verb, "conj");
            for (int word = start; word < end; word++)
            {
                if (word != verb && _heads[word] >= 0 && (_heads[word] < start || _heads[word] >= end)) _heads[word] = verb;
            }
        }
    }

    /// <summary>The verb of "to expel X", "not to expel him", at the beginning of an item; -1 for none.</summary>
    private int ItemVerb(int start)
    {
        int to = _lowers[start] == "not" ? start + 1 : start, verb = to + 1;
        if (to + 2 >= _forms.Length || _lowers[to] != "to") return -1;
        if (_tags[verb] == "RB") verb++;
        return verb < _forms.Length && _tags[verb] == "VB" ? verb : -1;
    }
}
