using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors.Pronouns;

/// <summary>Gathers whom a pronoun may mean, and what speaks for each.</summary>
internal static class PronounCandidates
{
    /// <summary>Sentences that a pronoun looks back.</summary>
    public const int Reach = 8;

    /// <summary>Gathers the candidates of a pronoun; the last is nobody.</summary>
    /// <param name="site">Where it stands.</param>
    /// <param name="history">Who was spoken of before, and in its sentence.</param>
    /// <param name="here">Mentions in its sentence.</param>
    /// <param name="fits">Who may be meant at all.</param>
    /// <param name="turn">Whose turn it is in a transcript; null for none.</param>
    /// <param name="isQuoted">True for words of its sentence within quotation marks.</param>
    public static List<PronounCandidate> Of(PronounSite site, History history, SentenceMentions here, Func<Entity, bool> fits, Entity? turn, Func<int, bool> isQuoted)
    {
        List<PronounCandidate> candidates = [];
        Entity? only = history.Only(site.Sentence - 1, site.Block);
        Entity? opener = null;
        bool known = false;
        int most = 0, total = 0;
        // What befell someone is gone on with in the next sentence where that brings nobody else in before.
        bool isNext = site.Befalls != PronounStance.None && !BringsAnother(site, here);
        foreach (History.Entry entry in history.Back(site.Sentence, Reach))
        {
            if (entry.Entities is not [{ Kind: ActorKind.Person, IsNarrator: false } person]) continue;
            if (entry.Paragraph == site.Block && entry.Role == Role.Subject) opener = person;
            if (!fits(person)) continue;
            int place = PlaceOf(person, candidates);
            if (place < 0)
            {
                place = candidates.Count;
                float[] first = new float[PronounModel.Features];
                candidates.Add(new PronounCandidate(person, first));
                Latest(site, entry, first);
                if (place < 2) first[(int)(place == 0 ? PronounFeature.Nearest : PronounFeature.SecondNearest)] = 1;
                most = Math.Max(most, person.Count);
                total += person.Count;
                known |= person.Gender == site.Gender;
            }

            candidates[place].Mentions++;
            Each(site, entry, candidates[place].Features, isQuoted, isNext);
        }

        // "After his return X …": who is named behind may be meant too.
        foreach ((int word, DraftMention mention) in here)
        {
            if (word <= site.Word || mention.Form == MentionForm.Pronoun || mention.Entities is not [{ Kind: ActorKind.Person, IsNarrator: false } person] || !fits(person)) continue;
            int place = PlaceOf(person, candidates);
            if (place < 0)
            {
                place = candidates.Count;
                candidates.Add(new PronounCandidate(person, new float[PronounModel.Features]) { Mentions = 1 });
                most = Math.Max(most, person.Count);
                total += person.Count;
            }

            candidates[place].Features[(int)PronounFeature.Behind] = 1;
            if (site.IsFronted && mention.Role == Role.Subject && Roles.Governor(site.Parsed, word) == site.Clause) candidates[place].Features[(int)PronounFeature.BehindFronted] = 1;
        }

        foreach (PronounCandidate candidate in candidates) Whole(site, candidate, most, total, only, opener, turn);
        NamedBehind(site, here, candidates);
        if (candidates.Count == 1) candidates[0].Features[(int)PronounFeature.SoleCandidate] = 1;
        float[] none = new float[PronounModel.Features];
        none[(int)PronounFeature.None] = 1;
        none[(int)PronounFeature.NoneDespiteKnown] = known ? 1 : 0;
        candidates.Add(new PronounCandidate(null, none));
        return candidates;
    }

    private static int PlaceOf(Entity person, List<PronounCandidate> candidates)
    {
        for (int place = 0; place < candidates.Count; place++)
        {
            if (candidates[place].Entity == person) return place;
        }

        return -1;
    }

    /// <summary>True where the sentence speaks, before the pronoun, of someone who is not in its clause.</summary>
    private static bool BringsAnother(PronounSite site, SentenceMentions here)
    {
        foreach ((int word, DraftMention mention) in here)
        {
            if (word < site.Word && mention.Entities is [{ Kind: ActorKind.Person } person] && !site.CoArguments.Contains(person)) return true;
        }

        return false;
    }

