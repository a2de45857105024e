using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>On whose word a relation rests where its own sentence does not say: a narrator who writes down what he was told goes on to tell it, and what someone said goes on in indirect speech.</summary>
/// <remarks>
/// Whoever told the narrator something ("invited me and told me"), whose account he says he gives ("I report what X told us"), with whom the head
/// says that the conversation was, or whom he met and who then speaks, is taken to be the informant of what follows, until another one tells.
/// Within a paragraph, whoever a sentence named as its source is taken for those behind it as long as they go on in the tenses of indirect speech
/// ("He had been deceived by Y"). Who writes from his own memory, as in memoirs and letters, quotes others for a paragraph and goes on himself.
/// What the narrator did or met himself stays on his own word.
/// </remarks>
internal sealed class Informants
{
    private readonly ActorReading _reading;
    private readonly Tellings _tellings;
    private readonly int _narrator;
    private readonly TellingSetting _setting;
    private int _informant;
    private int _near = -1;
    private int _met = -1;
    private bool _lasts = true;
    private bool _direct;

    private Informants(ActorReading reading, RelationLexicon lexicon, TellingSetting setting)
    {
        _reading = reading;
        _setting = setting;
        _tellings = new Tellings(reading, lexicon);
        _narrator = Enumerable.Range(0, reading.Actors.Count).FirstOrDefault(actor => reading.Actors[actor].IsNarrator, -1);
        _informant = Partner();
    }

    /// <summary>The relations, with informants where they had no speaker.</summary>
    /// <param name="reading">Actors, mentions and sentences.</param>
    /// <param name="lexicon">For the verbs of saying.</param>
    /// <param name="relations">The relations, in any order.</param>
    /// <param name="setting">What the head tells of who speaks.</param>
    public static IReadOnlyList<FoundRelation> Apply(ActorReading reading, RelationLexicon lexicon, IReadOnlyList<FoundRelation> relations, TellingSetting setting) =>
        new Informants(reading, lexicon, setting).Told(relations);

    private List<FoundRelation> Told(IReadOnlyList<FoundRelation> relations)
    {
        ILookup<int, FoundRelation> bySentence = relations.ToLookup(relation => relation.Sentence);
        List<FoundRelation> told = [];
        int paragraph = -1, second = -1;
        for (int s = 0; s < _reading.Sentences.Count; s++)
        {
            if (_reading.Sentences[s].Paragraph != paragraph)
            {
                paragraph = _reading.Sentences[s].Paragraph;
                if (second < 0 && s > 0) second = paragraph;
                _near = -1;
                _direct = false;
                if (!_lasts) _informant = -1;
            }

            if (IsOwnRemark(s)) _informant = _near = _met = -1;
            int speaker = _tellings.SpeakerOf(s, out int verb, out bool reports);
            // Where "says" gives the word, "threatened" is what is told.
            if (_direct && !reports && speaker != _near && verb >= 0 && !_tellings.IsPresent(s, verb)) (speaker, verb) = (-1, -1);
            if (speaker >= 0 && speaker == _met && _informant < 0) Inform(_met, lasts: second < 0 || paragraph == second);
            bool own = IsOwn(s);
            foreach (FoundRelation relation in bySentence[s]) told.Add(own ? relation : With(relation, speaker, verb));
            Learn(s, second < 0 || paragraph == second, bySentence[s]);
            Hear(s, speaker, verb, reports);
        }

        return told;
    }

    private FoundRelation With(FoundRelation relation, int speaker, int verb)
    {
        if (relation.Source == _narrator || relation.Target == _narrator || relation.AssertedBy.Count > 0) return relation;
        bool again = speaker < 0 || speaker == _near;
        // What the meeting decides, and what a speaker does in it, nobody needs to tell.
        bool direct = _direct && !relation.SourceInferred && relation.Source != _near && relation.Target != _near;
        int teller = _near >= 0 && again && relation.Word != verb && (direct || (!_direct && _tellings.GoesOn(relation.Sentence, relation.Word, verb))) ? _near : _informant;
        // "X denied the charge": what the informant says the narrator has heard himself.
        if (teller < 0 || (relation.Word == verb && relation.Source == teller && !_tellings.IsPerfect(relation.Sentence, verb))) return relation;
        return relation with { AssertedBy = [teller] };
    }

