using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>A pattern found in a sentence.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Slot">Heads of the words that fill the other party's place.</param>
/// <param name="Last">The last word that the pattern asked for by itself.</param>
internal sealed record PatternMatch(Pattern Pattern, IReadOnlyList<int> Slot, int Last)
{
    private static readonly FrozenSet<string> Reflexives = ["himself", "herself", "themselves", "itself", "myself", "ourselves", "yourself", "oneself"];

    // From whom something is kept is not whose it is; from whom a letter is received, it is.
    private static readonly FrozenSet<string> Receiving = ["receive", "get", "have", "obtain", "hear", "learn", "accept", "read", "collect", "await", "earn", "win", "gain", "suffer", "enjoy", "find", "meet", "face", "bear", "lose", "ask", "need", "expect"];

    private static readonly FrozenSet<string> Possession = ["of", "by", "from"];

    /// <summary>Looks for a pattern at a verb, noun or adjective.</summary>
    /// <returns>Null when it does not fit.</returns>
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">The word.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="passive">True for a verb in the passive.</param>
    /// <param name="reciprocal">True where the subjects do it with each other: nobody stands behind "with".</param>
    /// <param name="things">What <see cref="Things"/> finds, where a verb is held against several patterns.</param>
    public static PatternMatch? Find(ParsedSentence sentence, int head, Pattern pattern, bool passive, bool reciprocal = false, List<int>? things = null)
    {
        bool isVerb = pattern.Head is PatternHead.Verb or PatternHead.Suffers;
        // "was at odds with X", "is a tool in the hands of X": the complement leads the clause, "be" hangs on it.
        int complement = isVerb && sentence.Words[head] is { Label: "cop", Head: >= 0 } copula ? copula.Head : -1;
        return Find(sentence, head, complement, pattern, passive, reciprocal, things);
    }

    /// <summary>Looks for a pattern of "be" at the noun of a predicate that has none: "X, at odds with Y, left".</summary>
    /// <returns>Null when it does not fit.</returns>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="pattern">The pattern.</param>
    public static PatternMatch? FindPredicate(ParsedSentence sentence, int noun, Pattern pattern) => Find(sentence, noun, noun, pattern, passive: false, reciprocal: false, things: []);

