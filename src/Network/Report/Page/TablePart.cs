using System.Globalization;
using Network.Model;

namespace Network.Report.Page;

/// <summary>The tables of all actors and relations, which a small script sorts and filters.</summary>
internal sealed class TablePart(HtmlWriter html, ReportModel model, ReportPageInput input, PageParts parts)
{
    public void WriteActors()
    {
        IReadOnlyList<string> measures = [.. model.Rankings.Select(ranking => ranking.Measure)];
        bool camps = model.Actors.Any(actor => actor.Camp is not null), kinds = model.Actors.Any(actor => actor.Actor.Kind != ActorKind.Unknown);
        bool posts = model.Actors.Any(actor => actor.Positions.Count > 0);
        Tools("actors-table", []);
        html.Open("div", ("class", "scroll"));
        html.Open("table", ("class", "sortable"), ("id", "actors-table"));
        List<(string, bool)> heads = [("Actor", false)];
        if (kinds) heads.Add(("Kind", false));
        if (posts) heads.Add(("Positions", false));
        if (camps) heads.AddRange([("Camp", true), ("How it stands", false)]);
        heads.AddRange(measures.Select(measure => (Sections.RankingSection.Short(measure), true)));
        Heads(heads);
        html.Open("tbody");
        foreach (ActorEntry actor in model.Actors.Take(input.MostRows))
        {
            html.Open("tr", ("id", "actor-" + actor.Number.ToString(CultureInfo.InvariantCulture)));
            html.Open("th", ("scope", "row"), ("data-label", "Actor"), ("data-sort", actor.Name));
            html.Element("bdi", actor.Name);
            if (actor.Actor.Aliases.Count > 0) html.Element("span", string.Join(", ", actor.Actor.Aliases.Select(Wording.Name)), ("class", "also"), ("dir", "auto"));
            if (actor.Actor.Note is not null) html.Element("span", Wording.Name(actor.Actor.Note), ("class", "also"), ("dir", "auto"));
            html.Close();
            if (kinds) html.Element("td", actor.Actor.Kind.Id(), ("data-label", "Kind"));
            if (posts) html.Element("td", string.Join("; ", actor.Positions), ("data-label", "Positions"), ("dir", "auto"));
            if (camps)
            {
                html.Open("td", ("data-label", "Camp"), ("data-sort", (actor.Camp ?? int.MaxValue).ToString(CultureInfo.InvariantCulture)));
                if (actor.Camp is not null) parts.Swatch(actor.Camp);
                html.Close();
                html.Element("td", actor.Place, ("data-label", "How it stands"));
            }

            foreach (string measure in measures) Score(actor.Scores.FirstOrDefault(score => score.Measure == measure));
            html.Close();
        }

        html.Close();
        html.Close();
        html.Close();
        parts.Cut(model.Actors.Count, input.MostRows);
    }

