using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <summary>Who has the word where a sentence goes on with what was said before it: "X took the floor. Y was a careerist. He had slandered the Committee."</summary>
internal sealed partial class RelationReader
{
    // Who spoke last in the paragraph, and whether what follows is his in the simple past too.
    private int _floor = -1;
    private bool _hasFloor;
    private int _floorParagraph = -1;

    // The same behind the sentence at hand.
    private int _nextFloor = -1;
    private bool _nextHasFloor;

    // Whose speech the sentence at hand goes on with; -1 for nobody's.
    private int _continues = -1;

    /// <summary>Tells whose speech a sentence goes on with, before it is read, and who has the word behind it.</summary>
    private void FollowSpeech(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Paragraph != _floorParagraph) (_floor, _hasFloor, _floorParagraph) = (-1, false, sentence.Paragraph);
        int speaker = _tellings.SpeakerOf(s, out int verb, out bool reports);
        _continues = speaker < 0 ? _floor : -1;
        if (speaker >= 0) (_nextFloor, _nextHasFloor) = (speaker, Tellings.TakesFloor(sentence, verb) || (speaker == _floor && _hasFloor && reports));
        else if (_floor >= 0 && !_hasFloor && !IsIndirect(sentence)) (_nextFloor, _nextHasFloor) = (-1, false);
        else (_nextFloor, _nextHasFloor) = (_floor, _hasFloor);
    }

    /// <summary>The sentence has been read: who speaks in it has the word in the next.</summary>
    private void PassFloor() => (_floor, _hasFloor) = (_nextFloor, _nextHasFloor);

    private static bool IsIndirect(ParsedSentence sentence) =>
        sentence.Words.FindIndex(word => word.Head < 0) is >= 0 and var root && Tellings.IsBackshifted(sentence, root);

    /// <summary>Who says what a word tells, where its sentence goes on with what somebody said before; nobody elsewhere.</summary>
    private List<Party> InFreeSpeech(int s, int w)
    {
        if (_continues < 0 || _reading.Turns.ContainsKey(s) || _reading.Actors[_continues].IsNarrator) return [];
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[^1].Form == "?") return [];
        int main = w;
        while (sentence.Words[main] is { Label: "conj" or "parataxis", Head: >= 0 } joined) main = joined.Head;
        if (sentence.Words[main].Head >= 0) return [];
        bool told = _hasFloor ? _tellings.IsPast(s) || _tellings.GoesOn(s, w, -1) : _tellings.GoesOn(s, w, -1);
        return told ? [new Party(_continues, -1)] : [];
    }
}
