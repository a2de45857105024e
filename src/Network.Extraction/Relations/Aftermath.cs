using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>What later words make of relations already told: "which X denied", "called the charge a lie".</summary>
internal static class Aftermath
{
    /// <summary>The relations, each once a sentence, with what later words say of them.</summary>
    public static IReadOnlyList<FoundRelation> Apply(ActorReading reading, RelationLexicon lexicon, List<FoundRelation> found)
    {
        List<FoundRelation> relations = [.. found.DistinctBy(relation => (relation.Sentence, relation.Source, relation.Type, relation.Target, relation.To, relation.Negated))];
        for (int s = 0; s < reading.Sentences.Count; s++)
        {
            ParsedSentence sentence = reading.Sentences[s];
            for (int w = 0; w < sentence.Words.Count; w++)
            {
                Word word = sentence.Words[w];
                if (word.IsVerb && lexicon.Lists("reports/deny", word.Lemma)) Contest(reading, lexicon, relations, s, w);
                else if (word.IsVerb) Dismiss(reading, lexicon, relations, s, w);
            }
        }

        Rebut(reading, relations);
        Retractions.Apply(reading, lexicon, relations);
        return relations;
    }

    // How far behind a charge its denial may stand.
    private const int RebuttalReach = 6;

    /// <summary>"X: Y deceived the Bureau. Y: I did not deceive the Bureau": who says that he did not do what another told of him contradicts that other.</summary>
    private static void Rebut(ActorReading reading, List<FoundRelation> relations)
    {
        for (int i = relations.Count - 1; i >= 0; i--)
        {
            FoundRelation denial = relations[i];
            if (denial is not { Negated: true, AssertedBy: [.., var denier] } || denier != denial.Source) continue;
            if (relations.FindLast(told => told is { Negated: false, AssertedBy.Count: > 0 } && told.Type == denial.Type && told.Source == denier && told.Target == denial.Target && denial.Sentence - told.Sentence is >= 0 and <= RebuttalReach && told.AssertedBy[^1] != denier) is not { } charge) continue;
            Contradict(reading.Sentences[denial.Sentence], denial.Sentence, denial.Word, relations, [denier], charge.AssertedBy[^1]);
        }
    }

    /// <summary>"X said that …. Y denied this": who had said it just before.</summary>
    private static int SpeakerBefore(ActorReading reading, RelationLexicon lexicon, int s)
    {
        if (s == 0 || reading.Sentences[s - 1].Paragraph != reading.Sentences[s].Paragraph) return -1;
        ParsedSentence before = reading.Sentences[s - 1];
        for (int w = 0; w < before.Words.Count; w++)
        {
            if (!before.Words[w].IsVerb || before.Words[w].Head >= 0 || !(lexicon.Lists("reports/say", before.Words[w].Lemma) || lexicon.Lists("reports/claim", before.Words[w].Lemma) || before.Words[w].Lemma is "accuse" or "charge")) continue;
            return new Parties(reading, lexicon).Of(s - 1, Syntax.Subjects(before, w), false) is [Party speaker] ? speaker.Actor : -1;
        }

        return -1;
    }

    /// <summary>"charged X with taking money, which X denied".</summary>
    private static void Contest(ActorReading reading, RelationLexicon lexicon, List<FoundRelation> relations, int s, int verb)
    {
        ParsedSentence sentence = reading.Sentences[s];
        if (Negation.Of(sentence, verb)) return;
        int what = sentence.Child(verb, "obj");
        int having = what < 0 ? sentence.Child(verb, "xcomp", "ccomp", "acl", "advcl") : -1;
        // "X denies having done so": who had said that he did.
        if (having > verb && sentence.Words[having].IsVerb && sentence.Words[verb + 1].Lower is "having" && SpeakerBefore(reading, lexicon, s) is >= 0 and var accuser)
        {
            List<int> denying = [.. new Parties(reading, lexicon).Of(s, Syntax.Subjects(sentence, verb), false).Select(party => party.Actor)];
            if (denying.Count > 0 && !denying.Contains(accuser)) Contradict(sentence, s, verb, relations, denying, accuser);
            return;
        }

        if (sentence.Words[verb].Label == "advcl" || sentence.Words.Take(verb).Any(word => word.Lower is "if" or "whether")) return;
        if (what < 0 || sentence.Words[what].Lower is not ("which" or "this" or "it" or "that" or "charge" or "charges" or "accusation" or "accusations" or "allegation" or "everything")) return;
        List<int> deniers = [.. new Parties(reading, lexicon).Of(s, Syntax.Subjects(sentence, verb), false).Select(party => party.Actor)];
        if (deniers.Count == 0) return;
        for (int i = relations.Count - 1; i >= 0; i--)
        {
            FoundRelation relation = relations[i];
            if (relation.Sentence > s || (relation.Sentence == s && relation.Word > verb)) continue;
            if (s - relation.Sentence > 2) break;
            if (!deniers.Contains(relation.Target) || deniers.Contains(relation.Source)) continue;
            // "asked Y whether it was so. Y denied it": whoever only asked is not contradicted.
            if (relation.Type is "requested" or "informed" or "met" or "warned" or "ordered" or "investigated") continue;
            relations[i] = relation with { ContestedBy = [.. relation.ContestedBy.Union(deniers)] };
            Contradict(sentence, s, verb, relations, deniers, relation.Source);
            return;
        }

        if (sentence.Words[what].Lower is "this" or "it" or "that" && SpeakerBefore(reading, lexicon, s) is >= 0 and var speaker && !deniers.Contains(speaker)) Contradict(sentence, s, verb, relations, deniers, speaker);
    }

