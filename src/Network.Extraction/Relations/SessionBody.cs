using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Which body acts where a passive names nobody: the one in session.</summary>
internal sealed class SessionBody
{
    private static readonly FrozenSet<string> Sitting =
    [
        "plenum", "conference", "congress", "session", "meeting", "assembly", "board", "council", "committee", "presidium", "bureau", "politburo", "politbureau", "cabinet", "commission",
        "tribunal", "court", "command", "chamber", "directorate", "secretariat", "executive", "synod", "senate", "parliament", "junta", "collegium", "praesidium", "government", "house", "diet", "duma", "soviet", "jury", "panel", "convention", "caucus",
    ];

    private static readonly FrozenSet<string> Forces =
        ["police", "guard", "guards", "guardsmen", "gendarmerie", "gendarmes", "militia", "soldiers", "troops", "garrison", "security", "navy", "army", "patrol", "deputies", "policemen", "investigators", "carabinieri", "constabulary", "cheka", "secret", "brigade", "marines", "battalion", "regiment", "squad", "squadron", "platoon", "cavalry", "detachment", "legionaries", "commandos", "paratroopers", "gunmen", "cossacks", "gestapo", "securitate", "dragoons"];

    private readonly ActorReading _reading;
    private readonly List<(int Sentence, int Word, int Actor)> _sittings = [];
    private readonly int _mostNamed = -1;

    // The body whose minutes these are, else the assembly whose opening, meeting or closing the text tells; -1 for none.
    private readonly int _assembled = -1;

    /// <summary>Looks through the document.</summary>
    public SessionBody(ActorReading reading)
    {
        _reading = reading;
        _assembled = reading.Sitting;
        Dictionary<int, int> count = [];
        foreach (Mention mention in reading.Mentions)
        {
            if (mention.Actors.Length != 1 || mention.Form == MentionForm.Pronoun) continue;
            int actor = mention.Actors[0];
            Word word = reading.Sentences[mention.Sentence].Words[mention.Word];
            if (!Sits(actor) && !Meeting(reading.Sentences[mention.Sentence], mention.Word, actor)) continue;
            _sittings.Add((mention.Sentence, mention.Word, actor));
            count[actor] = count.GetValueOrDefault(actor) + (word.Label is "nsubj" or "obl:agent" ? 3 : 1);
            if (_assembled < 0 && word is { Label: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } && Meets.Contains(reading.Sentences[mention.Sentence].Words[verb].Lemma) && HasWord(actor, Assemblies)) _assembled = actor;
        }

        int most = 0;
        foreach ((int actor, int times) in count.OrderBy(pair => pair.Key))
        {
            if (times <= most) continue;
            most = times;
            _mostNamed = actor;
        }
    }

    /// <summary>The body that acts in a sentence; -1 when there is none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="not">An actor that it cannot be, since it suffers the act.</param>
    public int At(int sentence, int not)
    {
        int found = InParagraph(sentence, not);
        if (found < 0) found = OnlyInParagraph(sentence, not);
        if (found < 0 && _assembled != not) found = _assembled;
        return found >= 0 ? found : _mostNamed == not ? -1 : _mostNamed;
    }

    /// <summary>True for a body of which a sentence speaks.</summary>
    public bool IsNamedIn(int actor, int sentence) => _reading.Mentions.Exists(mention => mention.Sentence == sentence && mention.Actors.Contains(actor));

    // How many paragraphs before and behind tell what a passage is about, and how many of them must speak of a body that is in session.
    private const int Reach = 6;
    private const int Share = 4;
    private const int Page = 8;

    /// <summary>True for a body of which the text speaks enough around a sentence to be the one in session: a history names many, and whom it elects to one of them another did not elect.</summary>
    public bool IsProminent(int actor, int sentence)
    {
        if (actor == _reading.Sitting || actor == _reading.OwnBody) return true;
        int paragraph = _reading.Sentences[sentence].Paragraph;
        // A paper of a page is about one occasion.
        if (_reading.Sentences[^1].Paragraph - _reading.Sentences[0].Paragraph < Page) return true;
        int first = Math.Max(_reading.Sentences[0].Paragraph, paragraph - Reach), last = Math.Min(_reading.Sentences[^1].Paragraph, paragraph + Reach);
        int speaking = _reading.Mentions.Where(mention => mention.Actors.Contains(actor)).Select(mention => _reading.Sentences[mention.Sentence].Paragraph).Where(at => at >= first && at <= last).Distinct().Count();
        return speaking * Share >= last - first + 1;
    }