    public void WriteRelations()
    {
        bool dates = model.Relations.Any(entry => entry.DateIsOwn || (entry.Date is not null && model.Documents.Count > 1)), told = model.Relations.Any(entry => entry.Relation.Evidence.Count > 0);
        bool weights = model.Relations.Any(entry => entry.Relation.Weight != 1);
        Tools("relations-table", [.. model.Relations.Select(entry => Wording.Label(entry.Relation.Type)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        html.Open("div", ("class", "scroll"));
        html.Open("table", ("class", "sortable"), ("id", "relations-table"));
        List<(string, bool)> heads = [("No.", true), ("Who", false), ("Relation", false), ("Whom", false)];
        if (dates) heads.Add(("When", false));
        if (weights) heads.Add(("Weight", true));
        if (told) heads.AddRange([("On whose word", false), ("Where", false), ("What the text says", false)]);
        Heads(heads);
        html.Open("tbody");
        foreach (RelationEntry entry in model.Relations.Take(input.MostRows)) Relation(entry, dates, weights, told);
        html.Close();
        html.Close();
        html.Close();
        parts.Cut(model.Relations.Count, input.MostRows);
    }

    private void Relation(RelationEntry entry, bool dates, bool weights, bool told)
    {
        Relation relation = entry.Relation;
        string label = Wording.Label(relation.Type);
        html.Open("tr", ("id", "relation-" + PageParts.Number(entry)), ("data-type", label), ("data-sign", Wording.Sign(relation.Sign)));
        html.Element("td", PageParts.Number(entry), ("class", "number"), ("data-label", "No."));
        html.Element("td", Wording.Name(relation.Source), ("data-label", "Who"), ("dir", "auto"));
        html.Open("td", ("data-label", "Relation"), ("data-sort", label));
        parts.Sign(relation);
        html.Text(label);
        if (entry.Status.Length > 0) Tag(entry.Status);
        if (entry.Frustrated) Tag("contradicts the camps");
        if (!entry.Counted && !relation.Type.Affiliation) Tag("not counted");
        html.Close();
        html.Open("td", ("data-label", "Whom"), ("dir", "auto"));
        html.Text(Wording.Name(relation.Target));
        if (relation.To is not null) html.Element("span", $"{Wording.Preposition(relation.Type)} {Wording.Name(relation.To)}", ("class", "also"));
        html.Close();
        if (dates)
        {
            html.Open("td", ("data-label", "When"), ("data-sort", RelationGraph.EffectiveDate(relation)?.FirstDay.ToString("D12", CultureInfo.InvariantCulture) ?? "~"));
            if (entry.DateIsOwn) html.Text(entry.Date!);
            else if (entry.Date is not null && model.Documents.Count > 1) html.Element("span", $"told {entry.Date}", ("class", "undated"));
            html.Close();
        }

        if (weights) html.Element("td", Wording.Score(relation.Weight), ("class", "number"), ("data-label", "Weight"));
        if (told)
        {
            Pieces("On whose word", entry, piece => html.Element("div", piece.Speakers ?? "", ("class", "piece")));
            Pieces("Where", entry, Where);
            Pieces("What the text says", entry, Says);
        }

        html.Close();
    }

    private void Pieces(string label, RelationEntry entry, Action<EvidenceEntry> write)
    {
        html.Open("td", ("data-label", label), ("class", label == "Where" ? "where" : null));
        foreach (EvidenceEntry piece in entry.Evidence) write(piece);
        if (label == "What the text says" && entry.Relation.Note is not null) html.Element("div", Wording.Name(entry.Relation.Note), ("class", "remark"));
        html.Close();
    }

    private void Where(EvidenceEntry piece)
    {
        html.Open("div", ("class", "piece"));
        string where = piece.Where ?? (piece.Link is null ? "" : "document");
        if (piece.Link is null) html.Text(where);
        else html.Element("a", where, ("href", piece.Link), ("rel", "noreferrer"), ("title", "Open the document"));
        html.Close();
    }

    private void Says(EvidenceEntry piece)
    {
        html.Open("div", ("class", "piece"));
        string? words = input.Words?.Invoke(piece.Evidence);
        if (words is not null) html.Element("blockquote", words, ("dir", "auto"));
        else if (piece.Evidence.Trigger is not null) html.Element("q", Wording.Name(piece.Evidence.Trigger), ("dir", "auto"));
        foreach (string remark in piece.Remarks) html.Element("div", remark, ("class", "remark"), ("dir", "auto"));
        html.Close();
    }

    private void Tag(string words)
    {
        html.Text(" ");
        html.Element("span", words, ("class", "tag"));
    }

    private void Score(ScoreEntry? score) => html.Element(
        "td", score?.Value is double value ? Wording.Score(value) : "", ("class", "number"), ("data-label", score is null ? null : Wording.Sentence(score.Label)),
        ("data-sort", (score?.Value ?? -1).ToString("R", CultureInfo.InvariantCulture)));

    private void Heads(IReadOnlyList<(string Words, bool IsNumber)> heads)
    {
        html.Open("thead");
        html.Open("tr");
        foreach ((string words, bool isNumber) in heads)
            html.Element("th", Wording.Sentence(words), ("scope", "col"), ("class", isNumber ? "number" : null), ("data-number", isNumber ? "" : null));
        html.Close();
        html.Close();
    }

    /// <summary>The filters of a table, hidden until the script that they need has run.</summary>
    private void Tools(string table, IReadOnlyList<string> types)
    {
        html.Open("div", ("class", "tools"), ("data-for", table), ("hidden", "hidden"));
        html.Open("label");
        html.Text("Find ");
        html.Empty("input", ("type", "search"), ("class", "find"), ("autocomplete", "off"));
        html.Close();
        if (types.Count > 1) Select("Relation", "type", types);
        if (types.Count > 1) Select("Sign", "sign", ["for", "against", "neutral"]);
        html.Element("output", "", ("aria-live", "polite"));
        html.Close();
    }

    private void Select(string label, string key, IReadOnlyList<string> values)
    {
        html.Open("label");
        html.Text(label + " ");
        html.Open("select", ("data-key", key));
        html.Element("option", "all", ("value", ""));
        foreach (string value in values) html.Element("option", value, ("value", value));
        html.Close();
        html.Close();
    }
}