    /// <summary>"rejected the accusations", "called the charge a fabrication": who had made them is contradicted.</summary>
    private static void Dismiss(ActorReading reading, RelationLexicon lexicon, List<FoundRelation> relations, int s, int verb)
    {
        ParsedSentence sentence = reading.Sentences[s];
        string lemma = sentence.Words[verb].Lemma;
        bool rejects = lemma is "reject" or "dismiss" or "repudiate" or "rebut" or "scorn" or "ridicule", calls = lemma is "call" or "brand" or "describe" or "term" or "label" or "pronounce" or "declare";
        if (!(rejects || calls) || Negation.Of(sentence, verb) || Syntax.IsPassive(sentence, verb)) return;
        int what = -1;
        for (int at = verb + 1; at < sentence.Words.Count && at < verb + 4 && what < 0; at++)
        {
            if (sentence.Words[at].Lemma is "charge" or "accusation" or "allegation" or "claim" or "insinuation") what = at;
            else if (sentence.Words[at].Tag is not ("DT" or "PDT" or "JJ" or "PRP$") && sentence.Words[at].Lower is not ("all" or "both")) break;
        }

        if (what < 0 || (what + 1 < sentence.Words.Count && sentence.Words[what + 1].Lower is "of" or "by" or "from" or "against" or "that" or "made")) return;
        bool isFalse = Enumerable.Range(what + 1, Math.Min(5, sentence.Words.Count - what - 1)).Any(at => lexicon.Lists("modality/refuted nouns", sentence.Words[at].Lemma) || lexicon.Lists("modality/refuted adjectives", sentence.Words[at].Lower));
        if (calls && !isFalse) return;
        List<int> deniers = [.. new Parties(reading, lexicon).Of(s, Syntax.Subjects(sentence, verb), false).Select(party => party.Actor)];
        if (deniers.Count == 0 || relations.Exists(relation => relation.Sentence == s && deniers.Contains(relation.Source) && relation.Type is "contradicted" or "rejected")) return;
        FoundRelation? made = null;
        for (int i = relations.Count - 1; i >= 0; i--)
        {
            FoundRelation relation = relations[i];
            if (relation.Sentence > s || (relation.Sentence == s && relation.Word > verb) || relation.Negated || relation.Type is not ("accused" or "criticized") || deniers.Contains(relation.Source)) continue;
            if (s - relation.Sentence > 4) break;
            if (deniers.Contains(relation.Target))
            {
                made = relation;
                break;
            }

            // A spokesman answers for another.
            if (s - relation.Sentence <= 1) made ??= relation;
        }

        if (made is not null) Contradict(sentence, s, verb, relations, deniers, made.Source);
    }

    private static void Contradict(ParsedSentence sentence, int s, int verb, List<FoundRelation> relations, List<int> deniers, int whom)
    {
        Word word = sentence.Words[verb];
        foreach (int denier in deniers)
        {
            if (relations.Exists(told => told.Sentence == s && told.Source == denier && told.Target == whom && told.Type == "contradicted")) continue;
            relations.Add(new FoundRelation
            {
                Source = denier,
                Type = "contradicted",
                Target = whom,
                Sentence = s,
                Paragraph = sentence.Paragraph,
                Word = verb,
                Start = word.Start,
                End = word.End,
                TriggerStart = word.Start,
                TriggerEnd = word.End,
                Rule = $"{word.Lemma} what was said",
            });
        }
    }
}
