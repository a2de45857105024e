using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Joins titles with the names they stand beside: "the secretary of the district committee, Anton Belov"; "Mara Stoll, its chairman".</summary>
internal sealed class TitleLinks
{
    private readonly SentenceDraft[] _drafts;
    private readonly Dictionary<(int, int), DraftMention> _mentions;

    /// <summary>Makes it.</summary>
    public TitleLinks(SentenceDraft[] drafts, IEnumerable<DraftMention> mentions)
    {
        _drafts = drafts;
        _mentions = mentions.ToDictionary(mention => (mention.Sentence, mention.Word));
    }

    // Offices that one holds to another.
    private static readonly FrozenSet<string> Serving =
        ["secretary", "aide", "aide-de-camp", "adviser", "advisor", "adjutant", "assistant", "deputy", "chief", "ambassador", "envoy", "minister", "consul", "chaplain", "physician", "doctor", "delegate", "representative", "clerk", "counsel", "counsellor", "tutor", "interpreter", "legate", "nuncio", "attaché", "commissioner", "engineer", "confessor", "heir", "successor", "agent", "steward", "chamberlain", "orderly", "typist"];

    /// <summary>Joins them in all sentences.</summary>
    public void Join()
    {
        for (int s = 0; s < _drafts.Length; s++)
        {
            SentenceDraft draft = _drafts[s];
            Latter(s);
            Copula(s);
            Given(s);
            Told(s);
            Listed(s);
            HashSet<int> owners = [];
            // "the Chief of Staff to the Speaker, Mr. X": the first office, when the second is what it belongs to.
            for (int i = 0; i + 2 < draft.Spans.Count; i++)
            {
                (Span a, Span of, Span b) = (draft.Spans[i], draft.Spans[i + 1], draft.Spans[i + 2]);
                if (a.Kind != SpanKind.Title || a.IsPlural || b.Kind != SpanKind.Name || b.IsPlural || b.First != of.Last + 2 || draft.Raw[of.Last + 1].Form != "," || of.First - a.Last is < 2 or > 3) continue;
                if ((of.Kind == SpanKind.Name && draft.Raw[a.Last + 1].Lower is not ("from" or "in" or "at" or "for")) || draft.Raw[a.Last + 1].Lower is not ("to" or "of" or "for" or "in" or "at" or "from") || !Ends(draft.Raw, b.Last)) continue;
                // "complained of the inspector to the Prefect, X": X is the Prefect.
                if (draft.Raw[a.Last + 1].Lower == "to" && !Serving.Contains(a.Titles[0].Head)) continue;
                DraftMention first = _mentions[(s, draft.WordOf[i])], name = _mentions[(s, draft.WordOf[i + 2])];
                Link(first, name);
                owners.Add(i + 1);
            }

            for (int i = 0; i + 1 < draft.Spans.Count; i++)
            {
                (Span a, Span b) = (draft.Spans[i], draft.Spans[i + 1]);
                // "its commander, a Captain X".
                bool article = b.First == a.Last + 3 && b.Honorifics.Count + b.Titles.Count > 0 && draft.Raw[a.Last + 2].Lower is "a" or "one";
                // "the councillor in the chair, X".
                bool inChair = b.First == a.Last + 5 && draft.Raw[a.Last + 4].Form == "," && draft.Raw[a.Last + 1].Lower is "in" or "on" && draft.Raw[a.Last + 3].Lower is "chair" or "duty" or "charge";
                // "The Prosecutor, at the time one X, charged her".
                bool then = b.First - a.Last is > 2 and < 8 && b.Kind == SpanKind.Name && draft.Raw[a.Last + 1].Form == "," && Enumerable.Range(a.Last + 2, b.First - a.Last - 2).All(k => draft.Raw[k].Lower is "at" or "the" or "that" or "this" or "time" or "then" or "in" or "those" or "days" or "day" or "now" or "one" or "a" or "certain" or "by" or "name" or "still" or "already" or "named" or "called" or "old" or "young" or "poor" or "good" or "late" or "little" or "worthy" or "elderly" or ",");
                // "the chairman himself, Alderman Dodd".
                bool himself = b.First == a.Last + 3 && draft.Raw[a.Last + 1].Lower is "himself" or "herself" && draft.Raw[a.Last + 2].Form == ",";
                if (!(inChair || then || himself || ((b.First == a.Last + 2 || article) && draft.Raw[a.Last + 1].Form == ",")) || owners.Contains(i)) continue;
                DraftMention first = _mentions[(s, draft.WordOf[i])], second = _mentions[(s, draft.WordOf[i + 1])];
                if (IsOffice(a) && b.Kind == SpanKind.Name && !b.IsPlural && Ends(draft.Raw, b.Last) && !IsFronted(draft.Raw, a, b) && !IsNewSubject(draft.Raw, a, b)) Link(first, second);
            }

            Subjects(s);
            for (int i = 0; i + 1 < draft.Spans.Count; i++)
            {
                (Span a, Span b) = (draft.Spans[i], draft.Spans[i + 1]);
                if (a.Kind != SpanKind.Name || a.IsPlural || !IsOffice(b)) continue;
                int between = b.First - a.Last - 1;
                bool comma = between is >= 1 and <= 4 && draft.Raw[a.Last + 1].Form == "," && !Enumerable.Range(a.Last + 2, between - 1).Any(k => draft.Raw[k].IsVerb || draft.Raw[k].Form is "," or "and" or "who" || IsSubordinator(draft.Raw[k]));
                DraftMention first = _mentions[(s, draft.WordOf[i])], second = _mentions[(s, draft.WordOf[i + 1])];
                if (!comma || second.Entities.Count > 0 || !Ends(draft.Raw, b.Last) || IsListed(draft, i + 1) || BeginsClause(draft, a, b)) continue;
                Link(second, first);
                AndFurther(draft, s, i + 1, first);
            }
        }
    }

