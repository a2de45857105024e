using Network.Model;

namespace Network.Report.Page;

/// <summary>The answer in words: camps, who is between, outcomes, disputes, contradictions, and what it rests on.</summary>
internal sealed class AnswerPart(HtmlWriter html, ReportModel model, PageParts parts)
{
    private const int MostShown = 60;

    public void Write()
    {
        if (model.Headline.Count > 0) html.Element("p", model.Headline[0].Words, ("class", "lead"));
        if (model.Headline.Count > 1) html.Element("p", string.Join(" ", model.Headline.Skip(1).Select(entry => entry.Words)), ("class", "headline"));
        if (model.UsualWord is not null) html.Element("p", $"Where no other speaker is named, on the word of {model.UsualWord}.", ("class", "aside"));
        if (model.Camps.Count > 0)
        {
            html.Open("div", ("class", "camps"));
            foreach (CampEntry camp in model.Camps.Take(MostShown)) Camp(camp);
            html.Close();
            parts.Cut(model.Camps.Count, MostShown);
        }

        foreach (BetweenEntry entry in model.Between) Between(entry);
        if (model.Loners.Count > 0)
            html.Element("p", $"Alone in a camp: {Wording.List([.. model.Loners.Select(camp => $"{camp.Core} ({camp.Number})")], MostShown)}.", ("class", "aside"));
        if (model.WithoutCountedTie.Count > 0)
        {
            html.Element(
                "p", $"In no camp, for want of a tie for or against anyone: {Wording.List([.. model.WithoutCountedTie.Select(actor => actor.Name)], MostShown)}.",
                ("class", "aside"));
        }
    }

    public void WriteOutcomes()
    {
        html.Open("div", ("class", "scroll"));
        html.Open("table", ("class", "outcomes"));
        html.Open("thead");
        html.Open("tr");
        bool third = model.Outcomes.Any(act => act.ThirdParty is not null), dated = model.Outcomes.Any(act => act.Date is not null);
        string?[] heads = ["Whom", "What was done", third ? "From or to" : null, "By", dated ? "When" : null, "Where"];
        foreach (string head in heads.OfType<string>()) html.Element("th", head, ("scope", "col"));
        html.Close();
        html.Close();
        foreach (IGrouping<string, OutcomeAct> happening in model.Outcomes
            .Select((act, index) => (act, index)).GroupBy(act => act.act.Event ?? "\n" + act.index, act => act.act, StringComparer.Ordinal))
        {
            html.Open("tbody");
            foreach (OutcomeAct act in happening)
            {
                foreach (RelationEntry row in act.Rows) Outcome(act, row, third, dated);
            }

            html.Close();
        }

        html.Close();
        html.Close();
    }

    public void WriteDisputes()
    {
        foreach (DisputeEntry dispute in model.Disputes)
        {
            html.Open("div", ("class", "dispute"));
            html.Open("div", ("class", "claim"));
            html.Element("h3", dispute.Claims.Count == 0 ? "Contradiction" : "Claim");
            foreach (ClaimEntry claim in dispute.Claims) Claim(claim.Words, claim.Relations[0]);
            if (dispute.Claims.Count == 0) Claim(dispute.Denials[0].Says, dispute.Denials[0]);
            html.Close();
            if (dispute.Claims.Count > 0) Denial(dispute);
            html.Close();
        }
    }

    public void WriteContradictions()
    {
        html.Open("ul", ("class", "plain"));
        foreach (ContradictionEntry entry in model.Contradictions.Take(MostShown))
        {
            html.Open("li");
            parts.Sign(entry.Relation.Relation);
            html.Text($"{entry.Relation.Says}, {entry.Why} ");
            parts.Source(entry.Relation);
            html.Close();
        }

        html.Close();
        parts.Cut(model.Contradictions.Count, MostShown);
    }

    public void WriteCycles()
    {
        html.Element("p", "No division satisfies all relations of a line together; these lines prove that none is contradicted less.");
        foreach (CycleEntry cycle in model.Cycles.Take(MostShown))
        {
            html.Element("p", cycle.Words + ".");
            html.Open("ul", ("class", "plain"));
            foreach (RelationEntry relation in cycle.Relations.Take(MostShown))
            {
                html.Open("li");
                parts.Relation(relation);
                html.Close();
            }

            html.Close();
        }

        parts.Cut(model.Cycles.Count, MostShown);
    }