    private static readonly FrozenSet<string> Assemblies = ["congress", "conference", "convention", "plenum", "assembly", "synod", "session", "convocation"];

    private static readonly FrozenSet<string> Meets = ["open", "close", "meet", "convene", "conven", "assemble", "adjourn", "end", "conclude", "gather", "reassemble", "reconvene"];

    /// <summary>The one body within which things happen in the paragraph, "There is no unity in the committee. … X was deposed"; -1 for none or several.</summary>
    private int OnlyInParagraph(int sentence, int not)
    {
        int paragraph = _reading.Sentences[sentence].Paragraph, found = -1;
        foreach ((int at, int word, int actor) in _sittings)
        {
            if (at > sentence) break;
            if (actor == not || actor == found || _reading.Sentences[at].Paragraph != paragraph || Syntax.Case(_reading.Sentences[at], word) is not ("in" or "within" or "inside")) continue;
            if (found >= 0) return -1;
            found = actor;
        }

        return found;
    }

    /// <summary>The body that acts in a sentence as its paragraph tells, the sentence included; -1 when there is none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="not">An actor that it cannot be.</param>
    public int InParagraph(int sentence, int not)
    {
        int paragraph = _reading.Sentences[sentence].Paragraph;
        int found = -1;
        foreach ((int at, int word, int actor) in _sittings)
        {
            if (at > sentence) break;
            if (actor == not || _reading.Sentences[at].Paragraph != paragraph) continue;
            // Minutes tell of other bodies what they had done before.
            if (_reading.Sitting >= 0 && actor != _reading.Sitting && !ActsNow(_reading.Sentences[at], word)) continue;
            if (Meeting(_reading.Sentences[at], word, actor)) found = actor;
            // A body as a subject or an agent acts; one that is only the place of a post does not.
            if (_reading.Sentences[at].Words[word].Label is "nsubj" or "obl:agent" or "nsubj:pass" || Syntax.Case(_reading.Sentences[at], word) == "by" || (at == sentence && IsPlace(_reading.Sentences[at], word))) found = actor;
        }

        return found;
    }

    /// <summary>"The annual meeting of the Cooperative was stormy": whose meeting is told of sits.</summary>
    private bool Meeting(ParsedSentence sentence, int word, int actor) =>
        sentence.Words[word] is { Label: "nmod" or "nmod:poss", Head: >= 0 and var noun } && sentence.Words[noun] is { Lemma: "meeting" or "session" or "sitting" or "plenum" or "conference" or "assembly", Label: "nsubj" or "nsubj:pass" } && (sentence.Words[word].Label == "nmod:poss" || Syntax.Case(sentence, word) == "of") && _reading.Actors[actor].Kind is ActorKind.Body or ActorKind.Party;

    /// <summary>True where a body acts in the main clause, and not in the past perfect.</summary>
    private static bool ActsNow(ParsedSentence sentence, int word)
    {
        int verb = sentence.Words[word].Head;
        if (verb < 0 || sentence.Words[word].Label is not ("nsubj" or "nsubj:pass" or "obl:agent") || sentence.Child(verb, "aux") is >= 0 and var aux && sentence.Words[aux].Lower == "had") return false;
        while (sentence.Words[verb] is { Label: "conj" or "parataxis", Head: >= 0 } joined) verb = joined.Head;
        return sentence.Words[verb].Head < 0;
    }

    // How many sentences back, in the paragraph or the one before, the force that acted still acts.
    private const int Back = 6;

    /// <summary>Who arrests and sets free where nobody is named: the force that acts just before in the paragraph; -1 for none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="not">An actor that it cannot be.</param>
    public int ForceBefore(int sentence, int not)
    {
        int paragraph = _reading.Sentences[sentence].Paragraph, found = -1;
        foreach (Mention mention in _reading.Mentions)
        {
            if (mention.Sentence > sentence) break;
            if (mention.Actors is not [var actor] || actor == not || mention.Sentence < sentence - Back || paragraph - _reading.Sentences[mention.Sentence].Paragraph > 1) continue;
            if (_reading.Sentences[mention.Sentence].Words[mention.Word].Label is not ("nsubj" or "obl:agent" or "obl") || _reading.Actors[actor].Kind == ActorKind.Person) continue;
            if (IsForce(actor)) found = actor;
        }

        if (found < 0) found = MenBefore(sentence, not);
        // Who reports of arrests in a paper of the police made them.
        return found < 0 && _reading.OwnBody >= 0 && _reading.OwnBody != not && IsForce(_reading.OwnBody) ? _reading.OwnBody : found;
    }