    /// <summary>"Ordered to release X, the Prefect released him": behind a clause that opens the sentence an office begins the next, and no comma closes it.</summary>
    private static bool BeginsClause(SentenceDraft draft, Span name, Span office) =>
        office.Determiner == "the" && office.Last + 1 < draft.Raw.Count && draft.Raw[office.Last + 1].Tag is "VBD" or "VBZ" or "MD" && name.First > 0
        && draft.Raw[0] is { Tag: "VBN" or "VBG" or "WRB" } or { Lower: "after" or "before" or "while" or "since" or "although" or "though" or "if" or "because" or "having" or "instead" or "despite" or "on" or "in" or "at" or "with" or "without" };

    /// <summary>"accused X, the Minister and General Y": an apposition would be closed by a comma, so these are three.</summary>
    private static bool IsListed(SentenceDraft draft, int title)
    {
        Span office = draft.Spans[title];
        return office.Determiner == "the" && title + 1 < draft.Spans.Count && draft.Spans[title + 1] is { Kind: SpanKind.Name, IsPlural: false } next && next.First == office.Last + 2 && draft.Raw[office.Last + 1].Lower == "and" && next.Honorifics.Count + next.Titles.Count > 0;
    }

    /// <summary>"the teacher of philosophy, Dr. X,": what is taught, kept or led is no actor itself.</summary>
    private void Subjects(int s)
    {
        SentenceDraft draft = _drafts[s];
        for (int i = 0; i + 1 < draft.Spans.Count; i++)
        {
            (Span a, Span b) = (draft.Spans[i], draft.Spans[i + 1]);
            int between = b.First - a.Last - 1;
            if (a.Kind != SpanKind.Title || a.IsPlural || a.Determiner != "the" || b.Kind != SpanKind.Name || b.IsPlural || between is < 3 or > 6 || draft.Raw[b.First - 1].Form != ",") continue;
            if (draft.Raw[a.Last + 1].Lower is not ("of" or "for") || Enumerable.Range(a.Last + 2, between - 2).Any(k => draft.Raw[k].IsVerb || draft.Raw[k].Form is "," or ";" || draft.Raw[k].Tag is "IN" or "TO") || !Ends(draft.Raw, b.Last)) continue;
            DraftMention office = _mentions[(s, draft.WordOf[i])];
            if (office.Entities.Count == 0) Link(office, _mentions[(s, draft.WordOf[i + 1])]);
        }
    }

    private static bool IsSubordinator(RawWord word) => word.Lower is "that" or "when" or "where" or "while" or "whether" or "if" or "because" or "as" or "whom" or "which";

    /// <summary>"The manager was X", "the manager was a young man from the town, X, who …".</summary>
    private void Copula(int s)
    {
        SentenceDraft draft = _drafts[s];
        for (int i = 0; i + 1 < draft.Spans.Count; i++)
        {
            Span title = draft.Spans[i];
            if (title.Kind != SpanKind.Title || title.IsPlural || title.Determiner != "the" || title.Last + 2 >= draft.Raw.Count || Verb(draft.Raw, title.Last + 1) is not (>= 0 and var was)) continue;
            int next = i + 1;
            while (next < draft.Spans.Count && draft.Spans[next].Kind != SpanKind.Name) next++;
            if (next == draft.Spans.Count || draft.Spans[next] is not { IsPlural: false, PlaceLike: false } name || name.First - title.Last > 12) continue;
            // "The Director is a cousin of the Chamberlain, X": X is the Chamberlain.
            bool atOnce = name.First == was + 1, apposed = !(draft.Spans[next - 1].Kind == SpanKind.Title && next - 1 > i && draft.Spans[next - 1].Last == name.First - 2) && draft.Raw[name.First - 1].Form == "," && draft.Raw[was + 1].Lower is "a" or "an";
            if (!(atOnce || apposed) || Enumerable.Range(was + 1, name.First - was - 1).Any(k => draft.Raw[k].IsVerb) || !Ends(draft.Raw, name.Last)) continue;
            if (atOnce && name.Last + 1 < draft.Raw.Count && draft.Raw[name.Last + 1].IsVerb) continue;
            DraftMention office = _mentions[(s, draft.WordOf[i])];
            if (office.Entities.Count == 0) Link(office, _mentions[(s, draft.WordOf[next])]);
        }
    }

