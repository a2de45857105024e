using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Nouns that announce those who are then named.</content>
internal sealed partial class ReferenceResolver
{
    /// <summary>"by two colleagues, the engineer X and the technician Y", "the following were expelled: X, Y", "several officers, including X": the noun means those named; null for no such noun.</summary>
    private List<Entity>? Enumerated(ParsedSentence sentence, int noun)
    {
        Word word = sentence.Words[noun];
        if (noun + 2 >= sentence.Words.Count) return null;
        if (word.Tag == "CD")
        {
            int number = NumberOf(word.Lower);
            if (number < 2) return null;
            // "five - X, Y and Z - voted against it".
            if (sentence.Words[noun + 1].Form is "-" or "\u2014" or "(") return NamedFrom(sentence, noun + 2, number);
            // "Two of his captains, X and Y, were held": the two are those named.
            if (sentence.Words[noun + 1].Lower != "of" || sentence.Child(noun, "nmod") is not (> 0 and var kind) || kind - noun > 4) return null;
            return kind + 2 < sentence.Words.Count && sentence.Words[kind + 1].Form is "," or ":" or "-" or "(" ? NamedFrom(sentence, kind + 2, number) : Announced(sentence, noun, kind, number);
        }

        bool those = word.Lower is "those" or "following" or "ones" or "everybody" or "everyone";
        if (!those && word.Tag is not ("NNS" or "NNPS")) return null;
        int count = 0;
        for (int at = noun - 1; at >= 0 && noun - at <= 3 && count == 0; at--) count = NumberOf(sentence.Words[at].Lower);
        int mark = noun + 1;
        // "Two new men co-opted to Politburo: X and Y".
        if (sentence.Words[mark].IsVerb)
        {
            while (mark < sentence.Words.Count && sentence.Words[mark].Form != ":") mark++;
        }

        if (count > 1 && mark + 1 < sentence.Words.Count && sentence.Words[mark].Form is "," or ":" or "-" or "(" && NamedFrom(sentence, mark + 1, count) is { } named) return named;
        return Announced(sentence, noun, noun, count);
    }

    /// <summary>Those whom a list behind the noun names, wherever it stands in the clause: "eleven officers, including X and Y", "Seven persons were held, among them X", "The following members were expelled: X, Y", "Among those dismissed were X and Y"; null for no such list.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">The first word of the phrase.</param>
    /// <param name="noun">Its noun.</param>
    /// <param name="count">How many the phrase tells of; 0 where it does not.</param>
    private List<Entity>? Announced(ParsedSentence sentence, int from, int noun, int count)
    {
        string lower = sentence.Words[noun].Lower;
        // "eight leaders of the Congress Party" is one word.
        if (lower.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of) lower = lower[..of];
        bool everybody = lower is "everybody" or "everyone";
        bool those = everybody || lower is "those" or "following" or "ones" or "names";
        bool people = those || NameLists.IsPeople(lower);
        if (!people || _here.Count < 2) return null;
        // "Among the deputies who denounced X were Y and Z".
        bool among = from > 0 && sentence.Words[Math.Max(0, from - 2)].Lower is "among" || sentence.Words[from - 1 < 0 ? 0 : from - 1].Lower is "among";
        bool told = count > 0 || everybody || lower == "following";
        for (int at = from - 1; at >= 0 && from - at <= 4; at--) told |= sentence.Words[at].Lower is "following" or "all" or "several" or "many" or "whole" or "some" or "other" or "more" or "certain" or "leading";
        for (int at = noun + 1; at + 1 < sentence.Words.Count; at++)
        {
            Word word = sentence.Words[at];
            string next = sentence.Words[at + 1].Lower;
            if (word.Form == ";") return null;
            if (word.Form == ":") return told ? People(Roll(sentence, at + 1), count) : null;
            // Whom a nearer noun announces are not these.
            if (at > noun + 1 && word.Tag == "NNS" && NameLists.IsPeople(word.Lower)) return null;
            bool included = word.Lower is "including" or "namely" or "viz" or "viz." or "notably";
            int first = at + 1;
            if (word.Lower is "among" or "amongst" && next is "them" or "whom" or "others" or "these" && at > noun + 1 && sentence.Words[at - 1].Form is "," or "-" or "\u2014" or "(")
            {
                included = true;
                first = at + 2;
                if (first < sentence.Words.Count && sentence.Words[first].Lower is "were" or "was" or "are" or "is") first++;
            }

            if (included) return People(Roll(sentence, first), count);
            // "Those expelled by the League were X, Y and Z".
            if ((those || among) && word.Lower is "were" or "are" or "was" or "is" && sentence.Words[at + 1].Tag is not ("VBN" or "RB" or "VBG" or "JJ" or "IN") && People(Roll(sentence, next == ":" ? at + 2 : at + 1), count) is { } named) return named;
        }

        return null;
    }

