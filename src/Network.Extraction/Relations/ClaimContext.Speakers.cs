using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <content>Who says or denies what is told.</content>
internal sealed partial class ClaimContext
{
    /// <summary>Adds who says a clause, and how far he is believed.</summary>
    private void Speak(ParsedSentence sentence, int at, int head, ClaimFrame frame, bool factBoundary)
    {
        string lemma = sentence.Words[head].Lemma;
        List<int> speakers = sentence.Words[head].IsVerb && Syntax.IsPassive(sentence, head)
            ? [.. Syntax.Obliques(sentence, head).Where(pair => pair.Preposition == "by").Select(pair => pair.Word)]
            : Syntax.Subjects(sentence, head);
        bool impersonal = speakers.Count == 0 || speakers.TrueForAll(word => sentence.Words[word].Lower is "it" or "there");
        if (!impersonal) frame.Speakers.AddRange(speakers);
        if (factBoundary) return;
        if (Negation.Of(sentence, head) && !Factive.Contains(lemma)) frame.Weaken(Modality.Alleged);
        // "it is said that", "I have heard it said that".
        bool hearsay = head > 1 && sentence.Words[head - 1].Lower == "it" && sentence.Words[head - 2].Lemma == "hear";
        if (impersonal && (hearsay || Syntax.IsPassive(sentence, head) || sentence.Words[head].Tag == "VBN")) frame.Weaken(Modality.Alleged);
        if (_lexicon.Lists("reports/claim", lemma)) frame.Weaken(Modality.Alleged);
        // "whether X accused Y" asks.
        if (ClauseForms.IsConditional(sentence, at)) frame.Weaken(Modality.Hypothetical);
    }

    /// <summary>"According to Sin", "in the words of Mun", "in Kim's words": a frame around the whole clause.</summary>
    private void Outer(ParsedSentence sentence, int word, ClaimFrame frame)
    {
        for (int at = word; at >= 0; at = sentence.Words[at].Head)
        {
            foreach (int child in sentence.Children(at))
            {
                if (sentence.Words[child].Label is not ("obl" or "advmod" or "parataxis" or "nmod" or "dep")) continue;
                string? marker = Syntax.Marker(sentence, child);
                if (marker == "according" || (marker is "to" && ClauseForms.HasCase(sentence, child, "according"))) Front(frame, child);
                else if (_lexicon.Lists("reports/frames", sentence.Words[child].Lemma) && marker is "in" or "by" or "on" or "to" or "from" && !(marker == "on" && sentence.Words[child].Lemma == "account"))
                {
                    int owner = sentence.Child(child, "nmod:poss", "nmod");
                    if (owner >= 0) Front(frame, owner);
                }
            }
        }

        // "X reported that, according to Y, Z had …": X says what Y says.
        void Front(ClaimFrame frame, int speaker)
        {
            if (frame.Speakers.Contains(speaker)) return;
            int above = 0;
            while (above < frame.Speakers.Count && sentence.Words[frame.Speakers[above]].Head is >= 0 and var says && says < speaker && frame.Speakers[above] < speaker && sentence.IsWithin(speaker, says)) above++;
            frame.Speakers.Insert(above, speaker);
        }
    }

    /// <summary>True when who denies denies what he did himself.</summary>
    private bool IsOwnAct(ParsedSentence sentence, int at, int head)
    {
        int subject = sentence.Child(at, "nsubj"), denier = sentence.Child(head, "nsubj");
        if (denier < 0 || Syntax.IsPassive(sentence, at)) return false;
        if (subject < 0) return sentence.Words[at].Tag is "VBG" or "VBN" && Syntax.Marker(sentence, at) is null;
        return _reading.At(_sentence, subject) is { Form: MentionForm.Pronoun, Actors: [var own] } && _reading.At(_sentence, denier) is { Actors: [var other] } && own == other;
    }
}
