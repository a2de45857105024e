using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What a text takes back of what it has just reported: "The report was an invention", "There is not a word of truth in it", "It was his driver who was arrested", "For the second I find no basis".</summary>
internal sealed partial class Retractions
{
    private readonly ActorReading _reading;
    private readonly RelationLexicon _lexicon;
    private readonly List<FoundRelation> _relations;

    private Retractions(ActorReading reading, RelationLexicon lexicon, List<FoundRelation> relations)
    {
        _reading = reading;
        _lexicon = lexicon;
        _relations = relations;
    }

    /// <summary>Marks as refuted what a later sentence takes back.</summary>
    public static void Apply(ActorReading reading, RelationLexicon lexicon, List<FoundRelation> relations)
    {
        Retractions reader = new(reading, lexicon, relations);
        if (reading.Sentences.Count > 0) SameSentence(reader, 0);
        for (int s = 1; s < reading.Sentences.Count; s++)
        {
            ParsedSentence sentence = reading.Sentences[s];
            // Words without which an expression cannot match are looked for first: they are rarely there.
            ReadOnlySpan<char> text = sentence.Running(0, Math.Min(16, sentence.Words.Count));
            if (IsUntrue(text) || reader.IsFalsehood(sentence)) reader.Refute(s);
            else if (IsNotBorneOut(text) is { } denied) reader.Mark(one => one.Sentence == s - 1, denied, false);
            else if (IsShortDenial(text)) reader.Deny(s);
            else if (text.Contains(" not ", StringComparison.Ordinal) && SaysNot().IsMatch(text)) reader.Answer(s);
            else if (text.ContainsAny(Disregards) && Unheeded().IsMatch(text)) reader.Unheed(s);
            else if (text.ContainsAny(Nones) && ThereWasNone().IsMatch(text)) reader.Deny(one => one.Sentence == s - 1 && one.Paragraph == sentence.Paragraph);
            else if (text.ContainsAny(Revocations) && Revoked().IsMatch(text)) reader.Revoke(s);
            else if (text.ContainsAny(Unsendings) && NeverSent().IsMatch(text)) reader.LeaveUnsent(s);
            else if (text.ContainsAny(DoneSo) && NotDone().IsMatch(text)) reader.LeaveUndone(s);
            else if (text.Contains("the ", StringComparison.Ordinal) && text.ContainsAny(Ordinals) && OneOfTwo().Match(text.ToString()) is { Success: true } match) reader.RefuteOne(s, match.Groups["which"].Value is "second" or "latter" or "last");
            SameSentence(reader, s);
            reader.LeaveRefused(s);
            if (text.Contains("it ", StringComparison.Ordinal) && (Cleft().IsMatch(text) || LaterCleft().IsMatch(sentence.Running(0, sentence.Words.Count))))
            {
                reader.Correct(s);
                reader.Reassign(s);
            }
        }
    }

    /// <summary>"His widow maintains that X denounced him; the files say otherwise": what follows a semicolon takes back what stands before it.</summary>
    private static void SameSentence(Retractions reader, int s)
    {
        ParsedSentence sentence = reader._reading.Sentences[s];
        int close = sentence.Words.FindIndex(word => word.Form == ";");
        if (close < 3 || close + 2 >= sentence.Words.Count) return;
        ReadOnlySpan<char> text = sentence.Running(close + 1, Math.Min(close + 17, sentence.Words.Count));
        if (IsUntrue(text)) reader.Mark(one => one.Sentence == s && one.Word < close, Modality.Refuted, false);
        else if (IsNotBorneOut(text) is { } denied) reader.Mark(one => one.Sentence == s && one.Word < close, denied, false);
        else if (IsShortDenial(text)) reader.Mark(one => one.Sentence == s && one.Word < close, Modality.Asserted, true);
    }

    private static bool IsUntrue(ReadOnlySpan<char> text) => text.ContainsAny(Untruths) && Untrue().IsMatch(text);