    public void WriteGrounds()
    {
        if (model.Voices.Count > 0)
        {
            html.Element("p", "Of the relations that count for camps, this much rests on whose word:");
            html.Open("ul", ("class", "voices"));
            foreach (VoiceEntry voice in model.Voices.Take(MostShown))
            {
                html.Open("li");
                html.Element("bdi", voice.Name);
                html.Open("span", ("class", "bar"), ("aria-hidden", "true"));
                html.Element("span", "", ("style", $"width:{Math.Clamp(voice.Share * 100, 0, 100).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)}%"));
                html.Close();
                html.Element("span", Wording.Percent(voice.Share), ("class", "score"));
                html.Close();
            }

            html.Close();
        }

        foreach (string sentence in model.LeftOut) html.Element("p", sentence);
        if (model.WhatIfAlleged is not null) html.Element("p", model.WhatIfAlleged);
        if (model.WhatIfSure is not null) html.Element("p", model.WhatIfSure);
        foreach (string note in model.Notes) html.Element("p", Wording.Sentence(note), ("class", "aside"));
    }

    private void Camp(CampEntry camp)
    {
        html.Open("article", ("class", "camp"), ("id", $"camp-{camp.Number}"));
        html.Open("h3");
        parts.Swatch(camp.Number);
        html.Text($"Around {camp.Core} ");
        html.Element("span", Wording.Tally(camp.Size, "actor"), ("class", "size"));
        html.Close();
        Places(camp.Held.Take(MostShown));
        if (camp.Places.Count > MostShown)
            html.Element("p", $"{Wording.Sentence(Wording.Count(camp.Places.Count - MostShown, "further actor"))}: see the table of actors.", ("class", "aside"));
        else if (camp.OpposedOnly.Any())
        {
            html.Element("p", $"Only against others, not shown to be with {camp.Core}:", ("class", "opposed"));
            Places(camp.OpposedOnly);
        }

        html.Close();
    }

    private void Places(IEnumerable<CampPlace> places)
    {
        html.Open("ul");
        foreach (CampPlace place in places)
        {
            html.Open("li");
            html.Element("b", place.Name);
            if (place.Actors.Count > 1) html.Text($": {Wording.List([.. place.Actors.Skip(1).Select(Wording.Name)])}");
            html.Text(" ");
            html.Element("span", place.Actors.Count > 1 ? $"acting as one; {place.Words}" : place.Words, ("class", "how"));
            html.Close();
        }

        html.Close();
    }

    private void Between(BetweenEntry entry)
    {
        html.Open("div", ("class", "between"));
        html.Open("p");
        html.Element("b", Wording.Name(entry.Actor));
        html.Text($" stands between: {entry.Reason.TrimEnd('.')}.");
        html.Close();
        if (entry.Ties.Count > 0)
        {
            html.Open("ul", ("class", "plain"));
            foreach (RelationEntry tie in entry.Ties.Take(MostShown))
            {
                html.Open("li");
                parts.Relation(tie);
                html.Close();
            }

            html.Close();
        }

        html.Close();
    }

    private void Outcome(OutcomeAct act, RelationEntry row, bool third, bool dated)
    {
        html.Open("tr");
        html.Element("th", Wording.Name(row.Relation.Target), ("scope", "row"), ("dir", "auto"), ("data-label", "Whom"));
        html.Element("td", row.Status.Length == 0 ? act.Sanction : $"{act.Sanction} ({row.Status})", ("data-label", "What was done"));
        if (third) html.Element("td", act.ThirdParty ?? "", ("data-label", "From or to"));
        html.Open("td", ("dir", "auto"), ("data-label", "By"));
        html.Text(Wording.Name(act.Body));
        if (row.Relation.Evidence.Any(piece => piece.SourceInferred)) html.Element("span", " (inferred)", ("class", "source"));
        html.Close();
        if (dated) html.Element("td", act.Date ?? "", ("data-label", "When"));
        html.Open("td", ("data-label", "Where"));
        parts.Source(row);
        html.Close();
        html.Close();
    }

    private void Claim(string words, RelationEntry first)
    {
        html.Open("p");
        html.Text(words + " ");
        parts.Source(first);
        html.Close();
    }

    private void Denial(DisputeEntry dispute)
    {
        html.Open("div", ("class", "denial"));
        html.Element("h3", $"Denied by {dispute.DeniedBy}");
        bool spoken = dispute.Claims.Any(claim => claim.Relations[0].Relation.Modality == Modality.Refuted);
        if (dispute.Denials.Count == 0)
            html.Element("p", spoken ? "Called untrue where it is told." : "The denial is told with the claim.");
        foreach (RelationEntry denial in dispute.Denials)
        {
            html.Open("p");
            parts.Relation(denial);
            html.Close();
        }

        html.Close();
    }
}