    /// <summary>Of those whom the sentence names behind the pronoun.</summary>
    private static void NamedBehind(PronounSite site, SentenceMentions here, List<PronounCandidate> candidates)
    {
        foreach ((int word, DraftMention mention) in here)
        {
            if (word <= site.Word || mention.Form != MentionForm.Name) continue;
            foreach (PronounCandidate candidate in candidates)
            {
                if (mention.Entities.Contains(candidate.Entity!)) candidate.Features[(int)PronounFeature.NamedBehind] = 1;
            }
        }
    }

    /// <summary>Of the latest mention: how long ago, in what part.</summary>
    private static void Latest(PronounSite site, History.Entry entry, float[] features)
    {
        int back = site.Sentence - entry.Sentence;
        Set(back switch { 0 => PronounFeature.Here, 1 => PronounFeature.Last, 2 => PronounFeature.TwoBack, 3 => PronounFeature.ThreeBack, _ => PronounFeature.Further });
        if (entry.Paragraph != site.Block)
        {
            Set(PronounFeature.OtherParagraph);
            features[(int)PronounFeature.ParagraphsBack] = Math.Min(site.Paragraph - entry.Turn, 3);
        }

        if (entry.IsMember) Set(PronounFeature.Member);

        void Set(PronounFeature feature) => features[(int)feature] = 1;
    }

    /// <summary>Of each mention.</summary>
    private static void Each(PronounSite site, History.Entry entry, float[] features, Func<int, bool> isQuoted, bool isNext)
    {
        int back = site.Sentence - entry.Sentence;
        if (back == 0 || (back == 1 && isNext)) Dealt(site, entry, features);
        bool subject = entry.Role == Role.Subject;
        switch (back)
        {
            case 0:
                Set(entry.Role switch
                {
                    Role.Subject => PronounFeature.SubjectHere,
                    Role.Object => PronounFeature.ObjectHere,
                    Role.Agent => PronounFeature.AgentHere,
                    Role.Possessor => PronounFeature.PossessorHere,
                    Role.Oblique => PronounFeature.ObliqueHere,
                    _ => PronounFeature.PlaceOrOtherHere,
                });
                if (entry.IsPronoun) Set(entry.Role == Role.Possessor ? PronounFeature.PossessivePronounHere : subject ? PronounFeature.PronounHere : PronounFeature.ObjectPronounHere);
                if (entry.Word == site.Speaker) Set(PronounFeature.Speaker);
                if (entry.Word == site.ClauseSubject) Set(PronounFeature.ClauseSubject);
                if (entry.Word == site.SubjectBefore) Set(PronounFeature.SubjectBefore);
                if (entry.Word == site.LastSubject) Set(entry.IsPronoun ? PronounFeature.LastSubjectPronoun : PronounFeature.LastSubject);
                if (!subject && IsTopic(site.Parsed, entry.Word)) Set(PronounFeature.Topic);
                if (site.IsQuoted && !isQuoted(entry.Word)) Set(PronounFeature.QuotedElsewhere);
                if (entry is { Role: Role.Possessor, IsPronoun: false }) Set(PronounFeature.NearPossessor);
                if (site.IsPerfect) Set(subject ? PronounFeature.PerfectOfSubject : PronounFeature.PerfectOfOther);
                bool clauseSubject = subject && entry.Word == site.ClauseSubject;
                if (site.Possession == Possession.Own) Set(clauseSubject ? PronounFeature.OwnOfSubject : PronounFeature.OwnOfOther);
                if (site.Possession == Possession.Anothers && clauseSubject) Set(PronounFeature.AnothersOfSubject);
                if (site.Above >= 0 && Above(site, entry, subject) is { } above) Set(above);
                break;
            case 1:
                Set(entry.Role switch
                {
                    Role.Subject => PronounFeature.SubjectLast,
                    Role.Object => PronounFeature.ObjectLast,
                    Role.Agent => PronounFeature.AgentLast,
                    Role.Possessor => PronounFeature.PossessorLast,
                    _ => PronounFeature.ObliqueLast,
                });
                if (entry.IsMain) Set(site.IsFirst ? PronounFeature.FirstAfterMain : PronounFeature.MainSubjectLast);
                if (entry.IsPronoun) Set(PronounFeature.PronounLast);
                if (entry.Word == site.Told) Set(PronounFeature.Told);
                if (site.IsPerfect) Set(subject ? PronounFeature.PerfectOfSubject : PronounFeature.PerfectOfOther);
                if (site.Answers) Set(entry.IsMain ? PronounFeature.AnswersAsSubject : PronounFeature.AnswersAsOther);
                break;
            default:
                if (subject) Set(PronounFeature.SubjectEarlier);
                if (entry.IsPronoun) Set(PronounFeature.PronounEarlier);
                if (back == 2 && entry.IsMain) Set(PronounFeature.MainSubjectTwoBack);
                break;
        }

        void Set(PronounFeature feature) => features[(int)feature] = 1;
    }

