namespace Network.Extraction.Language;

/// <summary>Parses a sentence clause by clause: what stands between commas and can be told by its first words is taken out, parsed by itself, and hung back.</summary>
/// <remarks>A greedy parser loses its way in long sentences; in the clauses of one it rarely does.</remarks>
internal sealed partial class ClauseParser
{
    private readonly DependencyParser _parser;
    private readonly string[] _forms;
    private readonly string[] _lowers;
    private readonly string[] _tags;
    private readonly bool[] _isName;
    private readonly bool[] _isTitle;
    private readonly int[] _heads;
    private readonly string[] _labels;

    private ClauseParser(DependencyParser parser, string[] forms, string[] lowers, string[] tags, bool[] isName, bool[] isTitle)
    {
        _parser = parser;
        _forms = forms;
        _lowers = lowers;
        _tags = [.. tags];
        _isName = isName;
        _isTitle = isTitle;
        _heads = new int[forms.Length];
        _labels = new string[forms.Length];
        Array.Fill(_heads, -1);
        Array.Fill(_labels, "punct");
    }

    /// <summary>Parses a sentence.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="forms">The words.</param>
    /// <param name="lowers">The words in lower case, with straight apostrophes.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="isName">True for words that name a person.</param>
    /// <param name="isTitle">True for titles and relatives without a name.</param>
    /// <returns>Heads, -1 for the root, labels, and the tags as mended.</returns>
    public static (int[] Heads, string[] Labels, string[] Tags) Parse(DependencyParser parser, string[] forms, string[] lowers, string[] tags, bool[] isName, bool[] isTitle)
    {
        ClauseParser clauses = new(parser, forms, lowers, tags, isName, isTitle);
        List<int> words = new(forms.Length);
        for (int i = 0; i < forms.Length; i++) words.Add(i);
        clauses.Parse(words, 0);
        clauses.HangItems();
        clauses.BehindWhom();
        Arcs.Untangle(clauses._heads, clauses._labels);
        string[] mended = clauses._tags;
        for (int i = 0; i < mended.Length; i++)
        {
            if (mended[i][0] != 'V') mended[i] = tags[i];
        }

        return (clauses._heads, clauses._labels, mended);
    }

    /// <summary>Parses some of the words; returns their root.</summary>
    private int Parse(List<int> words, int depth)
    {
        List<Cut> cuts = [];
        if (depth < 6 && words.Count > 4)
        {
            ItemNumber(words, cuts);
            if (depth == 0) ItemNumbers(words, cuts);
            Brackets(words, cuts);
            if (words.Count > 4) Dates(words, cuts);
            Frames(words, cuts);
            Parentheses(words, cuts);
            Announced(words, cuts);
            if (Halves(words) is { } at)
            {
                int first = Parse(words.GetRange(0, at), depth + 1);
                int second = Parse(words.GetRange(at + 1, words.Count - at - 1), depth + 1);
                int that = FurtherContent(words, at, first, second);
                if (that >= 0 && _heads[that] == second) _labels[that] = "mark";
                Hang(second, first, that >= 0 ? "ccomp" : "parataxis");
                Hang(words[at], second, "punct");
                return Attach(cuts, first, depth);
            }

            Participles(words, cuts);
            FrontedParticiple(words, cuts);
            Insertions(words, cuts);
            Appositions(words, cuts);
            Asides(words, cuts);
            Lists(words, cuts);
            int known = cuts.Count;
            Relatives(words, cuts);
            // "X, an officer whom nobody trusted, left": an apposition without its clause.
            if (cuts.Count > known) Appositions(words, cuts);
        }

        int root = Plain(words);
        return Attach(cuts, root, depth);
    }

    /// <summary>"recommend that X be given back his card; that Y be debarred": the "that" of what is recommended as well; -1 for none.</summary>
    private int FurtherContent(List<int> words, int at, int first, int second)
    {
        int that = at + 1 < words.Count && _lowers[words[at + 1]] == "and" ? at + 2 : at + 1;
        if (that >= words.Count || _lowers[words[that]] != "that" || _tags[first] is not ['V', ..] || !words.Take(at).Any(word => _heads[word] == first && _labels[word] == "ccomp")) return -1;
        return words.Skip(that + 1).Contains(second) ? words[that] : -1;
    }

