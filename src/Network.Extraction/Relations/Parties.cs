using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>An actor at a place of a sentence.</summary>
/// <param name="Actor">Index of the actor.</param>
/// <param name="Word">The word that names it.</param>
internal readonly record struct Party(int Actor, int Word);

/// <summary>Which actors a phrase stands for.</summary>
internal sealed class Parties
{
    private readonly ActorReading _reading;
    private readonly RelationLexicon _lexicon;

    /// <summary>Makes the reader of phrases.</summary>
    public Parties(ActorReading reading, RelationLexicon lexicon)
    {
        _reading = reading;
        _lexicon = lexicon;
    }

    /// <summary>The actors of some phrases, those coordinated with them too.</summary>
    public List<Party> Of(int sentenceIndex, IEnumerable<int> heads, bool proxies)
    {
        List<Party> parties = [];
        foreach (int head in heads)
        {
            foreach (int word in Syntax.Coordinated(_reading.Sentences[sentenceIndex], head)) Add(parties, sentenceIndex, word, proxies, 0);
        }

        return parties;
    }

    private void Add(List<Party> parties, int sentenceIndex, int word, bool proxies, int depth)
    {
        if (depth > 4) return;
        ParsedSentence sentence = _reading.Sentences[sentenceIndex];
        Word self = sentence.Words[word];
        Mention? mention = _reading.At(sentenceIndex, word);
        // "soldiers of Commander X": they do what he orders.
        if (mention is { Form: MentionForm.Body } && self.Tag == "NNS" && _lexicon.Lists("parts", self.Lemma.TrimEnd('s')) && Commander(sentenceIndex, word) is >= 0 and var commander)
        {
            Add(parties, sentenceIndex, commander, false, depth + 1);
            return;
        }

        // "that he, X, had challenged Y": whoever else "he" might be.
        if (self.Tag == "PRP" && sentence.Child(word, "appos") is >= 0 and var named && named == word + 2 && named + 1 < sentence.Words.Count && sentence.Words[named + 1].Form == "," && _reading.At(sentenceIndex, named) is { Form: MentionForm.Name, Actors.Length: > 0 })
        {
            Add(parties, sentenceIndex, named, false, depth + 1);
            return;
        }

        // "the former Market Master, X": what "the" leads is an office, whatever it is called.
        if (mention is { Form: MentionForm.Name } && self.Tag.StartsWith("NNP", StringComparison.Ordinal) && sentence.Child(word, "appos") is >= 0 and var holder && holder > word && _reading.At(sentenceIndex, holder) is { Form: MentionForm.Name, Actors: [var held] } && _reading.Actors[held].Kind == ActorKind.Person && sentence.Child(word, "det") is >= 0 and var the && sentence.Words[the].Lower == "the")
        {
            Add(parties, sentenceIndex, holder, false, depth + 1);
            return;
        }

        if (mention is { Actors.Length: > 0 })
        {
            foreach (int actor in mention.Actors) AddOnce(parties, new Party(actor, word));
            return;
        }

        if (BothOfWhom(sentenceIndex, word) is { Count: > 0 } listed)
        {
            foreach (Party party in listed) AddOnce(parties, party);
            return;
        }

        // "Among those accused by X was Y", "The only one spared by X was Y": Y it was.
        if (mention is null && self is { Label: "nsubj", Head: >= 0 and var predicate } && (Ones.Contains(self.Lower) || IsWhoever(sentence, word)) && predicate > word && sentence.Child(predicate, "cop") >= 0 && _reading.At(sentenceIndex, predicate) is { Form: MentionForm.Name })
        {
            foreach (int one in Syntax.Coordinated(sentence, predicate)) Add(parties, sentenceIndex, one, false, depth + 1);
            return;
        }

        // "X was among those who accused Y", "X is one of those who": X did so.
        if (mention is null && self.Lower is "those" or "few" or "many" or "men" or "people" or "deputies" or "members" or "delegates" && OneOf(sentence, word) is >= 0 and var belonging)
        {
            foreach (int one in Syntax.Coordinated(sentence, belonging)) Add(parties, sentenceIndex, one, false, depth + 1);
            return;
        }

        // "what is left of the Committee": it.
        if (self.Lower == "what" && LeftOf(sentence, word) is >= 0 and var rest)
        {
            Add(parties, sentenceIndex, rest, false, depth + 1);
            return;
        }

        // "by no less a person than X": X.
        if (word > 2 && sentence.Words[word - 1].Lower is "a" or "an" && sentence.Words[word - 2].Lower == "less" && Syntax.Obliques(sentence, word).Find(pair => pair.Preposition == "than") is { Preposition: not null } than)
        {
            Add(parties, sentenceIndex, than.Word, false, depth + 1);
            return;
        }

        // "criticized the way X ran the office", "condemned what X had done": X.
        if (proxies && self.Lower is "way" or "manner" or "what" && Doer(sentence, word) is >= 0 and var doer)
        {
            Add(parties, sentenceIndex, doer, false, depth + 1);
            return;
        }

        int before = parties.Count;
        // "it was X himself who": X.
        if (self.Lower is "himself" or "herself" or "themselves" or "itself" && word > 0 && _reading.At(sentenceIndex, word - 1) is { Actors.Length: > 0 } himself && sentence.Words[word - 1].Tag is "NNP" or "NNPS")
        {
            foreach (int actor in himself.Actors) AddOnce(parties, new Party(actor, word - 1));
            return;
        }

        // "two members of the delegation, X and Y": these, not the delegation.
        if (self.Tag == "NNS" && Counted(parties, sentenceIndex, word)) return;
        bool isPart = _lexicon.Lists("parts", self.Lemma) || self.Lower is "men" or "people" || self.Tag is "CD" or "DT" or "PDT";
        bool isProxy = proxies && _lexicon.Lists("proxies", self.Lemma);
        foreach (int child in sentence.Children(word))
        {
            Word inner = sentence.Words[child];
            switch (inner.Label)
            {
                case "appos" or "list" when Introduced(sentence, child) is >= 0 and var introduced:
                    // "a printer by the name of X".
                    Add(parties, sentenceIndex, introduced, false, depth + 1);
                    break;
                case "list" when depth == 0 && !isPart && !isProxy && child > word + 1 && sentence.Words[child - 1].Form == "," && _reading.At(sentenceIndex, child) is { Form: MentionForm.Name }:
                    // "The brother of X, Captain Y, struck Z".
                    Add(parties, sentenceIndex, child, false, depth + 1);
                    break;
                case "appos":
                    foreach (int one in Syntax.Coordinated(sentence, child)) Add(parties, sentenceIndex, one, false, depth + 1);
                    break;
                case "compound" or "flat" when inner.IsNoun && _reading.At(sentenceIndex, child) is { Form: MentionForm.Name or MentionForm.Body } && (isPart || isProxy || self.Tag is "NNP"):
                    Add(parties, sentenceIndex, child, false, depth + 1);
                    break;
                case "compound" or "amod" when proxies && inner.Tag == "NNP" && child < word && _reading.At(sentenceIndex, child) is { Form: MentionForm.Body, Actors: [var state] } && _reading.Actors[state].Kind == ActorKind.State:
                    // "condemned the Iraqi invasion".
                    Add(parties, sentenceIndex, child, false, depth + 1);
                    break;
                case "nmod:poss" when (isPart || isProxy || (proxies && IsThing(self))) && !IsNamedThing(sentenceIndex, word) && !IsNamedPerson(sentenceIndex, word):
                    Add(parties, sentenceIndex, child, proxies, depth + 1);
                    break;
                case "acl:relcl" when proxies && self.Lower == "what" && _lexicon.Lists("reports/say", inner.Lemma) && sentence.Child(child, "nsubj") is >= 0 and var speaker:
                    // "confirmed what X had said".
                    Add(parties, sentenceIndex, speaker, false, depth + 1);
                    break;
                case "acl:relcl" when isProxy && _lexicon.Lists("performs", inner.Lemma) && sentence.Child(child, "nsubj") is >= 0 and var maker && sentence.Words[maker].Tag is not ("WP" or "WDT"):
                    // "the offer which X had made".
                    Add(parties, sentenceIndex, maker, false, depth + 1);
                    break;
                case "acl" when (isPart || self.Tag == "NNS") && inner.Lemma is "lead" or "head" && inner.Tag is "VBN":
                    // "nine of its members, led by X".
                    foreach ((string preposition, int leader) in Syntax.Obliques(sentence, child))
                    {
                        if (preposition == "by") Add(parties, sentenceIndex, leader, false, depth + 1);
                    }

                    break;
                case "nmod" when sentence.Child(word, "appos") is >= 0 and var called && Introduced(sentence, called) >= 0:
                    break;
                case "nmod" or "obl" when isPart || isProxy:
                    if (Syntax.Case(sentence, child) is "of" || (isProxy && Syntax.Case(sentence, child) is "by" or "from"))
                    {
                        foreach (int one in Syntax.Coordinated(sentence, child)) Add(parties, sentenceIndex, one, proxies, depth + 1);
                    }

                    break;
                case "acl" when inner.Lemma is "name" or "call" && inner.Tag is "VBN" && sentence.Child(child, "xcomp", "obj") is >= 0 and var called:
                    // "a boy named X".
                    Add(parties, sentenceIndex, called, false, depth + 1);
                    break;
                case "acl" when isProxy && inner.Tag is "VBN":
                    // "the letter signed by X".
                    foreach ((string preposition, int by) in Syntax.Obliques(sentence, child))
                    {
                        if (preposition == "by") Add(parties, sentenceIndex, by, false, depth + 1);
                    }

                    break;
            }
        }

        if (parties.Count == before && self.IsNoun) Behind(parties, sentenceIndex, word, depth);
        if (parties.Count == before && (isPart || isProxy) && word + 2 < sentence.Words.Count && sentence.Words[word + 1].Lower == "of" && sentence.Words[word + 1].Head > word)
        {
            // "repudiated the line of the party": parsers hang the party on the verb.
            foreach (int one in Syntax.Coordinated(sentence, sentence.Words[word + 1].Head)) Add(parties, sentenceIndex, one, proxies, depth + 1);
        }

        if (parties.Count == before && depth == 0 && self.IsNoun) Especially(parties, sentenceIndex, word);
        if (parties.Count == before && self.Label == "appos" && depth == 0 && self.Head >= 0) Add(parties, sentenceIndex, self.Head, false, depth + 1);
    }