    /// <summary>The "was" behind a title, "The manager in those days was X"; -1 for none.</summary>
    private static int Verb(List<RawWord> words, int from)
    {
        for (int at = from; at < words.Count && at <= from + 4; at++)
        {
            if (words[at].Lower is "was" or "is") return at + 1 < words.Count ? at : -1;
            bool time = at == from ? words[at].Lower is "in" or "at" or "then" or "during" : words[at].Lower is "those" or "that" or "the" or "days" or "time" or "day" or "years" or "war" or "period" or "moment";
            if (!time) return -1;
        }

        return -1;
    }

    /// <summary>"Two women, Ama Boateng and Esi Quaye, were detained": the noun means those whom it is followed by.</summary>
    private void Listed(int s)
    {
        SentenceDraft draft = _drafts[s];
        for (int i = 0; i + 2 < draft.Spans.Count; i++)
        {
            Span noun = draft.Spans[i];
            if (!noun.IsPlural || noun.IsCapital || noun.Kind is not (SpanKind.Body or SpanKind.Title) || draft.Raw[noun.Last + 1].Form is not ("," or ":")) continue;
            List<Entity> named = [];
            int at = noun.Last + 2, next = i + 1;
            bool closed = false;
            while (next < draft.Spans.Count && draft.Spans[next] is { Kind: SpanKind.Name, IsPlural: false } name && name.First == at)
            {
                named.AddRange(_mentions[(s, draft.WordOf[next])].Entities);
                at = name.Last + 2;
                if (closed || name.Last + 1 >= draft.Raw.Count || draft.Raw[name.Last + 1].Lower is not ("," or "and")) break;
                closed = draft.Raw[name.Last + 1].Lower == "and";
                next++;
            }

            if (!closed || named.Count < 2) continue;
            DraftMention mention = _mentions[(s, draft.WordOf[i])];
            foreach (Entity group in mention.Entities) group.Evidence -= 1.5;
            mention.Entities = named;
        }
    }

    /// <summary>"X was elected chairman", "X, who remains President".</summary>
    private void Given(int s)
    {
        SentenceDraft draft = _drafts[s];
        for (int i = 0; i < draft.Spans.Count; i++)
        {
            Span title = draft.Spans[i];
            if (title.Kind != SpanKind.Title || title.IsPlural || !Predicates.Is(draft.Parsed, draft.WordOf[i], title.Determiner)) continue;
            DraftMention office = _mentions[(s, draft.WordOf[i])];
            int holder = Predicates.Holder(draft.Parsed, draft.WordOf[i]);
            if (office.Entities.Count == 0 && holder >= 0 && _mentions.GetValueOrDefault((s, holder)) is { Form: MentionForm.Name, Entities.Count: 1 } name) Link(office, name);
        }
    }