    private int Plain(List<int> words)
    {
        string[] tags = Of(_tags, words), lowers = Of(_lowers, words);
        (int[] heads, string[] labels) = _parser.Parse(Of(_forms, words), tags);
        TreeRepair.Apply(lowers, tags, heads, labels);
        int root = words[0];
        for (int i = 0; i < words.Count; i++)
        {
            _heads[words[i]] = heads[i] < 0 ? -1 : words[heads[i]];
            _labels[words[i]] = labels[i];
            _tags[words[i]] = tags[i];
            if (heads[i] < 0) root = words[i];
        }

        for (int i = 1; i + 1 < words.Count; i++) CalledNames(words, i);
        foreach (int word in words)
        {
            if (_labels[word] == "conj") JoinedObject(words, word);
        }

        return root;
    }

    /// <summary>"questioned the director on three occasions, and the engineer once": people are joined to people.</summary>
    private void JoinedObject(List<int> words, int person)
    {
        int time = _heads[person];
        if (time < 0 || !IsPerson(person) || IsPerson(time) || _labels[time] != "obl" || _heads[time] is not (>= 0 and var verb) || _tags[verb][0] != 'V') return;
        int first = words.Find(word => _heads[word] == verb && _labels[word] == "obj");
        if (first > verb && first < time && IsPerson(first) && !words.Exists(word => _heads[word] == person && _labels[word] == "case")) _heads[person] = first;

        bool IsPerson(int word) => _isName[word] || _isTitle[word];
    }

    private static string[] Of(string[] all, List<int> words)
    {
        string[] some = new string[words.Count];
        for (int i = 0; i < some.Length; i++) some[i] = all[words[i]];
        return some;
    }

    /// <summary>"called Lis traitor", "elected Kang head", "made his nephew keeper": the name is the object, not a part of the noun.</summary>
    private void CalledNames(List<int> words, int at)
    {
        int word = words[at], noun = _heads[word], next = words[at + 1];
        if (!(_isName[word] || _isTitle[word]) || _labels[word] is not ("compound" or "flat" or "nmod:poss" or "amod") || noun <= word || _tags[next] == "POS") return;
        int distance = words.IndexOf(noun) - at;
        // "lent Peter two hundred shillings": a number or an article begins what he was lent.
        bool gives = distance is > 1 and < 5 && _tags[next] is "CD" or "DT" or "PRP$" && _tags[noun] is "NN" or "NNS";
        if (!gives && (distance is < 1 or > 2 || !(_tags[noun] == "NN" || _isTitle[noun]))) return;
        int verb = _heads[noun], before = words[at - 1];
        // "made his nephew keeper": whose nephew, and not whose keeper.
        bool owned = at > 1 && _tags[before] == "PRP$" && _heads[before] == noun && verb == words[at - 2] && (PhraseRepair.IsAppointing(_lowers[verb]) || _lowers[verb] == "made");
        if (verb < 0 || (_isName[word] ? verb != before && !owned : !owned) || _tags[verb][0] != 'V') return;
        if (owned) _heads[before] = word;
        Hang(word, verb, "obj");
        _labels[noun] = gives ? "obj" : "xcomp";
        if (gives) _labels[word] = "iobj";
    }