    /// <summary>The subject that stands right behind "the way", "the manner in which" or "what"; -1 for none.</summary>
    private static int Doer(ParsedSentence sentence, int way)
    {
        int at = way + 1;
        while (at < sentence.Words.Count && at < way + 6 && sentence.Words[at].Lower is "in" or "which" or "that" or "the" or "had" || at < sentence.Words.Count && sentence.Words[at].Tag is "JJ" or "PRP$" or "NN" && sentence.Words[at].Label is "amod" or "nmod:poss" or "compound") at++;
        return at < sentence.Words.Count && sentence.Words[at] is { Label: "nsubj" } ? at : -1;
    }

    /// <summary>The subject of "was among those who", "was one of the few who"; -1 where the sentence tells no such thing, or denies it.</summary>
    private static int OneOf(ParsedSentence sentence, int those)
    {
        if (sentence.Child(those, "acl:relcl") < those) return -1;
        bool among = Syntax.Case(sentence, those) is "among" or "amongst";
        int predicate = !among && sentence.Words[those] is { Label: "nmod", Head: >= 0 and var one } && sentence.Words[one].Lower == "one" && Syntax.Case(sentence, those) == "of" ? one : among ? those : -1;
        if (predicate < 0 || sentence.Child(predicate, "cop") < 0 || Negation.Of(sentence, predicate)) return -1;
        return sentence.Child(predicate, "nsubj") is >= 0 and var subject && subject < those ? subject : -1;
    }