    /// <summary>"The works are managed by X": X is the manager.</summary>
    private void Told(int s)
    {
        ParsedSentence sentence = _drafts[s].Parsed;
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            if (sentence.Words[w].IsVerb && TitleVerbs.Of(sentence, w) is { } told && _mentions.GetValueOrDefault((s, told.Holder)) is { Form: MentionForm.Name, Entities: [var holder] }) holder.AddTitle(told.Title);
        }
    }

    /// <summary>"X complained to the Governor. The latter, Colonel Y, …": Y is the Governor.</summary>
    private void Latter(int s)
    {
        SentenceDraft draft = _drafts[s];
        if (s == 0 || draft.Raw.Count < 4 || draft.Raw[0].Lower != "the" || draft.Raw[1].Lower != "latter" || draft.Raw[2].Form != "," || draft.Spans.Count == 0 || _drafts[s - 1].Spans.Count == 0) return;
        Span name = draft.Spans[0], office = _drafts[s - 1].Spans[^1];
        if (name.Kind != SpanKind.Name || name.IsPlural || name.First > 4 || office.Kind != SpanKind.Title || office.IsPlural) return;
        DraftMention title = _mentions[(s - 1, _drafts[s - 1].WordOf[^1])];
        if (title.Entities.Count == 0) Link(title, _mentions[(s, draft.WordOf[0])]);
    }

    /// <summary>"a cousin of the Secretary General and Minister of Supply": the second office too.</summary>
    private void AndFurther(SentenceDraft draft, int s, int linked, DraftMention name)
    {
        for (int i = linked + 1; i < draft.Spans.Count && i <= linked + 2; i++)
        {
            Span span = draft.Spans[i];
            for (int k = draft.Spans[linked].Last + 1; k < span.First; k++)
            {
                if (draft.Raw[k].IsVerb || draft.Raw[k].Form is "," or ";") return;
            }

            DraftMention mention = _mentions[(s, draft.WordOf[i])];
            string before = draft.Raw[span.First - 1].Lower;
            if (IsOffice(span) && mention.Entities.Count == 0 && (before == "and" || (before is "the" or "a" && draft.Raw[span.First - 2].Lower == "and"))) Link(mention, name);
        }
    }

    private static bool IsOffice(Span span) => span.Kind is SpanKind.Title or SpanKind.Kin && !span.IsPlural && span.Determiner is not ("no" or "any" or "every" or "each");

    /// <summary>An apposition ends at a mark or a relative pronoun.</summary>
    private static bool Ends(List<RawWord> raw, int last) =>
        last + 1 >= raw.Count || raw[last + 1].Form is "," or "." or ";" or "(" or ")" or ":" or "-" or "who" or "whose" or "whom" or "and" or "\"" || raw[last + 1].IsVerb || raw[last + 1].Tag is "IN" or "TO" or "RB";

    /// <summary>"By order of the Emir, X was removed": the comma closes what stands before the subject.</summary>
    private static bool IsFronted(List<RawWord> raw, Span title, Span name)
    {
        int first = raw[0].Form is "(" or "\"" || char.IsDigit(raw[0].Form[0]) ? 1 : 0;
        if (first < raw.Count && raw[first].Form == ".") first++;
        if (first >= title.First || raw[first].Tag != "IN" && raw[first].Lower != "to" || name.Last + 1 >= raw.Count) return false;
        if (!(raw[name.Last + 1].IsVerb || raw[name.Last + 1].Tag == "MD")) return false;
        for (int at = first; at < title.Last; at++)
        {
            if (raw[at].Form is "," or ";" or ":" || raw[at].IsVerb || raw[at].Tag is "WP" or "WDT" or "WRB") return false;
        }

        return true;
    }

    /// <summary>"pressed by the envoy, who despised the Vali, the Vizier X recalled him": no comma closes the name, and the office before it is what a preposition leads.</summary>
    private static bool IsNewSubject(List<RawWord> raw, Span title, Span name)
    {
        if (name.Last + 1 >= raw.Count || raw[name.Last + 1].Tag is not ("VBD" or "VBZ" or "MD")) return false;
        // "Provided with funds by the consul, X returned": behind a participle that opens the sentence stands its subject.
        bool opens = raw[0].Tag is "VBN" or "VBG" || (raw[0].Tag is "VBD" or "JJ" && raw[0].Lower.EndsWith("ed", StringComparison.Ordinal));
        if (opens && !raw.Take(title.First).Any(word => word.Form is ";" or ":")) return true;
        if (name.Honorifics.Count + name.Titles.Count == 0) return false;
        int before = title.First - 1;
        while (before >= 0 && raw[before].Tag is "DT" or "PRP$" or "JJ") before--;
        return before >= 0 && raw[before].Tag is "IN" or "TO" or "VBN" or "VBG";
    }

    /// <summary>"the new Premier", "the incoming chairman": nobody was called so before.</summary>
    private bool IsNew(DraftMention title) =>
        title.Span is { } span && (span.Titles[0].Modifiers.Any(IsOfLate) || span.First > 0 && IsOfLate(_drafts[title.Sentence].Raw[span.First - 1].Lower));

    private static bool IsOfLate(string word) => word is "new" or "newly-appointed" or "incoming" or "future" or "next";

    private void Link(DraftMention title, DraftMention name)
    {
        title.Entities = name.Entities;
        // "My mother, Letchumi, led them": then "my mother" is she.
        if (title.Span is { Kind: SpanKind.Kin, Determiner: "my", IsPlural: false } kin && name.Entities is [var relative]) relative.KinOfNarrator ??= kin.Titles[0].Head;
        foreach (Entity entity in name.Entities)
        {
            entity.Evidence += 3;
            if (title.Span!.Kind != SpanKind.Title) continue;
            TitlePhrase office = title.Span.Titles[0];
            entity.AddTitle(IsNew(title) ? office with { Since = title.Sentence } : office);
        }
    }
}