    private static PatternMatch? Find(ParsedSentence sentence, int head, int complement, Pattern pattern, bool passive, bool reciprocal, List<int>? things)
    {
        bool isVerb = pattern.Head is PatternHead.Verb or PatternHead.Suffers;
        List<int> objects = !isVerb ? [] : things ?? Things(sentence, head, passive);
        // "handed in his resignation", "tipped off X": parsers take the particle for a preposition.
        if (isVerb && !passive && objects.Count == 0 && Array.Find(pattern.Parts, part => part.Kind == PartKind.Particle) is { } taken)
            objects = Behind(sentence, head, taken.Prepositions);
        // "had himself signed": nobody else is meant.
        if (pattern.Parts is [{ Kind: PartKind.Object }, ..]) objects = Others(sentence, objects);
        List<int> slot = [];
        int anchor = head, last = head;
        foreach (PatternPart part in pattern.Parts)
        {
            switch (part.Kind)
            {
                case PartKind.Object when objects.Count == 0 && !passive && pattern is { Weight: 1, Type: "criticized" or "praised" or "supported" or "opposed" } && WhatWasDone(sentence, head) is >= 0 and var doer:
                    slot.Add(doer);
                    break;
                case PartKind.Object:
                    if (objects.Count == 0) return null;
                    slot.AddRange(objects);
                    break;
                case PartKind.AnyObject:
                    if (objects.Count == 0) return null;
                    break;
                case PartKind.ObjectNoun:
                    int noun = FirstOf(sentence, objects, part.Nouns);
                    if (noun < 0 && passive) noun = FirstOf(sentence, Syntax.Objects(sentence, head), part.Nouns);
                    if (noun < 0 && !passive) noun = Beside(sentence, head, part.Nouns);
                    if (noun < 0 && complement >= 0) noun = FirstOf(sentence, [complement], part.Nouns);
                    if (noun < 0) return null;
                    anchor = noun;
                    last = Math.Max(last, noun);
                    break;
                case PartKind.SecondNoun:
                    int second = SecondNoun(sentence, head, objects, part.Nouns);
                    if (second < 0) return null;
                    // "made him deputy chairman": the office is no party.
                    if (slot.Count > 1) slot.Remove(second);
                    last = Math.Max(last, second);
                    break;
                case PartKind.Particle:
                    int particle = Particle(sentence, head, part.Prepositions);
                    if (particle < 0) return null;
                    last = Math.Max(last, particle);
                    break;
                case PartKind.PrepositionSlot when passive && anchor == head && Stranded(sentence, head, part.Prepositions):
                    slot.AddRange(Syntax.Subjects(sentence, head));
                    break;
                case PartKind.PrepositionSlot when complement >= 0 && anchor == head && Syntax.Case(sentence, complement) is { } marks && part.Prepositions.Contains(marks):
                    slot.Add(complement);
                    break;
                case PartKind.PrepositionSlot when reciprocal && part.Prepositions.Contains("with"):
                    if (IsSomebody(sentence, Led(sentence, head, anchor, part.Prepositions))) return null;
                    break;
                case PartKind.PrepositionSlot:
                    // "the accusations of X against Y": where both stand, "of" tells who accuses.
                    List<int> led = !isVerb && part.Prepositions.Count > 1 && part.Prepositions.Contains("of") ? Further(sentence, anchor, part.Prepositions) : [];
                    // "laid at his door the death of two": whose door it is stands before it.
                    if (led.Count == 0 && anchor != head && part.Prepositions.Overlaps(Possession) && sentence.Child(anchor, "case") >= 0 && sentence.Child(anchor, "nmod:poss") is >= 0 and var own && Behind(sentence, anchor, part.Prepositions).Count == 0) led = [own];
                    if (led.Count == 0) led = Led(sentence, head, anchor, part.Prepositions);
                    // "was refused by X": who does it is not who suffers it.
                    if (passive && isVerb) RemoveAgents(sentence, head, led);
                    if (led.Count == 0 && anchor != head && part.Prepositions.Overlaps(Possession) && (Receiving.Contains(pattern.Lemma) || !part.Prepositions.All(one => one == "from")) && sentence.Child(anchor, "nmod:poss") is var owner && owner >= 0) led = [owner];
                    // "denied British claims", "shot down two Soviet planes": whose they are stands before them.
                    if (led.Count == 0 && anchor != head && isVerb && part.Prepositions.Contains("of") && anchor > 0 && Named(sentence, anchor) is >= 0 and var named) led = [named];
                    if (led.Count == 0) led = Recipients(sentence, head, anchor, passive, part.Prepositions);
                    if (led.Count == 0 && !(isVerb && anchor == head)) led = Further(sentence, anchor, part.Prepositions);
                    // "threw the motion out by 61 votes": how, not whose.
                    RemoveMeans(sentence, led);
                    if (led.Count == 0) return null;
                    slot.AddRange(led);
                    break;
                case PartKind.PrepositionNoun:
                    int inner = FirstOf(sentence, Led(sentence, head, anchor, part.Prepositions), part.Nouns);
                    if (inner < 0 && complement >= 0 && anchor == head && IsLedBy(sentence, complement, part.Prepositions)) inner = FirstOf(sentence, [complement], part.Nouns);
                    if (inner < 0) return null;
                    anchor = inner;
                    last = Math.Max(last, inner);
                    break;
                case PartKind.Preposition:
                    // "In a letter to Y, X denounced Z": a phrase before the verb is no part of what is asked for.
                    if (!Led(sentence, head, anchor, part.Prepositions).Exists(word => (word > head || passive) && !IsAsWell(sentence, word))) return null;
                    break;
                case PartKind.ThatClause:
                    int told = ThatClause(sentence, head, anchor);
                    if (told < 0) return null;
                    // "alleged that X had been beaten by Y": Y is accused, unless X had his part in it.
                    int agent = pattern.Type == "accused" && Syntax.IsPassive(sentence, told) && !Shared.Contains(sentence.Words[told].Lemma) ? sentence.Child(told, "obl:agent") : -1;
                    if (agent >= 0 && !sentence.Words[agent].Tag.StartsWith("CD", StringComparison.Ordinal)) slot.Add(agent);
                    else slot.AddRange(Syntax.Subjects(sentence, told));
                    break;
                case PartKind.Clause:
                    int clause = sentence.Child(head, "xcomp", "ccomp");
                    if (clause < 0) return null;
                    AddActedOn(sentence, clause, slot);
                    break;
            }
        }

        // "defended X against the attacks of Y", "received from Y a complaint against X": it is not the subject who suffers them.
        if (pattern.Head == PatternHead.Suffers && anchor != head && slot.Count > 0 && (IsAgainstAnother(sentence, anchor, slot) || (pattern.Parts[0].Kind == PartKind.PrepositionNoun && !passive && Others(sentence, objects).Count > 0))) return null;
        return new PatternMatch(pattern, slot, last);
    }