    /// <summary>How a report stands that nothing bears out: refuted, or left open; null where the text says nothing of the kind.</summary>
    private static Modality? IsNotBorneOut(ReadOnlySpan<char> text) =>
        text.ContainsAny(Evidence) && NotBorneOut().Match(text.ToString()) is { Success: true } denied ? denied.Groups["open"].Success ? Modality.Alleged : Modality.Refuted : null;

    private static bool IsShortDenial(ReadOnlySpan<char> text) => text.ContainsAny(Nots) && ShortDenial().IsMatch(text);

    // One of these stands in whatever the expression of the same use matches.
    private static readonly SearchValues<string> Untruths = SearchValues.Create(
        ["invent", "fabricat", " lie", "false", "untrue", "wrong", "founded", "baseless", "groundless", "mistake", "error", "slander", "hoax", "fiction", "fable", "foundation", "basis", "truth", "substance", " not correct", " not so", " not the case", "incorrect", "inaccurate", " true", "withdrawn", " back", "retracted", "disavowed", "disowned", "nothing", "no such thing", "never happened"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Evidence = SearchValues.Create([" bear", " bore", " borne", "confirm", "support", "corroborate", "substantiated", "contradict", "otherwise", "the contrary", "the opposite", "nothing of the"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Nots = SearchValues.Create([" not ", " nothing of the"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Disregards = SearchValues.Create(["disregarded", "ignored", "disobeyed", "carried out", "obeyed", "followed", "executed", "dead letter"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Nones = SearchValues.Create(["none ", "nothing of the", "no such thing"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Unsendings = SearchValues.Create(["never ", " not ", " tore ", " burned ", " burnt ", " destroyed "], StringComparison.Ordinal);
    private static readonly SearchValues<string> DoneSo = SearchValues.Create([" done so ", " done this ", " done it ", " do so ", " do this ", " do it ", " did so ", " did this ", " did it "], StringComparison.Ordinal);
    private static readonly SearchValues<string> Ordinals = SearchValues.Create(["second", "latter", "last", "first", "former"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Revocations = SearchValues.Create(
        ["countermanded", "rescinded", "revoked", "cancelled", "canceled", "annulled", "withdr", "recalled", "reversed", "quashed", "overturned", "repealed", "suspended", "lifted", "tore up", "burned", "burnt", "destroyed", "called back", "set aside", "dropped", "struck out", "deleted", "crossed out", "taken out", "removed"], StringComparison.Ordinal);

    /// <summary>"This is false", "The rumour was a hoax": by the lexicon's own words.</summary>
    private bool IsFalsehood(ParsedSentence sentence)
    {
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            if (sentence.Child(w, "nsubj") is not (>= 0 and var subject) || sentence.Words[subject].Lower is not ("this" or "that" or "it" or "report" or "rumour" or "rumor")) continue;
            if (_lexicon.Lists("modality/refuted adjectives", sentence.Words[w].Lower) || _lexicon.Lists("modality/refuted nouns", sentence.Words[w].Lemma)) return true;
        }

        return false;
    }

    /// <summary>Gives another standing to what was reported.</summary>
    private void Mark(Predicate<FoundRelation> which, Modality modality, bool negated)
    {
        for (int i = 0; i < _relations.Count; i++)
        {
            // What someone says did not happen is not made true by who contradicts him.
            if (modality == Modality.Refuted && _relations[i].Negated) continue;
            if (which(_relations[i]) && IsReported(_relations[i])) _relations[i] = _relations[i] with { Modality = modality, Negated = negated };
        }
    }

    private void Refute(int s) => Mark(one => one.Sentence == s - 1, Modality.Refuted, false);

    /// <summary>"It is said that he came to take revenge. He did not.": it did not happen.</summary>
    private void Deny(int s) => Mark(one => one.Sentence == s - 1, Modality.Asserted, true);

    /// <summary>"I was asked whether I condemned X. I said that I did not.": so it is not so.</summary>
    private void Answer(int s) => Deny(one => one.Sentence == s - 1 && one.Modality == Modality.Hypothetical && _reading.Sentences[one.Sentence].Words.Take(one.Word).Any(word => word.Lower is "whether" or "if"));

    /// <summary>"instructed the manager to take her back. The instruction was disregarded.": he did not.</summary>
    private void Unheed(int s) => Deny(one => s - one.Sentence is 1 or 2 && one.Modality == Modality.Planned);

    /// <summary>"The Governor ordered the arrest of X. At one o'clock he countermanded the order": what was only ordered or decided did not happen.</summary>
    private void Revoke(int s) => Deny(one => s - one.Sentence is 1 or 2 && one.Paragraph == _reading.Sentences[s].Paragraph && one.Type is not ("ordered" or "requested" or "demanded_against" or "informed") && (one.Modality == Modality.Planned || _reading.Sentences[one.Sentence].Words.Take(one.Word + 1).Any(word => Decided.Contains(word.Lemma) || Decided.Contains(word.Lower))));

    private static readonly FrozenSet<string> Decided = ["order", "resolve", "decide", "decree", "instruct", "direct", "command", "rule", "vote", "decision", "resolution", "resolved", "decided"];

    /// <summary>"I drafted a motion that X be removed. It was never put": nobody was accused, nor anything demanded.</summary>
    private void LeaveUnsent(int s) => Deny(one => s - one.Sentence is 1 or 2 && one.Paragraph == _reading.Sentences[s].Paragraph && _reading.Sentences[one.Sentence].Words.Any(word => Unsent.Contains(word.Lemma)) && one.Type is "accused" or "criticized" or "demanded_against" or "supported" or "praised" or "requested" or "informed");

    private static readonly FrozenSet<string> Unsent = ["motion", "letter", "draft", "resolution", "indictment", "petition", "telegram", "article", "proposal", "memorandum", "complaint", "report"];

    /// <summary>"It was put to me that I ought to protest. I have not done so.": what was only thought of did not happen.</summary>
    private void LeaveUndone(int s) => Deny(one => one.Sentence == s - 1 && one.Modality is Modality.Planned or Modality.Hypothetical or Modality.Future);

    /// <summary>"The Regent ordered the Guard to seize X. The Guard refused.": it did not.</summary>
    private void LeaveRefused(int s)
    {
        foreach (FoundRelation refusal in _relations.FindAll(one => one.Sentence == s && one is { Type: "rejected", Negated: false, Modality: Modality.Asserted } && one.Rule.EndsWith("what was asked", StringComparison.Ordinal)))
            Deny(one => one.Sentence == s - 1 && one.Source == refusal.Source && one.Target != refusal.Target && one.Word > 0 && Syntax.Marker(_reading.Sentences[one.Sentence], one.Word) == "to");
    }

    private void Deny(Predicate<FoundRelation> which)
    {
        for (int i = 0; i < _relations.Count; i++)
        {
            if (!_relations[i].Negated && which(_relations[i])) _relations[i] = _relations[i] with { Modality = Modality.Asserted, Negated = true };
        }
    }

    /// <summary>"The first is correct. For the second I find no basis": of the two things reported last.</summary>
    private void RefuteOne(int s, bool second)
    {
        for (int told = s - 1; told >= Math.Max(0, s - 2); told--)
        {
            int[] words = [.. _relations.Where(one => one.Sentence == told && IsReported(one)).Select(one => one.Word).Distinct().Order()];
            if (words.Length == 0) continue;
            int word = second ? words[^1] : words[0], sentence = told;
            if (words.Length > 1) Mark(one => one.Sentence == sentence && one.Word == word, Modality.Refuted, false);
            return;
        }
    }

    /// <summary>"It was X who was arrested": then the one who had been reported arrested was not.</summary>
    private void Correct(int s)
    {
        foreach (FoundRelation right in _relations.FindAll(one => one.Sentence == s && one.IsDone))
        {
            string lemma = _reading.Sentences[s].Words[right.Word].Lemma;
            Mark(
                wrong => wrong.Sentence >= s - 2 && (wrong.Sentence < s || (wrong.Sentence == s && wrong.Word < right.Word)) && wrong.Paragraph == right.Paragraph && wrong.Type == right.Type
                    && _reading.Sentences[wrong.Sentence].Words[wrong.Word].Lemma == lemma && (wrong.Source == right.Source) != (wrong.Target == right.Target),
                Modality.Refuted,
                false);
        }
    }

    private static readonly FrozenSet<string> Taken = ["charge", "accusation", "complaint", "denunciation", "report", "motion", "proposal", "demand", "attack", "letter", "order", "it", "this", "that", "so"];

    /// <summary>"It was X who brought that charge": then X did what had been reported of another, and the other did not.</summary>
    private void Reassign(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int who = sentence.Words.FindIndex(word => word.Lower == "who");
        if (who < 3 || sentence.Words.Take(who).Any(word => word.Lower == "not")) return;
        int what = who + 1;
        while (what < sentence.Words.Count && what < who + 6 && !Taken.Contains(sentence.Words[what].Lower)) what++;
        if (what < who + 2 || what >= sentence.Words.Count || what > who + 5) return;
        bool pointed = sentence.Words[what].Lower is "it" or "this" or "that" or "so";
        if (!pointed && sentence.Words[what - 1].Lower != "the") return;
        // "that" leads to its noun.
        if (pointed && what + 1 < sentence.Words.Count && Taken.Contains(sentence.Words[what + 1].Lower)) (what, pointed) = (what + 1, false);
        int named = who - 1;
        while (named > 1 && _reading.At(s, named) is not { Form: MentionForm.Name, Actors.Length: 1 }) named--;
        if (_reading.At(s, named) is not { Form: MentionForm.Name, Actors: [var doer] }) return;
        int at = _relations.FindLastIndex(one => s - one.Sentence is 1 or 2 && one.Source != doer && one.Target != doer && !one.Negated && IsReported(one) && (pointed || one.Type is "accused" or "criticized" or "demanded_against" or "attacked" or "ordered"));
        if (at < 0) return;
        FoundRelation wrong = _relations[at];
        _relations[at] = wrong with { Modality = Modality.Refuted };
        Word trigger = sentence.Words[what];
        _relations.Add(wrong with
        {
            Source = doer,
            Modality = Modality.Asserted,
            AssertedBy = [],
            Sentence = s,
            Paragraph = sentence.Paragraph,
            Word = what,
            Start = sentence.Words[named].Start,
            End = trigger.End,
            TriggerStart = sentence.Words[who + 1].Start,
            TriggerEnd = trigger.End,
            Rule = "it was _ who did what was told",
        });
    }

    /// <summary>True for what is told on somebody's word, named or not.</summary>
    private bool IsReported(FoundRelation relation)
    {
        if (relation.Modality == Modality.Alleged) return true;
        if (relation.Modality != Modality.Asserted) return false;
        if (relation.AssertedBy.Count > 0) return true;
        ParsedSentence sentence = _reading.Sentences[relation.Sentence];
        for (int at = sentence.Words[relation.Word].Head; at >= 0; at = sentence.Words[at].Head)
        {
            Word over = sentence.Words[at];
            if (over.IsVerb && (_lexicon.Lists("reports/say", over.Lemma) || _lexicon.Lists("reports/claim", over.Lemma))) return true;
        }

        // "You write further that X had …": the tree may have lost the verb.
        int that = sentence.Words.FindIndex(word => word.Lower == "that");
        if (that > 0 && that < relation.Word && sentence.Words.Take(that).TakeLast(3).Any(word => word.IsVerb && (_lexicon.Lists("reports/say", word.Lemma) || _lexicon.Lists("reports/claim", word.Lemma)))) return true;
        return sentence.Words.Take(relation.Word).Any(word => word.Lower is "according" or "rumour" or "rumor" or "story" or "report" or "reports" or "rumours" or "rumors" or "news" or "newspapers" or "papers" or "announcement" or "rumoured" or "rumored");
    }

    [GeneratedRegex(@"^(?:but |yet |however , )?(?:(?:this|that|it|all this|all that|both|neither|nothing of this|none of this|the (?:\w+ )?(?:report|story|rumou?r|tale|news|statement|claim|allegation|version|account|announcement)s?)(?: \w+)? (?:(?:is|was|are|were|has been|had been|proved|proved to be|turned out to be|turns out to be) (?:\w+ )?(?:(?:an?|the|pure|sheer|mere) (?:\w+ )?)?(?:invention|fabrication|lie|lies|false|untrue|wrong|unfounded|baseless|groundless|mistake|error|mistaken|slander|hoax|invented|fiction|fable|without (?:any )?(?:foundation|basis|truth|substance)|not (?:true|correct|so|the case)|incorrect|inaccurate)|(?:is|was|are|were) true|(?:has|had|have) no (?:foundation|basis|truth|substance)|was (?:later |soon )?withdrawn)|(?:\p{L}+ ){1,4}(?:took|takes|has taken|had to take) (?:it|this|that|everything|the (?:news|report|story|statement|charge|accusation|announcement|claim)) back|(?:\p{L}+ ){1,4}(?:retracted|disavowed|disowned) (?:it|this|that|the (?:news|report|story|statement|charge|accusation|announcement|claim))|there (?:is|was) (?:not (?:a|one) word of truth|no truth|nothing|not a grain of truth) in (?:it|this|that|all this|the (?:report|story|rumou?r|tale))|nothing of the (?:sort|kind) |no such thing |it never happened|.*\bthere (?:is|was) nothing in (?:it|this|that|them) )", RegexOptions.Singleline)]
    private static partial Regex Untrue();

    /// <summary>"The minutes do not bear this out", "The records say otherwise"; "Nothing in the files confirms it" leaves it open.</summary>
    [GeneratedRegex(@"^(?:but |yet |however , )?(?:(?:the|his|her|their|our|its) (?:\w+ )?(?:minutes|records?|books?|documents?|papers?|files?|facts?|evidence|witness(?:es)?|letters?|diar(?:y|ies)|notes?|accounts?|investigation|inquiry|proceedings|transcript) (?:\w+ )?(?:(?:do|does|did) not (?:bear (?:this|that|it|him|her|them) out|bear out (?:this|that|it)|(?<open>confirm|support|corroborate) (?:this|that|it|him|her|them))|contradict(?:s|ed)? (?:this|that|it|him|her|them)|(?:say|says|said|show|shows|showed|tell|tells|prove|proves|proved) (?:otherwise|the contrary|the opposite|nothing of the (?:kind|sort)))|(?:nothing|nobody|no one|no (?:witness|document|record|paper|file)) (?:[^,.;]+ )?(?<open>bears?|bore|confirms?|confirmed|supports?|supported|corroborate[sd]?) (?:this|that|it|him|her|them)\b|(?:this|that|it) (?:is|was|has been|could) not (?:be )?(?:borne out|(?<open>confirmed|corroborated|substantiated)))")]
    private static partial Regex NotBorneOut();

    [GeneratedRegex(@"^(?:but |in fact |in truth )?(?:i|we|he|she|they|it) (?:did|does|has|had|was|were) (?:not|nothing of the (?:kind|sort)) (?:[;:.]|,(?! (?:\w+ ){1,3}(?:added|said|says|wrote|explained|continued|went on|insisted|stressed|stated|declared) ,)|$)")]
    private static partial Regex ShortDenial();

    /// <summary>A question is answered by "no".</summary>
    [GeneratedRegex(@"^(?:to (?:this|which|that) )?(?:i|we|he|she|they|\p{L}+) (?:said|answered|replied|told (?:him|her|them|me|us)) (?:that )?(?:i|we|he|she|they) (?:did|do|does|had|have|has|was|were|would|could) not\b(?: \p{L}+)? [.;]")]
    private static partial Regex SaysNot();

    /// <summary>"Until September the instruction was disregarded by X", "The order was never carried out".</summary>
    [GeneratedRegex(@"^(?:\p{L}+ ){0,4}?(?:the|this|that) (?:order|instruction|directive|demand|request|command|decision|recommendation)s? (?:was|were|has been|had been|remained) (?:\p{L}+ )?(?:disregarded|ignored|disobeyed|not (?:carried out|obeyed|followed|executed)|never (?:carried out|obeyed|followed|executed)|a dead letter)\b")]
    private static partial Regex Unheeded();

    /// <summary>"he countermanded the order", "In April it rescinded the resolution", "The decision was reversed on the Tuesday".</summary>
    [GeneratedRegex(@"^[^;]{0,60}?(?:\b(?:countermanded|rescinded|revoked|cancelled|canceled|annulled|withdrew|recalled|reversed|quashed|overturned|repealed|suspended|lifted|tore up|burned|burnt|destroyed) (?:the|this|that|his|her|its|their|her own|his own) (?:\p{L}+ )?(?:order|decision|resolution|instruction|decree|directive|warrant|command|measure|ruling|vote)s?\b|\b(?:order|decision|resolution|instruction|decree|directive|warrant|command|measure|ruling|vote)s? (?:was|were|has been|had been) (?:\p{L}+ ){0,2}?(?:countermanded|rescinded|revoked|cancelled|canceled|annulled|withdrawn|recalled|called back|reversed|quashed|overturned|set aside|repealed|dropped|lifted)\b|\b(?:paragraph|clause|sentence|passage|name|item)s? (?:was|were|has been|had been) (?:\p{L}+ )?(?:struck out|deleted|crossed out|taken out|dropped|removed)\b)")]
    private static partial Regex Revoked();

    /// <summary>"People expected a quarrel between X and Y. There was none."</summary>
    [GeneratedRegex(@"^(?:but |yet |in fact |in the event , )?(?:there (?:was|were|has been|have been) (?:none|nothing of the (?:kind|sort)|no such thing)|nothing of the (?:kind|sort) (?:happened|occurred|took place)|none (?:came|took place)) [.;,]")]
    private static partial Regex ThereWasNone();

    /// <summary>"It was never put", "She tore it up", "He never sent it", "The letter was never posted".</summary>
    [GeneratedRegex(@"^(?:\p{L}+ ){0,4}?(?:(?:it|this|that|the (?:\p{L}+ )?(?:motion|letter|draft|resolution|indictment|petition|telegram|article|proposal|memorandum|complaint|report)) (?:was|were|has been|had been) (?:never|not) (?:put|moved|sent|tabled|posted|delivered|presented|printed|published|signed|submitted|dispatched|despatched|handed in)|(?:i|we|he|she|they|\p{L}+) (?:(?:then |soon |later )?(?:tore|burned|burnt|destroyed) (?:it|the (?:motion|letter|draft|petition|telegram|paper))|never (?:sent|posted|put|moved|delivered|submitted|tabled|handed in) (?:it|the \p{L}+)|did not (?:send|post|put|move|deliver|submit|table) (?:it|the (?:motion|letter|draft|petition|telegram))))\b")]
    private static partial Regex NeverSent();

    // "I have not yet done so", "He never did so".
    [GeneratedRegex(@"^(?:but |so far |up to now |hitherto |, )*(?:i|we|he|she|they|it|\p{L}+) (?:(?:have|has|had) (?:not|never)(?: yet| so far| hitherto)* done (?:so|this|it)|did not(?: yet)* do (?:so|this|it)|never did (?:so|this|it)) ")]
    private static partial Regex NotDone();

    [GeneratedRegex(@"\b(?:(?:for|of|as to|as for|as regards) the (?<which>second|latter|last|first|former)\b.*\b(?:no (?:\w+ )?(?:basis|foundation|proof|evidence|sign|trace|truth)|nothing)|the (?<which>second|latter|last|first|former) (?:\w+ )?(?:is|was) (?:not (?:true|correct|so)|false|untrue|wrong|an? (?:invention|error|mistake|lie)|unfounded|incorrect))")]
    private static partial Regex OneOfTwo();

    [GeneratedRegex(@"^(?:in fact |in truth |in reality |rather )?(?:, )?it (?:was|is|has been) (?!(?:not|true|false|clear|said|known|reported)\b).* (?:who|whom|that) ")]
    private static partial Regex Cleft();

    /// <summary>"We have seen the paper and it was Y who dismissed him", "I learned that it had been her brother who wrote".</summary>
    [GeneratedRegex(@"\bit (?:was|is|had been|has been) (?!(?:not|true|false|clear|said|known|reported|only when)\b)[^;:]{2,60}? who ")]
    private static partial Regex LaterCleft();
}