    private int Attach(List<Cut> cuts, int root, int depth)
    {
        foreach (Cut cut in cuts)
        {
            switch (cut.Kind)
            {
                case CutKind.Punctuation:
                    foreach (int word in cut.Words) Hang(word, root, _tags[word] is "LS" or "CD" ? "discourse" : "punct");
                    break;
                case CutKind.Bracket:
                    Bracket(cut.Words, cut.Anchor, root, depth);
                    break;
                case CutKind.When:
                    int when = Parse(cut.Words, 6);
                    Hang(when, root, "obl");
                    break;
                case CutKind.Insertion:
                    int inserted = Parse(cut.Words, depth + 1);
                    Hang(inserted, cut.Anchor < 0 ? root : Verb(cut.Anchor), _tags[inserted][0] == 'V' ? "advcl" : _tags[inserted] == "RB" ? "advmod" : "obl");
                    break;
                case CutKind.Frame:
                    Hang(FrameHead(cut.Words), root, "obl");
                    break;
                case CutKind.Speech:
                    int verb = Parse(cut.Words, depth + 1);
                    Hang(root, verb, "ccomp");
                    root = verb;
                    break;
                case CutKind.Participle:
                    int participle = LedByParticiple(cut.Words, Parse(cut.Words, depth + 1));
                    Hang(participle, ClauseAfter(cut.Words[^1], root), "advcl");
                    break;
                case CutKind.Suffering:
                    Hang(Parse(cut.Words, depth + 1), cut.Anchor, "nsubj:pass");
                    break;
                case CutKind.Fronted:
                    Hang(Parse(cut.Words, depth + 1), root, "advcl");
                    break;
                case CutKind.Circumstance:
                    Hang(Parse(cut.Words, depth + 1), Verb(cut.Anchor), "advcl");
                    break;
                case CutKind.Apposition:
                    Hang(Parse(cut.Words, depth + 1), cut.Anchor, "appos");
                    break;
                case CutKind.List:
                    foreach (int word in cut.Words) Hang(word, cut.Anchor, IsComma(word) ? "punct" : _tags[word] == "CC" ? "cc" : _tags[word] == "DT" ? "det" : "conj");
                    foreach (int word in cut.Words.Where(word => _tags[word] == "DT")) _heads[word] = word + 1;
                    break;
                case CutKind.Membership:
                    Hang(Parse(cut.Words, depth + 1), cut.Anchor, "nmod");
                    break;
                case CutKind.Reduced:
                    int reduced = Parse(cut.Words, depth + 1);
                    Hang(reduced, Made(cut.Anchor, reduced), "acl");
                    break;
                case CutKind.Relative:
                    int clause = RelativeClauses(cut.Words, depth);
                    Hang(clause, Whole(cut.Anchor, cut.Words), "acl:relcl");
                    break;
            }

            foreach (int comma in cut.Commas) Hang(comma, root, "punct");
        }

        _heads[root] = -1;
        _labels[root] = "root";
        return root;
    }

    /// <summary>The list that a relative clause is about: all of it, but for a verb in the singular.</summary>
    private int Whole(int anchor, List<int> clause)
    {
        int asked = Asked(anchor, clause);
        if (asked >= 0) return asked;
        // "A, an old opponent of C, and B, who had been dismissed": each is told of by himself.
        if (_heads[anchor] >= 0 && _labels[anchor] == "conj" && anchor > 1 && !clause.Take(4).Any(word => _lowers[word] is "were" or "are" or "have" or "both") && IsApart(anchor)) return anchor;
        // "to A and to B, who had been dismissed": whose preposition is repeated stands by himself.
        if (_heads[anchor] >= 0 && _labels[anchor] == "conj" && HasOwnPreposition(anchor) && !clause.Take(4).Any(word => _lowers[word] is "were" or "are" or "have" or "both")) return anchor;
        bool singular = clause.Take(4).Any(word => _lowers[word] is "is" or "was" or "has") || _lowers[clause[0]] is "whose";
        while (!singular && _labels[anchor] is "conj" or "appos" && _heads[anchor] >= 0 && _tags[_heads[anchor]][0] == 'N' && !IsInstead(_heads[anchor], anchor)) anchor = _heads[anchor];
        return anchor;
    }

    private bool HasOwnPreposition(int conjunct)
    {
        for (int at = _heads[conjunct] + 1; at < conjunct; at++)
        {
            if (_heads[at] == conjunct && _labels[at] == "case" && _lowers[at] != "'s") return true;
        }

        return false;
    }

    /// <summary>True for the last of a list before whose "and" a comma closes what is told of the one before.</summary>
    private bool IsApart(int word)
    {
        int and = word - 1;
        while (and > 0 && word - and < 4 && _lowers[and] != "and") and--;
        if (_lowers[and] != "and" || and == 0 || !IsComma(and - 1)) return false;
        for (int at = and - 2; at > _heads[word]; at--)
        {
            if (IsComma(at)) return true;
        }

        return false;
    }

    /// <summary>"not X but Y, who …": what is told is told of Y.</summary>
    private bool IsInstead(int denied, int instead)
    {
        for (int at = denied + 1; at < instead; at++)
        {
            if (_lowers[at] == "but") return _lowers[at + 1] != "also";
        }

        return false;
    }