    /// <summary>"attacked them as well": it is not said what as.</summary>
    private static bool IsAsWell(ParsedSentence sentence, int word) => sentence.Words[word].Lower == "well" && word > 0 && sentence.Words[word - 1].Lower == "as";

    /// <summary>The name that stands before a noun and says whose it is; -1 for none.</summary>
    private static int Named(ParsedSentence sentence, int noun)
    {
        foreach (int child in sentence.Children(noun))
        {
            if (child < noun && sentence.Words[child] is { Label: "compound" or "amod", Tag: "NNP" }) return child;
        }

        return -1;
    }

    /// <summary>True where a noun's own phrase says against whom it is, and that is not who is looked for.</summary>
    private static bool IsAgainstAnother(ParsedSentence sentence, int noun, List<int> slot)
    {
        foreach (int child in sentence.Children(noun))
        {
            if (child > noun && sentence.Words[child].Label is "nmod" or "obl" && Syntax.Case(sentence, child) is "against" or "of" or "on" or "upon" or "towards" or "to" && !slot.Contains(child) && sentence.Words[child].Tag.StartsWith("NNP", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"criticized what X had done", "praised how X ran the office": X; -1 for nobody.</summary>
    private static int WhatWasDone(ParsedSentence sentence, int verb) =>
        verb + 1 < sentence.Words.Count && sentence.Words[verb + 1].Lower is "what" or "how" && sentence.Child(verb, "ccomp") is > 0 and var done && done > verb && sentence.Child(done, "nsubj") is > 0 and var doer && doer > verb + 1 ? doer : -1;

    /// <summary>Whom a verb is done to, as far as grammar tells.</summary>
    public static List<int> Things(ParsedSentence sentence, int verb, bool passive) => passive ? Syntax.Subjects(sentence, verb) : Syntax.Objects(sentence, verb);

    /// <summary>"had been lied to by X", "was spoken of": the preposition stands alone behind a passive.</summary>
    private static bool Stranded(ParsedSentence sentence, int head, HashSet<string> prepositions) =>
        head + 1 < sentence.Words.Count && prepositions.Contains(sentence.Words[head + 1].Lower)
        && (head + 2 == sentence.Words.Count || sentence.Words[head + 2].Lower is "by" or "." or "," or "and" or ";" or "in" or "at" or "as" or "with");

    /// <summary>"found fault with X": the parser took the noun behind the verb for something else than its object.</summary>
    private static int Beside(ParsedSentence sentence, int head, HashSet<string> nouns)
    {
        for (int at = head + 1; at < sentence.Words.Count && at <= head + 4; at++)
        {
            Word word = sentence.Words[at];
            if (word.Tag is "IN" or "TO" or "CC" or "POS" || word.IsVerb || word.Lower is ",") return -1;
            if (nouns.Contains(word.Lower) && word.Head == head) return at;
        }

        return -1;
    }

    /// <summary>True where one of the prepositions stands before a word: both do in "was out of office".</summary>
    private static bool IsLedBy(ParsedSentence sentence, int word, HashSet<string> prepositions)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Label == "case" && prepositions.Contains(sentence.Words[child].Lower)) return true;
        }

        return false;
    }

    // What two have a share in.
    private static readonly FrozenSet<string> Shared = ["bribe", "pay", "hire", "recruit", "suborn", "corrupt", "employ", "send", "instruct", "direct", "guide", "inspire", "use", "buy", "finance", "fund", "train", "steer", "control"];

    private static int ThatClause(ParsedSentence sentence, int head, int anchor)
    {
        foreach (int parent in (ReadOnlySpan<int>)[anchor, head])
        {
            foreach (int child in sentence.Children(parent))
            {
                if (sentence.Words[child].Label is "ccomp" or "acl" or "acl:relcl" or "advcl" && sentence.Child(child, "mark", "obj", "det") is var that && that >= 0 && sentence.Words[that].Lower == "that") return child;
            }
        }

        return -1;
    }

    /// <summary>Whom the clause under a verb is done to: "refused to hand over the library to X".</summary>
    private static void AddActedOn(ParsedSentence sentence, int clause, List<int> slot)
    {
        slot.AddRange(Syntax.Objects(sentence, clause));
        slot.AddRange(Syntax.Obliques(sentence, clause).Where(pair => pair.Preposition is "to" or "for" or "with" or "against" || (pair.Preposition == "on" && sentence.Words[clause].Lemma is "follow" or "act") || (pair.Preposition == "from" && sentence.Words[clause].Lemma is "resign" or "withdraw" or "secede")).Select(pair => pair.Word));
        if (sentence.Words[clause].Lemma is "hand" or "give" or "surrender" or "deliver" or "lend" or "show" or "pay" or "yield" or "cede" or "turn")
            slot.AddRange(slot.ToArray().Concat(Syntax.Obliques(sentence, clause).Select(pair => pair.Word)).SelectMany(thing => Syntax.Obliques(sentence, thing)).Where(pair => pair.Preposition == "to").Select(pair => pair.Word));
    }

    private static List<int> Others(ParsedSentence sentence, List<int> things) => things.FindAll(thing => !Reflexives.Contains(sentence.Words[thing].Lower));

    /// <summary>True unless all are "each", "one" or "another".</summary>
    private static bool IsSomebody(ParsedSentence sentence, List<int> words) => words.Exists(word => sentence.Words[word].Lower is not ("each" or "one" or "another"));

    private static void RemoveMeans(ParsedSentence sentence, List<int> words) => words.RemoveAll(word => sentence.Words[word].Lemma is "vote" or "majority" && Syntax.Case(sentence, word) == "by");

    private static void RemoveAgents(ParsedSentence sentence, int verb, List<int> words) => words.RemoveAll(word => sentence.Words[word].Head == verb && Syntax.Case(sentence, word) == "by");

    /// <summary>What hangs on a word behind one of the prepositions.</summary>
    private static List<int> Behind(ParsedSentence sentence, int word, HashSet<string> prepositions)
    {
        List<int> found = [];
        foreach ((string preposition, int led) in Syntax.Obliques(sentence, word))
        {
            if (prepositions.Contains(preposition)) found.Add(led);
        }

        // "At the Ministry, X lashed out at Y": what stands before the verb is where, when another stands behind it.
        if (found.Count > 1 && sentence.Words[word].IsVerb && found.Exists(led => led > word)) found.RemoveAll(led => led < word);
        return found;
    }

    private static List<int> Led(ParsedSentence sentence, int head, int anchor, HashSet<string> prepositions)
    {
        List<int> led = Behind(sentence, anchor, prepositions);
        // "brought accusations at the plenum against X": the phrase may hang on the verb as well as on the noun.
        if (led.Count == 0 && anchor != head)
        {
            foreach (int word in Behind(sentence, head, prepositions))
            {
                // "took from X the command of the fleet".
                if (word > anchor || (word < head && word < 3) || (word > head && word < anchor && sentence.Words[head].IsVerb && sentence.Words[anchor].Label == "obj")) led.Add(word);
            }
        }

        if (led.Count == 0 && anchor == head)
        {
            // Parsers often hang the phrase on the object: "stripped X of his post".
            foreach (int child in sentence.Children(head))
            {
                if (sentence.Words[child].Label is not ("obj" or "xcomp" or "nsubj:pass")) continue;
                foreach ((string preposition, int word) in Syntax.Obliques(sentence, child))
                {
                    if (word > head && preposition is not "of" && prepositions.Contains(preposition)) led.Add(word);
                }
            }

            // "testified before the court against X", "was referred by X to the commission".
            foreach (int child in sentence.Children(head))
            {
                if (led.Count > 0 || child < head || sentence.Words[child].Label is not ("obl" or "obl:agent" or "advmod")) continue;
                bool agent = Syntax.Case(sentence, child) == "by";
                foreach ((string preposition, int word) in Syntax.Obliques(sentence, child))
                {
                    if (word > child && prepositions.Contains(preposition) && (preposition is "against" || (agent && preposition is "to" or "with" or "from"))) led.Add(word);
                }
            }

            if (led.Count == 0 && prepositions.Contains("of"))
            {
                int obj = sentence.Child(head, "obj");
                if (obj >= 0) led.AddRange(Syntax.Obliques(sentence, obj).Where(pair => pair.Preposition == "of").Select(pair => pair.Word));
            }
        }

        if (led.Count == 0)
        {
            // "whom he spoke against": the preposition is left behind.
            foreach (int child in sentence.Children(head))
            {
                if (prepositions.Contains(sentence.Words[child].Lower) && sentence.Words[child].Label is "advmod" or "case" or "obl" or "compound:prt" && child > head && sentence.Words[head].Label == "acl:relcl")
                    return [sentence.Words[head].Head];
            }
        }

        return led;
    }

    /// <summary>"conversations during the preparations for the plenum with X": a preposition further on in the noun's phrase.</summary>
    private static List<int> Further(ParsedSentence sentence, int noun, HashSet<string> prepositions)
    {
        if (!sentence.Words[noun].IsNoun) return [];
        for (int at = noun + 1; at < sentence.Words.Count && at - noun < 16; at++)
        {
            Word word = sentence.Words[at];
            // "the accusations made by X against Y": the participle belongs to the noun.
            if (word is { Tag: "VBN", Label: "acl" } && word.Head == noun) continue;
            if (word.IsVerb || word.Tag is "MD" || word.Lower is ";" or ":") break;
            if (word.Label != "case" || word.Lower == "of" || !prepositions.Contains(word.Lower) || word.Head < 0) continue;
            if (sentence.IsWithin(word.Head, noun) || sentence.Words[word.Head].Label is "obl" or "nmod") return [word.Head];
        }

        return [];
    }

    /// <summary>"gave X a reprimand", "X was given a reprimand": who receives stands without a preposition.</summary>
    private static List<int> Recipients(ParsedSentence sentence, int head, int anchor, bool passive, HashSet<string> prepositions)
    {
        if (anchor == head || !(prepositions.Contains("to") || prepositions.Contains("for") || (prepositions.Contains("from") && !passive))) return [];
        // "wrote me a letter": to me, not for me.
        if (!prepositions.Contains("to") && sentence.Words[head].Lemma is "write" or "send" or "hand" or "read") return [];
        int recipient = sentence.Child(head, "iobj");
        if (recipient >= 0 && recipient != anchor) return [recipient];
        if (passive && sentence.Words[anchor].Label is "obj") return [.. Syntax.Subjects(sentence, head)];
        return [];
    }

    private static int FirstOf(ParsedSentence sentence, IEnumerable<int> words, HashSet<string> lemmas)
    {
        foreach (int word in words)
        {
            foreach (int one in Syntax.Coordinated(sentence, word))
            {
                if (Means(sentence.Words[one], lemmas)) return one;
            }
        }

        return -1;
    }

    /// <summary>True for one of some nouns, alone or leading a title that was taken as one word: "deputy chairman", "secretary of the cell".</summary>
    private static bool Means(Word word, HashSet<string> nouns)
    {
        if (nouns.Contains(word.Lemma) || nouns.Contains(word.Lower)) return true;
        int blank = word.Lemma.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0) return false;
        int of = word.Lemma.IndexOf(" of ", StringComparison.Ordinal);
        string name = of < 0 ? word.Lemma : word.Lemma[..of];
        return nouns.Contains(name[(name.LastIndexOf(' ') + 1)..]);
    }

    private static int SecondNoun(ParsedSentence sentence, int head, List<int> objects, HashSet<string> nouns)
    {
        foreach (int parent in objects.Prepend(head))
        {
            foreach (int child in sentence.Children(parent))
            {
                Word word = sentence.Words[child];
                if (child > head && word.Label is "xcomp" or "obj" or "obl" or "appos" or "acl" or "dep" or "advmod" or "nmod" or "compound" or "amod" && Means(word, nouns)) return child;
            }
        }

        return -1;
    }

    private static int Particle(ParsedSentence sentence, int head, HashSet<string> words)
    {
        foreach (int child in sentence.Children(head))
        {
            // "received him behind the back of the Premier" takes nobody back.
            if (words.Contains(sentence.Words[child].Lower) && child > head && sentence.Child(child, "case") < 0) return child;
        }

        for (int next = head + 1; next <= head + 1 && next < sentence.Words.Count; next++)
        {
            if (words.Contains(sentence.Words[next].Lower)) return next;
        }

        return -1;
    }
}