    /// <summary>Who has the word behind a sentence in its paragraph.</summary>
    private void Hear(int s, int speaker, int verb, bool reports)
    {
        if (_setting.IsMinutes && _tellings.Reporter(s) is >= 0 and var reporter)
        {
            (_near, _direct) = (reporter, true);
            return;
        }

        if (speaker < 0) return;
        if (speaker == _informant || reports || _narrator < 0)
        {
            bool direct = (_direct && speaker == _near) || Tellings.TakesFloor(_reading.Sentences[s], verb) || (verb < 0 ? _tellings.IsPast(s) : _setting.IsMinutes && _tellings.IsPresent(s, verb));
            (_near, _direct) = (speaker == _narrator ? -1 : speaker, direct);
        }
    }

    /// <summary>Who is taken to tell what follows a sentence.</summary>
    private void Learn(int s, bool opens, IEnumerable<FoundRelation> here)
    {
        if (_tellings.Announced(s) is >= 0 and var announced) Inform(announced, lasts: true);
        foreach (FoundRelation relation in here)
        {
            if (relation.Modality != Modality.Asserted || relation.Negated) continue;
            if (relation.Type == "informed" && relation.Target == _narrator && _reading.Actors[relation.Source].Kind == ActorKind.Person)
            {
                Inform(relation.Source, opens || _setting.IsConversation);
            }
            else if (relation.Type == "met" && _informant < 0 && Met(relation) is >= 0 and var met)
            {
                if (_setting.IsConversation && relation.Paragraph == _reading.Sentences[0].Paragraph) Inform(met, lasts: true);
                else _met = met;
            }
            else if (relation.AssertedBy.Count > 0 && relation.AssertedBy[0] != _narrator && (_narrator < 0 || _informant >= 0) && _reading.Actors[relation.AssertedBy[0]].Kind == ActorKind.Person)
            {
                _direct &= _near == relation.AssertedBy[0];
                _near = relation.AssertedBy[0];
            }
        }
    }

    /// <summary>From now on someone tells: to the end where the document begins with him, else to the end of the paragraph.</summary>
    private void Inform(int teller, bool lasts)
    {
        _informant = _near = teller;
        _lasts = lasts && !_setting.IsPersonal;
    }

    /// <summary>"I have compared the registers": what the narrator says himself, or is known.</summary>
    private bool IsOwn(int s)
    {
        List<Word> words = _reading.Sentences[s].Words;
        int root = words.FindIndex(word => word.Head < 0);
        if (root < 0) return false;
        int subject = _reading.Sentences[s].Child(root, "nsubj", "nsubj:pass");
        return subject >= 0 && (words[subject].Lower is "i" or "we" || (words[subject].Lower == "it" && words[root].Lower == "known"));
    }

    /// <summary>Whom the narrator meets; -1 where he is no party to it.</summary>
    private int Met(FoundRelation relation)
    {
        if (relation.Source != _narrator && relation.Target != _narrator) return -1;
        int met = relation.Source == _narrator ? relation.Target : relation.Source;
        return _reading.Actors[met].Kind == ActorKind.Person ? met : -1;
    }

    /// <summary>The only person with whom the head says that the conversation was; -1 for none.</summary>
    private int Partner()
    {
        if (_setting.Partner.Length == 0) return -1;
        int[] named = [.. Enumerable.Range(0, _reading.Actors.Count).Where(actor => _reading.Actors[actor] is { IsNarrator: false, Kind: ActorKind.Person } person
            && person.Aliases.Prepend(person.Name).Any(name => name.Length > 3 && _setting.Partner.Contains(name, StringComparison.OrdinalIgnoreCase)))];
        return named is [var only] ? only : -1;
    }

    /// <summary>"Comment:", "My own view is …": here the narrator speaks for himself again.</summary>
    private bool IsOwnRemark(int sentence)
    {
        List<Word> words = _reading.Sentences[sentence].Words;
        int first = words.Count > 1 && words[0].Tag is "CD" or "LS" ? 1 : 0;
        while (first < words.Count && first < 3 && words[first].Form is "." or ")") first++;
        if (first + 1 >= words.Count) return false;
        if (words[first].Lower == "my") return words[first + 1].Lower is "own" or "impression" or "view" or "opinion";
        bool heads = words[first + 1].Form is ":" or "." || first + 2 < words.Count && words[first + 2].Form is ":" or ".";
        return heads && words.Skip(first).Take(2).Any(word => word.Lower is "comment" or "comments" or "remark" or "remarks" or "note" or "observation" or "observations" or "considerations" or "conclusion" or "conclusions" or "assessment" or "evaluation");
    }
}