    /// <summary>Those whom a list of people names, unless they are none or more than are told of; that they are announced as people speaks for them.</summary>
    private static List<Entity>? People(List<Entity> named, int count)
    {
        if (named.Count == 0 || (count > 0 && named.Count > count)) return null;
        foreach (Entity person in named) person.Evidence += NameLists.Weight;
        return named;
    }

    /// <summary>So many persons whom a list names that begins at a word; null where they are more or fewer.</summary>
    private List<Entity>? NamedFrom(ParsedSentence sentence, int from, int count) => Roll(sentence, from) is var named && named.Count == count ? named : null;

    /// <summary>The persons whom a list names that begins at a word; offices, descriptions, brackets and numbers may stand beside the names.</summary>
    private List<Entity> Roll(ParsedSentence sentence, int from)
    {
        List<Entity> named = [];
        bool closed = false;
        for (int at = from; at < sentence.Words.Count; at++)
        {
            Word word = sentence.Words[at];
            if (word.Form is "(" or "-LRB-" && sentence.Words.FindIndex(at, one => one.Form is ")" or "-RRB-") is > 0 and var close)
            {
                at = close;
            }
            else if (_here.At(at) is { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } person] })
            {
                // "Nawrot's secretary X", "the widow of Y, X": X it is.
                if (at + 1 < sentence.Words.Count && sentence.Words[at + 1].Tag == "POS") continue;
                if (at > from && sentence.Words[at - 1].Tag == "IN") continue;
                if (!named.Contains(person)) named.Add(person);
                // "X and Y, Z …": the list ends with whom "and" leads to, unless another "and" or a semicolon shows that it goes on.
                if (closed && !GoesOn(sentence, at + 1)) break;
            }
            else if (word.Lower is "and")
            {
                closed = true;
            }
            else if (word.Form is "," or ";")
            {
                closed &= word.Form == ",";
            }
            else if (word.IsVerb || !(word.Tag is "DT" or "JJ" or "NN" or "NNS" or "PRP$" or "POS" or "NNP" or "NNPS" or "CD" || (word.Tag == "IN" && named.Count + at > from && word.Lower is "of" or "for" or "in" or "from")))
            {
                break;
            }
        }

        return named;
    }

    private static readonly FrozenSet<string> Followers = ["men", "people", "agents", "soldiers", "officers", "followers", "supporters", "thugs", "guards", "henchmen", "policemen", "troops", "lads", "boys", "friends", "allies", "servants", "clerks"];

    /// <summary>"It was X's men who fetched him. They questioned him": X, whose men they are; nobody where it is not told whose; null where the sentence before speaks of no such men.</summary>
    private List<Entity>? Men(int s)
    {
        if (s == 0 || _drafts[s - 1].Parsed.Paragraph != _drafts[s].Parsed.Paragraph) return null;
        ParsedSentence before = _drafts[s - 1].Parsed;
        for (int w = 1; w < before.Words.Count; w++)
        {
            if (!Followers.Contains(before.Words[w].Lower) || before.Words[w - 1].Tag is not ("PRP$" or "POS")) continue;
            int owner = before.Child(w, "nmod:poss");
            return _history.Back(s, 1).FirstOrDefault(entry => entry.Sentence == s - 1 && entry.Word == owner)?.Entities.ToList() ?? [];
        }

        return null;
    }

    /// <summary>True where a list of names goes on behind one that "and" led to: "X and Y, Z, and W".</summary>
    private bool GoesOn(ParsedSentence sentence, int from)
    {
        for (int at = from; at + 1 < sentence.Words.Count && at < from + 14; at++)
        {
            Word word = sentence.Words[at];
            if (word.Form == ";") return true;
            if (word.IsVerb || !(word.Form == "," || word.Tag is "DT" or "JJ" or "NN" or "NNP" or "PRP$" or "CC" or "CD" || word.Lower is "of" or "for" or "in" or "from")) return false;
            if (word.Lower == "and") return sentence.Words.Skip(at + 1).Take(4).Select((_, i) => _here.At(at + 1 + i)).Any(mention => mention is { Form: MentionForm.Name });
        }

        return false;
    }

    private static int NumberOf(string lower) => lower == "both" ? 2 : Descriptions.Number(lower);
}