    /// <summary>"Colonel X's men surrounded the house": X, in the sentence or the one before; -1 for none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="not">An actor that it cannot be.</param>
    public int MenBefore(int sentence, int not)
    {
        int found = -1;
        foreach (Mention mention in _reading.Mentions)
        {
            if (mention.Sentence > sentence) break;
            if (mention.Sentence < sentence - 1 || mention.Actors is not [var actor] || actor == not || _reading.Actors[actor].Kind != ActorKind.Person) continue;
            ParsedSentence parsed = _reading.Sentences[mention.Sentence];
            if (parsed.Paragraph == _reading.Sentences[sentence].Paragraph && parsed.Words[mention.Word] is { Label: "nmod:poss", Head: >= 0 and var men } && parsed.Words[men] is { Label: "nsubj" or "obl:agent", Lower: "men" or "soldiers" or "troops" or "guards" or "agents" or "police" or "policemen" or "gunmen" or "bodyguard" or "bodyguards" or "gendarmes" or "militia" or "thugs" }) found = actor;
        }

        return found;
    }

    private bool IsForce(int actor) => HasWord(actor, Forces);

    private bool HasWord(int actor, FrozenSet<string> words) => _reading.Actors[actor].Name.ToLowerInvariant().Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries).Any(words.Contains);

    private static readonly FrozenSet<string> Rulers = ["king", "queen", "regent", "emperor", "empress", "shah", "sultan", "emir", "khedive", "viceroy", "monarch", "tsar", "czar", "caliph"];

    /// <summary>Who gives offices and takes them, where the paragraph has spoken of one who rules: the last that acted; -1 for none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="not">An actor that it cannot be.</param>
    public int RulerBefore(int sentence, int not)
    {
        int paragraph = _reading.Sentences[sentence].Paragraph, found = -1;
        foreach (Mention mention in _reading.Mentions)
        {
            if (mention.Sentence > sentence) break;
            if (mention.Actors is not [var actor] || actor == not || _reading.Sentences[mention.Sentence].Paragraph != paragraph || _reading.Actors[actor].Kind != ActorKind.Person) continue;
            if (_reading.Sentences[mention.Sentence].Words[mention.Word].Label is not ("nsubj" or "obl:agent")) continue;
            bool rules = _reading.Actors[actor].Positions.Select(post => post.Title ?? "").Append(_reading.Actors[actor].Name).Any(title => title.ToLowerInvariant().Split(' ') is [.., var last] && Rulers.Contains(last));
            if (rules) found = actor;
        }

        return found;
    }

    private static readonly FrozenSet<string> HighOffices = ["minister", "general", "commander", "governor", "ambassador", "colonel", "marshal", "admiral", "prefect", "brigadier", "premier"];

    /// <summary>Who appoints and dismisses ministers and generals where no body sits: the one head of state of whom the document speaks; -1 for none or several.</summary>
    /// <param name="not">Who loses or gets the office.</param>
    public int HeadOfState(int not)
    {
        if (_reading.Sitting >= 0 || !_reading.Actors[not].Positions.Exists(post => (post.Title ?? "").ToLowerInvariant().Split(' ', '-').Any(HighOffices.Contains))) return -1;
        int found = -1;
        for (int actor = 0; actor < _reading.Actors.Count; actor++)
        {
            if (actor == not || _reading.Actors[actor].Kind != ActorKind.Person) continue;
            bool rules = _reading.Actors[actor].Positions.Select(post => string.IsNullOrEmpty(post.Body) ? post.Title ?? "" : "").Append(_reading.Actors[actor].Name).Any(title => title.ToLowerInvariant() is "president" or "the president" || title.ToLowerInvariant().Split(' ') is [.., var last] && Rulers.Contains(last));
            if (!rules) continue;
            if (found >= 0) return -1;
            found = actor;
        }

        return found;
    }

    /// <summary>"at the plenum": a phrase that names where, not from where or to whom.</summary>
    private static bool IsPlace(ParsedSentence sentence, int word) =>
        sentence.Words[word].Label == "obl" && sentence.Child(word, "case") is var marker && (marker < 0 || sentence.Words[marker].Lower is not ("from" or "to" or "into" or "against" or "of" or "with" or "on" or "before" or "off" or "out"));

    private bool Sits(int actor) => _reading.Actors[actor].Kind is ActorKind.Body or ActorKind.Unknown or ActorKind.Party && HasWord(actor, Sitting);
}