    /// <summary>"her tenant, X": X himself.</summary>
    private bool IsNamedPerson(int s, int word) =>
        _reading.Sentences[s].Child(word, "appos") is >= 0 and var name && _reading.At(s, name) is { Form: MentionForm.Name, Actors: [var actor] } && _reading.Actors[actor].Kind == ActorKind.Person;

    /// <summary>"its organ, Unen Zam,": the paper speaks for itself.</summary>
    private bool IsNamedThing(int s, int word)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        return sentence.Words[word].Lemma is "organ" or "newspaper" or "paper" or "journal" or "bulletin" or "faction" or "brigade" or "mouthpiece" && sentence.Child(word, "appos") is >= 0 and var name && _reading.At(s, name) is { Actors.Length: > 0 };
    }

    /// <summary>Adds those that a number tells of and a list behind the phrase names; false where it is not so.</summary>
    private bool Counted(List<Party> parties, int s, int noun)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Child(noun, "nummod") is not (>= 0 and var number) || number > noun) return false;
        foreach (int child in sentence.Children(noun))
        {
            if (child < noun || sentence.Words[child].Label is not ("nmod" or "obl") || Syntax.Case(sentence, child) is not ("of" or "from" or "in")) continue;
            foreach (int inner in sentence.Children(child))
            {
                if (inner < child || sentence.Words[inner].Label != "appos" || _reading.At(s, inner) is not { Form: MentionForm.Name }) continue;
                List<Party> named = [];
                foreach (int one in Syntax.Coordinated(sentence, inner))
                {
                    if (_reading.At(s, one) is { Form: MentionForm.Name, Actors: [var actor] } && _reading.Actors[actor].Kind == Model.ActorKind.Person) named.Add(new Party(actor, one));
                }

                if (named.Count < 2) continue;
                foreach (Party party in named) AddOnce(parties, party);
                return true;
            }
        }

        return false;
    }

    /// <summary>The name that "by the name of X" gives to a noun; -1 for none.</summary>
    private static int Introduced(ParsedSentence sentence, int noun)
    {
        foreach (int child in sentence.Children(noun))
        {
            if (sentence.Words[child].Lower == "name" && Syntax.Case(sentence, child) == "by" && sentence.Child(child, "nmod") is >= 0 and var name) return name;
        }

        return -1;
    }

    /// <summary>The person whose men they are: "of Commander X"; -1 for none.</summary>
    private int Commander(int s, int men)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int child in sentence.Children(men))
        {
            if (sentence.Words[child].Label == "nmod" && Syntax.Case(sentence, child) == "of" && _reading.At(s, child) is { Form: MentionForm.Name, Actors: [var actor] } && _reading.Actors[actor].Kind == Model.ActorKind.Person) return child;
        }

        return -1;
    }

    /// <summary>"X and Y, both of whom were fined": those named right before.</summary>
    private List<Party> BothOfWhom(int s, int word)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int first = sentence.Words[word].Lower == "whom" ? word - 2 : word;
        if (first < 2 || first + 2 >= sentence.Words.Count || sentence.Words[first].Lower is not ("both" or "all" or "neither" or "none") || sentence.Words[first + 1].Lower != "of" || sentence.Words[first + 2].Lower != "whom") return [];
        List<Party> named = [];
        for (int at = first - 1; at >= 0; at--)
        {
            if (_reading.At(s, at) is { Form: MentionForm.Name, Actors.Length: 1 } mention) named.Insert(0, new Party(mention.Actors[0], at));
            else if (sentence.Words[at].Lower is not ("," or "and")) break;
        }

        return named.Count > 1 ? named : [];
    }

    /// <summary>"the Member for Kibanda, Saidi Chambo,", "the widow of Danylo Korsunets, Motria,": parsers hang the name on the nearer noun.</summary>
    private void Behind(List<Party> parties, int sentenceIndex, int word, int depth)
    {
        ParsedSentence sentence = _reading.Sentences[sentenceIndex];
        Word self = sentence.Words[word];
        if (sentence.Child(word, "det") is not (>= 0 and var article) || sentence.Words[article].Lower is not ("the" or "a" or "an" or "another" or "one")) return;
        // "expelled the Member for Kibanda": parsers may hang the place on the verb.
        bool beside = word + 2 < sentence.Words.Count && sentence.Words[word + 1].Tag == "IN" && sentence.Words[word + 2] is { Label: "obl", IsNoun: true } place && place.Head == self.Head;
        foreach (int child in beside ? [word + 2] : sentence.Children(word))
        {
            if ((sentence.Words[child].Label != "nmod" && !beside) || child < word) continue;
            foreach (int inner in sentence.Children(child))
            {
                if (sentence.Words[inner].Label is not ("appos" or "conj") || sentence.Child(inner, "cc") >= 0 || sentence.Words[inner - 1].Lower != "," || _reading.At(sentenceIndex, inner) is not { Form: MentionForm.Name, Actors: [var actor] } || _reading.Actors[actor].Kind != Model.ActorKind.Person) continue;
                Add(parties, sentenceIndex, inner, false, depth + 1);
                return;
            }
        }
    }

    /// <summary>Of what something is left or remains, as the words behind "what" tell; -1 where they do not.</summary>
    private static int LeftOf(ParsedSentence sentence, int what)
    {
        int at = what + 1;
        while (at < sentence.Words.Count && at < what + 4 && sentence.Words[at].Lower is "is" or "was" or "remains" or "remained" or "had" or "been" or "left") at++;
        if (at < what + 2 || at + 1 >= sentence.Words.Count || sentence.Words[at].Lower != "of" || !(sentence.Words[at - 1].Lower is "left" or "remains" or "remained")) return -1;
        at++;
        while (at + 1 < sentence.Words.Count && sentence.Words[at].Tag is "DT" or "PRP$" or "JJ") at++;
        return sentence.Words[at].IsNoun ? at : -1;
    }

    /// <summary>"the wretch who denounced X": a person who is told of by a clause.</summary>
    private static bool IsWhoever(ParsedSentence sentence, int noun) =>
        sentence.Words[noun].Tag == "NN" && sentence.Child(noun, "acl:relcl") is > 0 and var clause && sentence.Words.Skip(noun + 1).Take(clause - noun - 1).Any(word => word.Lower is "who" or "whom");

    private static readonly FrozenSet<string> Ones = ["those", "man", "men", "woman", "women", "one", "ones", "person", "persons", "people", "officials", "members", "delegates", "victims", "victim", "only", "first", "last"];

    /// <summary>"his new colleagues, X above all", "their press, notably Y": the one picked out.</summary>
    private void Especially(List<Party> parties, int s, int noun)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (noun + 3 >= sentence.Words.Count || sentence.Words[noun + 1].Form != ",") return;
        int at = noun + 2;
        // "several men, among them X and Y".
        bool among = sentence.Words[at].Lower is "among" or "amongst" && at + 2 < sentence.Words.Count && sentence.Words[at + 1].Lower is "them" or "these" or "whom" or "others";
        if (among) at += 2;
        bool first = among || sentence.Words[at].Lower is "notably" or "especially" or "particularly" or "chiefly" or "namely" or "including" or "above";
        while (at + 1 < sentence.Words.Count && (sentence.Words[at].Lower is "notably" or "especially" or "particularly" or "chiefly" or "namely" or "including" or "above" or "all" || sentence.Words[at].Tag is "DT")) at++;
        if (_reading.At(s, at) is not { Form: MentionForm.Name or MentionForm.Body, Actors.Length: > 0 } mention) return;
        bool after = at + 2 < sentence.Words.Count && (sentence.Words[at + 1].Lower, sentence.Words[at + 2].Lower) is ("above", "all") or ("in", "particular") or ("among", "them") or ("most", "of");
        if (!(first || after)) return;
        foreach (int one in first ? Syntax.Coordinated(sentence, at) : [at])
        {
            foreach (int actor in one == at ? mention.Actors : _reading.At(s, one)?.Actors ?? []) AddOnce(parties, new Party(actor, one));
        }
    }

    // Who is someone's is another person, and what is done to someone is not what he stands for.
    private static readonly FrozenSet<string> NoThings =
    [
        "brother", "sister", "wife", "husband", "son", "daughter", "father", "mother", "cousin", "uncle", "aunt", "nephew", "niece", "widow", "family", "child", "children", "parent", "parents", "relative", "relatives", "in-law", "fiancée", "fiancé",
        "enemy", "rival", "opponent", "critic", "adversary", "detractor", "accuser", "successor", "predecessor", "deputy", "assistant", "secretary", "chairman", "president", "director", "minister", "editor", "manager", "leader", "head", "chief", "boss", "master",
        "colleague", "comrade", "neighbour", "neighbor", "guest", "host", "lawyer", "driver", "servant", "teacher", "pupil", "student", "doctor", "member", "officer", "soldier", "captain", "delegate", "spokesman", "council", "committee", "board", "union", "party",
        "presence", "absence", "murder", "death", "killing", "assassination", "torture", "deportation", "ill-treatment", "mistreatment", "house", "town", "country", "city", "village",
    ];

    /// <summary>"praised Y's knowledge", "mocked his accent": what is someone's own and no other person.</summary>
    private bool IsThing(Word noun) => noun.Tag is "NN" or "NNS" && !NoThings.Contains(noun.Lemma) && !NoThings.Contains(noun.Lower) && !_lexicon.Lists("demands/hostile nouns", noun.Lemma);

    /// <summary>The words that possess a noun: "X's demand", "the demand of X".</summary>
    public List<Party> Owners(int sentenceIndex, int noun, params ReadOnlySpan<string> prepositions)
    {
        ParsedSentence sentence = _reading.Sentences[sentenceIndex];
        List<Party> owners = [];
        foreach (int child in sentence.Children(noun))
        {
            Word word = sentence.Words[child];
            // "the Soviet invasion": an adjective names whose deed it is.
            bool isState = word.Label is "compound" or "amod" && child < noun && _reading.At(sentenceIndex, child) is { Form: MentionForm.Body, Actors: [var state] } && _reading.Actors[state].Kind == ActorKind.State;
            bool owns = word.Label == "nmod:poss" || isState || (word.Label is "nmod" or "obl" && Syntax.Case(sentence, child) is { } marker && prepositions.Contains(marker));
            if (!owns) continue;
            foreach (int one in Syntax.Coordinated(sentence, child)) Add(owners, sentenceIndex, one, true, 0);
        }

        return owners;
    }

    private static void AddOnce(List<Party> parties, Party party)
    {
        foreach (Party known in parties)
        {
            if (known.Actor == party.Actor) return;
        }

        parties.Add(party);
    }
}
