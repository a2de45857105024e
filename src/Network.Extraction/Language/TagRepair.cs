namespace Network.Extraction.Language;

/// <summary>Mends tags that a tagger learned from the web gets wrong in reports: verbs taken for participles or nouns where the clause has no other verb.</summary>
internal static partial class TagRepair
{
    /// <summary>Mends the tags of a sentence in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="isFixed">True for words whose tags are known, such as names.</param>
    public static void Apply(string[] lowers, string[] tags, bool[] isFixed)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            if (isFixed[i] || IsPlain(lowers, tags, i)) continue;
            ClosedClasses(lowers, tags, i);
            Mend(lowers, tags, isFixed, i);
        }
    }

    /// <summary>True for half of a text: words of closed classes and marks that no rule is about.</summary>
    private static bool IsPlain(string[] lowers, string[] tags, int i) => tags[i] switch
    {
        "DT" or "CC" or "," or "." or ":" or "PRP" or "CD" or "POS" or "WP" or "WDT" or "WRB" or "EX" or "RP" or "IN" => !Particular.Contains(lowers[i]),
        "PRP$" => lowers[i] is "his" or "their" or "its" or "my" or "our",
        "TO" => lowers[i] == "to" && !(i + 1 < tags.Length && lowers[i + 1] is "which" or "whom" or "whose"),
        "MD" => lowers[i] is "would" or "could" or "will" or "should" or "must" or "may" or "can" or "might",
        _ => false,
    };

    private static void Mend(string[] lowers, string[] tags, bool[] isFixed, int i)
    {
        // "called the latter a thief", "accused her sister", "lost her post": a noun, and whose.
        if (lowers[i] is "latter" or "former" && tags[i] == "JJ" && i > 1 && lowers[i - 1] == "the" && tags[i - 2][0] == 'V' && (i + 1 == tags.Length || tags[i + 1] is "DT" or "VBN" or "." or "," or ":" or "CC" or "IN" or "TO")) tags[i] = "NN";
        if (lowers[i] == "her" && tags[i] == "PRP" && i + 1 < tags.Length && HerOwn.Contains(lowers[i + 1])) tags[i] = "PRP$";
        // "wrote to the Minister denouncing X": a name behind it, it is no noun.
        if (tags[i] == "NN" && i + 1 < tags.Length && isFixed[i + 1] && tags[i + 1] == "NNP" && Charging.Contains(lowers[i])) tags[i] = "VBG";
        // "wrote to the Synod demanding that": no noun before such a clause.
        if (tags[i] is "NN" && i > 0 && i + 1 < tags.Length && lowers[i + 1] == "that" && lowers[i] is "demanding" or "asking" or "requesting" or "insisting" or "alleging" or "claiming" or "declaring" or "complaining" or "protesting" or "proposing") tags[i] = "VBG";
        // "moved that X withdraw": the past would have another form.
        if (tags[i] == "VBD" && IrregularForms.IsOnlyBase(lowers[i])) tags[i] = "VB";
        // "begging him to intervene", "unable to interrupt": no noun stands there.
        if (tags[i] is "NN" or "JJ" && i > 1 && lowers[i - 1] == "to" && (lowers[i - 2] is "him" or "them" or "me" or "us" or "unable" or "able" or "refused" or "declined" or "everything" or "began" or "tried" || (lowers[i - 2] == "her" && tags[i - 2] == "PRP")) && (i + 1 == tags.Length || tags[i + 1] is "." or "," or "IN" or "RB" or "DT" or ":")) (tags[i - 1], tags[i]) = ("TO", "VB");
        // "X insisting that …, and Y vouching for him".
        if (tags[i] == "NN" && lowers[i].EndsWith("ing", StringComparison.Ordinal) && i > 1 && isFixed[i - 1] && tags[i - 1] == "NNP" && lowers[i - 2] is "and" or "," or "with" && i + 1 < tags.Length && (tags[i + 1] is "IN" or "PRP" or "DT" || isFixed[i + 1]) && lowers[i] is not ("meeting" or "building" or "hearing" or "sitting")) tags[i] = "VBG";
        // "they deprived him, elected Y in his stead": with an object right behind it no participle.
        if (tags[i] == "VBN" && i > 3 && i + 1 < tags.Length && lowers[i - 1] == "," && tags[i - 2] is "PRP" or "NNP" or "NN" or "NNS" && (isFixed[i + 1] || tags[i + 1] == "PRP") && lowers[i].EndsWith("ed", StringComparison.Ordinal) && !TakesTwo.Contains(lowers[i]) && lowers[i] is not ("called" or "nicknamed" or "dubbed") && tags.AsSpan(0, i).Contains("VBD")) tags[i] = "VBD";
        // "whose resignation he accepted": a pronoun and a form in "-ed" make a clause.
        if (tags[i] == "VBN" && i > 0 && lowers[i - 1] is "he" or "she" or "they" or "we" or "i" && lowers[i].EndsWith("ed", StringComparison.Ordinal)) tags[i] = "VBD";
        if (tags[i] is "FW" or "NN" or "NNP" or "VB" && lowers[i] is "forbade" or "forswore" or "forsook" or "foresaw") tags[i] = "VBD";
        if (tags[i] is "VB" or "VBP" && i > 0 && lowers[i] is "beaten" or "taken" or "driven" or "shaken") tags[i] = "VBN";
        if (tags[i] == "JJS" && NounsInEst.Contains(lowers[i])) tags[i] = "NN";
        if (lowers[i] == "unlike" && tags[i] is not ("IN" or "VB")) tags[i] = "IN";
        if (tags[i] is "VBZ" or "DT" or "NNS" && lowers[i] is "afterwards" or "thereupon" or "whereupon" or "thereafter" or "towards") tags[i] = lowers[i] == "towards" ? "IN" : "RB";
        if (tags[i] == "TO" && i + 1 < tags.Length && lowers[i + 1] is "which" or "whom" or "whose") tags[i] = "IN";
        if (tags[i] is "NN" or "NNS" or "NNP" or "GW" or "IN" && !(tags[i] == "IN" && lowers[i] == "whereupon") && AlwaysAdverbs.Contains(lowers[i]) && i + 1 < tags.Length && (tags[i + 1][0] == 'V' || tags[i + 1] is "MD" or "NNP"))
        {
            tags[i] = "RB";
            return;
        }

        // "a circular in which", "issued a circular": a paper.
        if (lowers[i] == "circular" && tags[i] == "JJ" && i + 1 < tags.Length && tags[i + 1] is not ("NN" or "NNS" or "JJ")) tags[i] = "NN";
        // "the charge was unfounded": nobody did it.
        if (lowers[i] == "unfounded" && tags[i] is "VBN" or "VBD") tags[i] = "JJ";
        // "called X to account": no verb.
        if (lowers[i] == "account" && tags[i] == "VB" && i > 1 && lowers[i - 1] == "to") (tags[i - 1], tags[i]) = ("IN", "NN");
        // "offered her the chair": her, and not hers.
        if (lowers[i] == "her" && tags[i] == "PRP$" && i + 1 < tags.Length && tags[i + 1] == "DT") tags[i] = "PRP";
        // "On the 7th the police arrested X": the day is no adjective of what follows.
        if (tags[i] == "JJ" && i > 0 && i + 1 < tags.Length && lowers[i - 1] == "the" && char.IsAsciiDigit(lowers[i][0]) && lowers[i][^1] is 't' or 'h' or 'd' && (tags[i + 1] is "DT" or "PRP" or "PRP$" or "," or "NNP" || isFixed[i + 1]))
        {
            tags[i] = "NN";
            return;
        }

        // "The police, put up to it by X, arrested Y": participles that are like the base form.
        if (tags[i] is "VB" or "VBD" or "VBP" or "NN" && i > 1 && i + 3 < tags.Length && lowers[i] is "put" or "set" or "cut" or "hit" or "beset" or "cast" && lowers[i - 1] == "," && tags[i - 2][0] == 'N' && tags[i + 1] is "RP" or "IN" or "RB" && PhraseGoesOn(lowers, tags, i))
            tags[i] = "VBN";
        // "X and Y each supported Z".
        if (tags[i] is "VBN" or "JJ" && i > 1 && i + 1 < tags.Length && lowers[i - 1] is "each" or "both" or "all" && isFixed[i - 2] && IsPastForm(lowers[i]) && (isFixed[i + 1] || tags[i + 1] is "DT" or "PRP" or "PRP$")) tags[i] = "VBD";
        // "X having stood surety".
        if (tags[i] is "NN" or "JJ" or "VBD" && i > 0 && lowers[i - 1] == "having" && IrregularForms.IsPast(lowers[i])) tags[i] = "VBN";
        // "moved that X step aside".
        if (lowers[i] is "step" or "stand" && tags[i] is "NN" or "VBP" && i > 1 && i + 1 < tags.Length && lowers[i + 1] is "aside" or "down" && isFixed[i - 1] && lowers[i - 2] == "that")
        {
            tags[i] = "VB";
            tags[i + 1] = "RB";
        }

        // "had him put out of the hall", "had X shut up".
        if (lowers[i] is "put" or "set" or "shut" or "cut" or "cast" or "let" or "beaten" && tags[i] is "VB" or "VBD" or "VBP" && i > 1 && lowers[i - 2] is "had" or "have" or "has" && (isFixed[i - 1] || lowers[i - 1] is "him" or "her" or "them")) tags[i] = "VBN";
        // "was set free".
        if (lowers[i] == "set" && tags[i] == "JJ" && i > 0 && i + 1 < tags.Length && lowers[i - 1] is "was" or "were" or "been" or "be" or "is" or "are" && lowers[i + 1] is "free" or "aside" or "upon" or "at" or "up") tags[i] = "VBN";
        // "Stokes' removal".
        if (i > 0 && i + 1 < tags.Length && lowers[i] is "'" or "’" && lowers[i - 1].EndsWith('s') && isFixed[i - 1] && tags[i + 1] is "NN" or "NNS" or "JJ") tags[i] = "POS";
        // "had from the beginning opposed X".
        if (lowers[i] is "had" or "has" or "have" && PerfectRepair.Participle(lowers, tags, i) is > 0 and var participle && !isFixed[participle]) tags[participle] = "VBN";
        // "the committee thanks X": who is thanked follows.
        if (tags[i] is "NNS" or "NN" && lowers[i] == "thanks" && i > 0 && i + 1 < tags.Length && tags[i - 1] is "NN" or "NNP" && (isFixed[i + 1] || tags[i + 1] is "DT" or "PRP" or "PRP$")) tags[i] = "VBZ";
        // "under questioning by the police".
        if (tags[i] == "VBG" && i > 0 && lowers[i] is "questioning" or "cross-questioning" && lowers[i - 1] is "under" or "in" or "further") tags[i] = "NN";
        // "X's bearing at the front", "their handling of Y": what is owned is a noun.
        if (tags[i] == "VBG" && i > 0 && (tags[i - 1] == "POS" || (tags[i - 1] == "PRP$" && lowers[i - 1] != "her")) && lowers[i] is not ("having" or "being") && i + 1 < tags.Length && (tags[i + 1] is "IN" or "." or "," or "CC" || lowers[i + 1] is "he" or "she" or "they" or "we" or "i" or "was" or "had" or "has" or "is"))
        {
            tags[i] = "NN";
            return;
        }

        // "his stranglehold over them", "the Party's largesse towards him": so is any rarer word.
        if (tags[i] is "JJ" or "VBN" or "VBZ" && i > 0 && (tags[i - 1] == "POS" || (tags[i - 1] == "PRP$" && lowers[i - 1] != "her")) && i + 1 < tags.Length && tags[i + 1] is "IN" or "TO" && lowers[i] != "own" && !lowers[i].EndsWith("ed", StringComparison.Ordinal))
        {
            tags[i] = tags[i] == "VBZ" ? "NNS" : "NN";
            return;
        }

        // "was tolerant of him", "had been condescending to her".
        if (tags[i] is "NN" or "RB" or "VBN" or "VBG" && i > 0 && i + 1 < tags.Length && LeadsOn(lowers, tags, i + 1) && Predicates.Contains(lowers[i]) && (Auxiliaries.Contains(lowers[i - 1]) || tags[i - 1] is "RB" or "CC" or ","))
        {
            tags[i] = "JJ";
            return;
        }

        // "and one Inácio Feijó".
        if (lowers[i] == "one" && i + 1 < tags.Length && tags[i + 1] == "NNP" && isFixed[i + 1])
        {
            tags[i] = "DT";
            return;
        }

        // "X - an old man by then - insulted Y": behind a mark nothing describes a name.
        if (tags[i] == "JJ" && i > 0 && i + 1 < tags.Length && isFixed[i + 1] && tags[i - 1] is ":" or "," && lowers[i].EndsWith("ed", StringComparison.Ordinal)) tags[i] = "VBD";
        // "the dispute was laid before": a past form behind "was" is a participle.
        if (lowers[i] is "befell" or "befalls") tags[i] = lowers[i] == "befell" ? "VBD" : "VBZ";
        if (tags[i] == "JJ" && i > 0 && lowers[i - 1] is "was" or "were" or "been" or "be" or "being" && IrregularForms.IsPast(lowers[i]) && i + 1 < tags.Length && (tags[i + 1] is "IN" or "TO" || IrregularForms.IsOnlyParticiple(lowers[i])))
        {
            tags[i] = "VBN";
            return;
        }

        // "X, in a statement issued today, denies it": no noun has this form.
        if (tags[i] is "NNS" or "NN" && OnlyVerbs.Contains(lowers[i]))
        {
            tags[i] = "VBZ";
            return;
        }

        // "was excluded from the Party": what is told with its "from" or "by" was done.
        if (tags[i] == "JJ" && i > 0 && lowers[i - 1] is "was" or "were" or "been" or "be" or "being" && lowers[i].EndsWith("ed", StringComparison.Ordinal) && i + 1 < tags.Length && lowers[i + 1] is "from" or "by")
        {
            tags[i] = "VBN";
            return;
        }

        if (lowers[i] == "ought" && i + 1 < tags.Length && lowers[i + 1] is "to" or "not") tags[i] = "MD";
        // "explained that X's remark", "told him that, had X signed": no article stands before a name, an article or a comma.
        if (tags[i] is "DT" or "WDT" && lowers[i] == "that" && i > 0 && i + 2 < tags.Length && (isFixed[i + 1] || tags[i + 1] is "DT" or "PRP" or "PRP$" or ",") && (tags[i - 1][0] == 'V' || tags[i - 1] is "PRP" or "RP"))
        {
            tags[i] = "IN";
            return;
        }

        bool sameInPast = SameInPast.Contains(lowers[i]);
        // "X spread lies about Y".
        if (sameInPast && tags[i] is "NN" or "VB" or "VBP" && i > 0 && isFixed[i - 1] && i + 1 < tags.Length && tags[i + 1] == "VBZ" && !isFixed[i + 1] && HasNoFinite(tags, isFixed, i + 1))
        {
            (tags[i], tags[i + 1]) = ("VBD", "NNS");
            return;
        }

        // "was abducted by men and released two days later": the second is a passive too.
        if (tags[i] == "VBD" && i > 2 && lowers[i - 1] is "and" or "or" && lowers[i].EndsWith("ed", StringComparison.Ordinal) && !NeverPassive.Contains(lowers[i]) && !StartsPhrase(lowers, tags, i + 1) && (i + 1 == tags.Length || tags[i + 1] is not ("TO" or "NN" or "NNS")) && GoesOnPassive(lowers, tags, i, isFixed))
        {
            tags[i] = "VBN";
            return;
        }

        // "her dismissal by the Council", "an ally of X": what stands between an article and a preposition is a noun.
        if (i > 0 && i + 1 < tags.Length && tags[i] is "JJ" or "RB" or "VB" or "VBP" or "JJS" && lowers[i].Length > 3 && tags[i - 1] is "PRP$" or "DT" or "POS" && (lowers[i + 1] is "of" or "by" or "against" || (tags[i - 1] is "POS" && lowers[i + 1] is ";" or "." or ",")) && lowers[i - 1] is not ("this" or "that" or "all" or "some")
            && !(tags[i] is "JJ" && lowers[i] is "critical" or "fond" or "capable" or "afraid" or "full"))
        {
            tags[i] = "NN";
            return;
        }

        // "The Gestapo let X go", "X cast doubt on": forms alike in the present and the past.
        if (sameInPast && tags[i] is "VB" or "NN" or "VBP" or "VBN" && i > 0 && (isFixed[i - 1] || tags[i - 1] is "NNP") && !HasAuxiliary(lowers, tags, i) && ClauseVerb(tags, i, isFixed) < 0 && i + 1 < tags.Length && tags[i + 1] is not ("." or ","))
        {
            tags[i] = "VBD";
            return;
        }

        // "who are studying with us, and advised him": the clause of a progressive does not go on with a past.
        if (tags[i] == "VBN" && i > 3 && lowers[i - 1] is "and" or "but" && lowers[i - 2] == "," && i + 1 < tags.Length && lowers[i + 1] is "him" or "them" or "me" or "us" && tags.AsSpan(0, i).LastIndexOfAny(["VBG", "VBN", "VBD", "VBZ", "VBP", "VB"]) is >= 0 and var verb && tags[verb] == "VBG")
        {
            tags[i] = "VBD";
            return;
        }

        // "had been condemned by the court, and accused its chairman": who acts upon another is no sufferer any more.
        if (tags[i] == "VBN" && i > 3 && lowers[i - 1] is "and" or "but" && lowers[i - 2] == "," && i + 1 < tags.Length && tags[i + 1] == "PRP$" && !TakesTwo.Contains(lowers[i]) && !IrregularForms.IsOnlyParticiple(lowers[i]) && tags.AsSpan(0, i).Contains("VBN"))
        {
            tags[i] = "VBD";
            return;
        }

        // "had him put out", "had Y shut in": what was done to him.
        if (sameInPast && lowers[i] != "let" && tags[i] is "VB" or "VBP" or "VBD" or "NN" && i > 1 && (tags[i - 1] == "PRP" || isFixed[i - 1]) && lowers[i - 2] is "had" or "have" or "having" && i + 1 < tags.Length && tags[i + 1] is "RP" or "IN" or "RB")
        {
            tags[i] = "VBN";
            return;
        }

        // "called the member to order": a noun, where nothing follows that could be ordered.
        if (lowers[i] == "order" && tags[i] == "VB" && i > 2 && lowers[i - 1] == "to" && (i + 1 == tags.Length || tags[i + 1] is "." or "," or "IN" or "CC") && lowers.AsSpan(Math.Max(0, i - 7), Math.Min(i, 7)).ContainsAny("called", "call", "calling"))
        {
            (tags[i - 1], tags[i]) = ("IN", "NN");
            return;
        }

        // "dismissed X and put in his place Y", "and set Y": goes on with the past before it.
        if (sameInPast && tags[i] is "JJ" or "NN" or "IN" or "VBN" && i > 1 && lowers[i - 1] is "and" or "but" && i + 1 < tags.Length && (isFixed[i + 1] || tags[i + 1] is "PRP" or "DT" or "PRP$") && !HasAuxiliary(lowers, tags, i) && tags.AsSpan(0, i).Contains("VBD"))
        {
            tags[i] = "VBD";
            return;
        }

        // "You write further that X had".
        if (tags[i] is "RB" or "NN" or "JJ" && i > 0 && tags[i - 1] == "PRP" && Telling.Contains(lowers[i]) && lowers[i - 1] is "i" or "you" or "we" or "they")
        {
            tags[i] = "VBP";
            return;
        }

        // "was arrested and set free": goes on with the passive before it.
        if (lowers[i] is "set" or "let" or "put" && tags[i] is "JJ" or "NN" or "VBD" or "VB" or "VBP" && i > 2 && lowers[i - 1] is "and" or "but" or "then" && i + 1 < tags.Length && lowers[i + 1] is "free" or "loose" or "aside" or "out" or "off" or "down" or "to" or "on" or "in" or "under" or "before" && GoesOnPassive(lowers, tags, i, isFixed))
        {
            tags[i] = "VBN";
            return;
        }

        // "The clergy of X, led by Y, stand behind Z": the only verb that the sentence can have.
        if (tags[i] is "NN" or "NNS" or "VB" && i > 1 && (tags[i - 1] is "," or "NNS" or "NNPS" || isFixed[i - 1]) && i + 1 < tags.Length && tags[i + 1] == "IN" && StandsFor.Contains(lowers[i]) && HasNoFinite(tags, isFixed))
        {
            tags[i] = "VBP";
            return;
        }

        // "The undersigned Board protests against the decree by which …".
        MinuteTags.Apply(lowers, tags, isFixed, i);
        if (tags[i] == "NNS" && Protests.Contains(lowers[i]) && i is > 0 and < 7 && (tags[i - 1] is "NN" or "NNP" || isFixed[i - 1]) && i + 1 < tags.Length && (lowers[i + 1] is "against" or "in" or "to" or "that" or "most" or "on" or "for") && tags[0] is "DT" or "PRP$" && !StandsBefore(tags, isFixed, i, "VBD", "VBZ", "VBP", "MD"))
        {
            tags[i] = "VBZ";
            return;
        }

        // "and spoke in defence of X", "and adds that": a verb goes on where one has gone before.
        if (i > 1 && i + 1 < tags.Length && lowers[i - 1] is "and" or "but" && tags[i] is "NN" or "NNS" or "NNP" or "JJ" && StandsBefore(tags, isFixed, i, "VBD", "VBZ", "VBP"))
        {
            if (IrregularForms.IsPast(lowers[i]) && !IrregularForms.IsOnlyParticiple(lowers[i]) && (tags[i + 1] is "IN" or "TO" or "PRP" or "DT" or "PRP$" or "RP" || (tags[i] == "JJ" && (isFixed[i + 1] || tags[i + 1] == "NNP"))))
            {
                tags[i] = "VBD";
                return;
            }

            // "remits the sentence and orders an inquiry": no plural stands before an article, where the present has gone before.
            if (tags[i] == "NNS" && lowers[i].Length > 4 && lowers[i].EndsWith('s') && (tags[i + 1] is "DT" or "PRP$" or "PRP" || lowers[i + 1] == "that") && StandsBefore(tags, isFixed, i, "VBZ") && !StandsBefore(tags, isFixed, i, "VBD"))
            {
                tags[i] = "VBZ";
                return;
            }

            if (tags[i] == "NNS" && lowers[i + 1] == "that" && lowers[i] is "adds" or "claims" or "states" or "demands" or "requests" or "reports" or "hopes" or "fears" or "insists" or "notes" or "remarks")
            {
                tags[i] = "VBZ";
                return;
            }
        }

        // "X, by then almost blind, interceded for Y": an unknown past behind a comma.
        if (tags[i] == "JJ" && i > 2 && tags[i - 1] == "," && lowers[i].EndsWith("ed", StringComparison.Ordinal) && isFixed[0] && i + 1 < tags.Length && tags[i + 1] is "IN" or "TO" && lowers[i + 1] is "for" or "to" or "against" or "on" or "from" && HasNoFinite(tags, isFixed))
        {
            tags[i] = "VBD";
            return;
        }

        // "X, critic of the Herald,".
        if (lowers[i] == "critic" && tags[i] == "JJ") tags[i] = "NN";
        // "dismissed X and thanked Y": a name on either side, and a past before them.
        if (tags[i] == "VBN" && i > 2 && lowers[i - 1] == "and" && isFixed[i - 2] && i + 1 < tags.Length && isFixed[i + 1] && tags[i - 3] == "VBD" && !Auxiliaries.Contains(lowers[i - 3]) && !IrregularForms.IsOnlyParticiple(lowers[i]))
        {
            tags[i] = "VBD";
            return;
        }

        // "X crossed swords with Y", "X joined forces": a participle does not stand between a name and its object.
        if (tags[i] is "VBN" or "JJ" && i > 0 && isFixed[i - 1] && i + 1 < tags.Length && tags[i + 1] is "NN" or "NNS" && !isFixed[i + 1] && IsPastForm(lowers[i]) && !IrregularForms.IsOnlyParticiple(lowers[i]) && !HasAuxiliary(lowers, tags, i) && ClauseVerb(tags, i, isFixed) < 0
            && lowers[i + 1] is not ("yesterday" or "today" or "tomorrow" or "night" or "morning" or "evening" or "week" or "times") && HasNoFinite(tags, isFixed))
        {
            tags[i] = "VBD";
            return;
        }

        if (tags[i] == "VBN" && (NeverPassive.Contains(lowers[i]) || (lowers[i] == "called" && i + 1 < tags.Length && lowers[i + 1] is "upon" or "on" or "for")) && NominalBefore(lowers, tags, i) && !HasAuxiliary(lowers, tags, i)) tags[i] = "VBD";
        if (i > 0 && i + 1 < tags.Length && lowers[i + 1] is "with" or "to" && Attitudes.Contains(lowers[i]) && !HasAuxiliary(lowers, tags, i))
        {
            tags[i] = "JJ";
            return;
        }

        if (tags[i] == "VBN" && i + 1 < tags.Length && tags[i + 1] is "IN" or "TO" && lowers[i + 1] != "by" && NominalBefore(lowers, tags, i) && !IrregularForms.IsOnlyParticiple(lowers[i]) && HasArticle(lowers)
            && !HasAuxiliary(lowers, tags, i) && !HasOtherFinite(lowers, tags, isFixed, i))
        {
            tags[i] = "VBD";
        }

        if (tags[i] == "VBN" && !HasAuxiliary(lowers, tags, i) && StartsPhrase(lowers, tags, i + 1) && !TakesTwo.Contains(lowers[i]) && !IrregularForms.IsOnlyParticiple(lowers[i])
            && (NominalBefore(lowers, tags, i) || (i > 0 && tags[i - 1] == "VBD" && !Auxiliaries.Contains(lowers[i - 1]) && ClauseVerb(tags, i, isFixed) < i)))
        {
            tags[i] = "VBD";
        }
        else if (tags[i] is "NNS" or "NN" or "VB" && i > 0 && lowers[i].EndsWith('s') && lowers[i].Length > 3 && IsNameOrPronoun(tags, i - 1, isFixed, lowers) && (StartsPhrase(lowers, tags, i + 1) || (i + 1 < tags.Length && lowers[i + 1] is "having" or "being" or "all")) && ClauseVerb(tags, i, isFixed) < 0)
        {
            tags[i] = "VBZ";
        }
        else if (tags[i] is "NNS" && i > 0 && tags[i - 1] is "NN" && ClauseVerb(tags, i, isFixed) < 0 && i + 1 < tags.Length && (lowers[i + 1] is "that" or "to" || tags[i + 1] is "DT" or "PRP" or "PRP$" || CallsFor.Contains(lowers[i])))
        {
            tags[i] = "VBZ";
        }
        else if (i > 0 && tags[i] is "NN" or "JJ" or "GW" or "VB" or "VBP" or "NNP" or "RB" && IsPastForm(lowers[i]) && NominalBefore(lowers, tags, i) && ClauseVerb(tags, i, isFixed) < 0
            && (i + 1 == tags.Length || tags[i + 1] is not ("NN" or "NNS" or "NNP" or "NNPS") || isFixed[i + 1]))
        {
            tags[i] = IrregularForms.IsOnlyParticiple(lowers[i]) ? "VBN" : "VBD";
        }
    }

    /// <summary>Words that no closed class has: "was laid/TO", "lay/MD", "theft/PRP$".</summary>
    private static void ClosedClasses(string[] lowers, string[] tags, int i)
    {
        bool stray = tags[i] switch
        {
            "TO" => lowers[i] is not ("to" or "na" or "ta"),
            "MD" => !Modals.Contains(lowers[i]) && lowers[i].Length > 2,
            "PRP$" => lowers[i].Length > 5 || lowers[i].Length == 5 && lowers[i] is not ("their" or "whose"),
            _ => false,
        };
        if (stray) tags[i] = !IrregularForms.IsPast(lowers[i]) && !IsPastForm(lowers[i]) ? "NN" : HasAuxiliary(lowers, tags, i) ? "VBN" : "VBD";
    }
}