    /// <summary>Of what befell whom in the clause before, or above.</summary>
    private static void Dealt(PronounSite site, History.Entry entry, float[] features)
    {
        if (!entry.IsMember && PronounStances.GoesOn(entry.Befalls, site.Befalls)) features[(int)PronounFeature.BefallenAgain] = 1;
        if (PronounStances.GoesOn(entry.Does, site.Befalls)) features[(int)PronounFeature.SpokeOfAnother] = 1;
        if (entry.Does == PronounStance.Wrong && site.Befalls is PronounStance.Ill or PronounStance.Penalty) features[(int)PronounFeature.WrongedAnother] = 1;

        if (entry.Sentence != site.Sentence || entry.Governor != site.Above) return;
        if (site is { Link: ClauseLink.Reason, Form: PronounForm.Subject } && entry.Befalls != PronounStance.None) features[(int)PronounFeature.ReasonBefallen] = 1;
    }

    /// <summary>What one of the clause above is to the pronoun's.</summary>
    private static PronounFeature? Above(PronounSite site, History.Entry entry, bool subject)
    {
        if (site.Link == ClauseLink.Relative) return entry.Governor == site.Above || entry.Word == site.Above ? PronounFeature.RelativeOwner : null;
        int shared = Clauses.Subject(site.Parsed, site.Above);
        bool above = entry.Governor == site.Above || (subject && entry.Word == shared);
        if (!above) return null;
        bool actor = subject && site.Parsed.Words[entry.Word].Label != "nsubj:pass";
        return site.Link switch
        {
            ClauseLink.Reason => actor ? PronounFeature.ReasonSubject : PronounFeature.ReasonObject,
            ClauseLink.Adverbial => actor ? PronounFeature.AdverbialSubject : PronounFeature.AdverbialObject,
            ClauseLink.Complement => subject ? PronounFeature.ComplementSubject : PronounFeature.ComplementObject,
            ClauseLink.Joined => subject ? PronounFeature.JoinedSubject : PronounFeature.JoinedObject,
            _ => null,
        };
    }

    /// <summary>Of the person over the document.</summary>
    private static void Whole(PronounSite site, PronounCandidate candidate, int most, int total, Entity? only, Entity? opener, Entity? turn)
    {
        Entity person = candidate.Entity!;
        float[] features = candidate.Features;
        features[(int)PronounFeature.Mentions] = MathF.Log2(candidate.Mentions);
        features[(int)PronounFeature.Share] = total == 0 ? 0 : (float)person.Count / total;
        Set(PronounFeature.MostMentioned, person.Count == most && most > 1);
        Set(PronounFeature.ParagraphOpener, person == opener);
        Set(PronounFeature.Only, person == only);
        Set(PronounFeature.TitleOnly, person.IsTitleOnly && !person.IsUnnamed);
        Set(PronounFeature.Unnamed, person.IsUnnamed);
        Set(PronounFeature.GenderKnown, person.Gender == site.Gender);
        Set(PronounFeature.WomanKnown, person.Gender == site.Gender && site.Gender == Gender.Female);
        if (person.Gender == Gender.Unknown && NameGender.Likely(person) is var likely and not Gender.Unknown) Set(likely == site.Gender ? PronounFeature.GenderLikely : PronounFeature.GenderUnlikely, true);
        Set(PronounFeature.Turn, person == turn);
        Set(PronounFeature.CoArgument, site.CoArguments.Contains(person));

        void Set(PronounFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;
    }

    /// <summary>"As for Okoli, he …", "With regard to Mora, she …".</summary>
    public static bool IsTopic(ParsedSentence sentence, int word) =>
        word is > 1 and < 6 && sentence.Words[0].Lower is "as" or "with" or "regarding" or "concerning" && Enumerable.Range(1, word - 1).All(i => !sentence.Words[i].IsVerb && sentence.Words[i].Form != ",");
}