    /// <summary>"the delegates (X, Y and Z)", "X (who had left)": what stands in brackets names those before it or tells of them; anything else is told by the way.</summary>
    private void Bracket(List<int> words, int anchor, int root, int depth)
    {
        bool relative = anchor >= 0 && _lowers[words[0]] is "who" or "whom" or "which" or "whose";
        int inner = relative ? RelativeClauses(words, depth) : Parse(words, depth + 1);
        if (relative) Hang(inner, Whole(anchor, words), "acl:relcl");
        else if (anchor >= 0 && _tags[anchor] == "NNS" && _isName[words[0]] && _tags[inner][0] == 'N') Hang(inner, anchor, "appos");
        else Hang(inner, root, "dep");
    }

    /// <summary>"his demand for the removal of X, to which Y did not agree": one agrees to demands, not to those they are about.</summary>
    private int Asked(int anchor, List<int> clause)
    {
        if (_lowers[clause[0]] is not ("to" or "with") || !clause.Exists(word => _lowers[word] is "agree" or "agreed" or "agrees" or "object" or "objected" or "consent" or "consented" or "accede" or "acceded")) return -1;
        for (int i = anchor; i >= 0 && anchor - i < 24; i--)
        {
            if (_lowers[i] is "demand" or "demands" or "proposal" or "proposals" or "request" or "requests" or "motion" or "call" or "suggestion" or "plan" or "offer") return i;
        }

        return -1;
    }

    /// <summary>"according to Kim's statement": the noun leads, all else hangs on it.</summary>
    private int FrameHead(List<int> words)
    {
        int head = words[^1], of = words.FindIndex(word => _lowers[word] == "of");
        if (of > 0) head = words[of - 1];
        int possessive = words.FindIndex(word => _tags[word] == "POS");
        foreach (int word in words)
        {
            if (word == head) continue;
            if (possessive > 0 && word == words[possessive - 1]) Hang(word, head, "nmod:poss");
            else if (_tags[word] == "PRP$") Hang(word, head, "nmod:poss");
            else if (of > 0 && word == words[^1]) Hang(word, head, "nmod");
            else if (of > 0 && word == words[of]) Hang(word, words[^1], "case");
            else Hang(word, head, _tags[word] is "IN" or "TO" or "VBG" or "POS" ? "case" : _tags[word] == "DT" ? "det" : "compound");
        }

        return head;
    }

    /// <summary>"having exposed their activity": the participle leads, whatever the parser says.</summary>
    private int LedByParticiple(List<int> words, int root)
    {
        int participle = words.Find(word => _tags[word] is "VBN" or "VBD" && _lowers[word] != "been");
        // "having secured": no past, whatever the tagger says.
        if (participle > 0 && _lowers[words[0]] == "having" && _tags[participle] == "VBD") _tags[participle] = "VBN";
        if (participle == 0 || participle == root || _lowers[root] != "having") return root;
        foreach (int word in words)
        {
            if (_heads[word] == root && word != participle) Hang(word, participle, _labels[word]);
        }

        Hang(root, participle, "aux");
        return participle;
    }

    /// <summary>The verb that an auxiliary helps; any other word itself.</summary>
    private int Verb(int word) => _labels[word] is "aux" or "aux:pass" or "cop" && _heads[word] >= 0 ? _heads[word] : word;

    private int ClauseAfter(int word, int root)
    {
        for (int i = word + 1; i < _heads.Length; i++)
        {
            if (_labels[i] is "root" or "ccomp" or "xcomp" or "conj" or "parataxis" or "advcl" or "acl" or "acl:relcl") return i;
        }

        return root;
    }

    private void Hang(int word, int head, string label)
    {
        if (word == head) return;
        _heads[word] = head;
        _labels[word] = label;
    }

    private enum CutKind
    {
        Punctuation,
        Bracket,
        When,
        Insertion,
        Frame,
        Speech,
        Participle,
        Fronted,
        Circumstance,
        Apposition,
        Suffering,
        List,
        Membership,
        Reduced,
        Relative,
    }

    private sealed record Cut(CutKind Kind, List<int> Words, List<int> Commas, int Anchor = -1);
}
