namespace Network.Extraction.Actors;

/// <summary>Follows questions and answers that stand within a paragraph, "Q. Did he write? A. No.", through its sentences.</summary>
internal sealed class Interrogation
{
    private int _paragraph = -1;
    private bool _asked;
    private bool _cut;

    /// <summary>The mark with which a sentence opens, "Q." or "A."; null for none. Sentences are given in order.</summary>
    public string? Opens(int paragraph, List<RawWord> words)
    {
        if (paragraph != _paragraph) _asked = false;
        _paragraph = paragraph;
        _cut = false;
        if (words.Count < 3 || !words[1].IsCapital) return null;
        // "A. Horák" is a name where nobody was asked.
        bool question = words[0].Form is "Q." && words[^1].Form is "?", answer = words[0].Form is "A." && _asked;
        _asked |= question;
        _cut = question || answer;
        return _cut ? words[0].Form : null;
    }

    /// <summary>Takes the mark off; true where there was none.</summary>
    public bool Strip(ref List<RawWord> words)
    {
        if (!_cut) return true;
        words = words[1..];
        words[0].Opens = true;
        return false;
    }
}
