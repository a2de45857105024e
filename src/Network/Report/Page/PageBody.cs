namespace Network.Report.Page;

/// <summary>The page's parts in reading order.</summary>
internal sealed class PageBody
{
    /// <summary>Titles that say more than the list of contents has room for.</summary>
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["outcomes"] = "What was done to whom",
        ["disputes"] = "Disputed claims",
        ["cycles"] = "What contradicts itself, whatever the camps",
        ["contradictions"] = "What contradicts the camps",
        ["word"] = "On whose word, and what was left out",
        ["speakers"] = "What comes out on one speaker's word, and without it",
        ["unbound"] = "What comes out without bound bodies",
        ["actors"] = "All actors",
        ["relations"] = "All relations",
    };

    private readonly HtmlWriter _html;
    private readonly ReportModel _model;
    private readonly ReportPageInput _input;
    private readonly PageParts _parts;

    public PageBody(HtmlWriter html, ReportModel model, ReportPageInput input)
    {
        _html = html;
        _model = model;
        _input = input;
        _parts = new PageParts(html, input, model.UsualWord);
    }

    public void Write()
    {
        _html.Element("a", "Skip to the answer", ("class", "skip"), ("href", "#answer"));
        AnswerPart answer = new(_html, _model, _parts);
        TablePart tables = new(_html, _model, _input, _parts);
        List<(string Id, string Title, Action Write)> parts = [];
        parts.Add(("answer", "In short", answer.Write));
        if (_model.Outcomes.Count > 0) parts.Add(("outcomes", "What was done", answer.WriteOutcomes));
        if (_model.Disputes.Count > 0) parts.Add(("disputes", "Disputed", answer.WriteDisputes));
        if (_model.Contradictions.Count > 0) parts.Add(("contradictions", "Contradictions", answer.WriteContradictions));
        if (_model.Cycles.Count > 0) parts.Add(("cycles", "Cycles", answer.WriteCycles));
        if (_model.Voices.Count + _model.LeftOut.Count + _model.Notes.Count > 0 || (_model.WhatIfAlleged ?? _model.WhatIfSure) is not null) parts.Add(("word", "On whose word", answer.WriteGrounds));
        if (_model.Speakers.Count > 0) parts.Add(("speakers", "Camps by speaker", () => SpeakerPart.Write(_html, _model.Speakers)));
        if (_input.DiagramFragment is not null) parts.Add(("picture", "Diagram", () => _html.Raw(_input.DiagramFragment)));
        if (_model.Chronology.Count > 0) parts.Add(("sequence", "Sequence", WriteSequence));
        if (_model.Rankings.Count > 0) parts.Add(("central", "Most central", WriteRankings));
        if (_model.SplitBodies is not null) parts.Add(("unbound", "Without bound bodies", WriteSplitBodies));
        if (_model.Actors.Count > 0) parts.Add(("actors", "Actors", tables.WriteActors));
        if (_model.Relations.Count > 0) parts.Add(("relations", "Relations", tables.WriteRelations));
        if (_input.Downloads.Count > 0) parts.Add(("downloads", "Files", WriteDownloads));
        WriteMasthead(parts.Select(part => (part.Id, part.Title)));
        _html.Open("main");
        foreach ((string id, string title, Action write) in parts)
        {
            _html.Open("section", ("id", id), ("aria-labelledby", id + "-title"));
            _html.Element("h2", Titles.GetValueOrDefault(id, title), ("id", id + "-title"));
            write();
            _html.Close();
            if (id == "answer") ReadingGuide.Write(_html);
        }

        _html.Close();
    }

    private void WriteMasthead(IEnumerable<(string Id, string Title)> parts)
    {
        _html.Open("header", ("class", "masthead"));
        _html.Element("h1", _model.Title, ("dir", "auto"));
        if (_model.Documents.Count > 0)
        {
            _html.Open("ul", ("class", "sources"));
            foreach (DocumentEntry document in _model.Documents) WriteSource(document);
            _html.Close();
        }

        _html.Element("p", _model.Counts.Words, ("class", "counts"));
        _html.Open("nav", ("aria-label", "Contents"));
        _html.Open("ul");
        foreach ((string id, string title) in parts.Skip(1))
        {
            _html.Open("li");
            _html.Element("a", title, ("href", "#" + id));
            _html.Close();
        }

        _html.Close();
        _html.Close();
        _html.Close();
    }

    private void WriteSource(DocumentEntry document)
    {
        _html.Open("li");
        if (document.Link is null) _html.Element("cite", document.Title, ("dir", "auto"));
        else
        {
            _html.Open("cite", ("dir", "auto"));
            _html.Element("a", document.Title, ("href", document.Link), ("rel", "noreferrer"));
            _html.Close();
        }

        string?[] details =
        [
            document.Date,
            document.Document.Archive is null ? null : Wording.Name(document.Document.Archive),
            document.Narrator is null ? null : "told by " + document.Narrator,
            document.Link is null && document.Document.Url is not null ? Wording.Name(document.Document.Url) : null,
        ];
        foreach (string detail in details.OfType<string>()) _html.Text(" · " + detail);
        _html.Close();
    }

    private void WriteSequence()
    {
        int left = _input.MostRows;
        _html.Open("dl", ("class", "sequence"));
        foreach (DateEntry date in _model.Chronology)
        {
            if (left <= 0) break;
            _html.Element("dt", date.Heading, ("class", date.IsOwn ? null : "undated"));
            _html.Open("dd");
            _html.Open("ul");
            foreach (RelationEntry relation in date.Relations.Take(left))
            {
                _html.Open("li");
                _parts.Relation(relation);
                _html.Close();
                left--;
            }

            _html.Close();
            _html.Close();
        }

        _html.Close();
        _parts.Cut(_model.Chronology.Sum(date => date.Relations.Count), _input.MostRows);
    }

    private void WriteRankings()
    {
        _html.Open("div", ("class", "rankings"));
        foreach (RankingEntry ranking in _model.Rankings)
        {
            _html.Open("div", ("class", "ranking"));
            _html.Element("h3", Wording.Sentence(ranking.Label));
            List(ranking.Persons, null);
            List(ranking.Bodies, ranking.Persons.Count > 0 ? "Bodies and groups" : null);
            if (ranking.Note is not null) _html.Element("p", Wording.Sentence(ranking.Note), ("class", "aside"));
            _html.Close();
        }

        _html.Close();
        if (_model.Triangles is not null) _html.Element("p", _model.Triangles);
    }

    private void List(IReadOnlyList<(ActorEntry Actor, double Score)> scored, string? heading)
    {
        if (scored.Count == 0) return;
        if (heading is not null) _html.Element("h4", heading);
        _html.Open("ol");
        foreach ((ActorEntry actor, double score) in scored)
        {
            _html.Open("li");
            _parts.Actor(actor);
            _html.Text(" ");
            _html.Element("span", Wording.Score(score), ("class", "score"));
            _html.Close();
        }

        _html.Close();
    }

    private void WriteSplitBodies()
    {
        ComparisonEntry comparison = _model.SplitBodies!;
        _html.Element("p", string.Join(" ", comparison.Moves));
        foreach (string reason in comparison.Reasons) _html.Element("p", reason);
        if (comparison.Camps.Count == 0) return;
        _html.Open("ul");
        foreach (string camp in comparison.Camps) _html.Element("li", camp);
        _html.Close();
    }

    private void WriteDownloads()
    {
        _html.Open("ul", ("class", "downloads"));
        foreach (ReportDownload download in _input.Downloads)
        {
            _html.Open("li");
            _html.Element("a", download.FileName, ("href", Uri.EscapeDataString(download.FileName)));
            _html.Text(" " + download.Description);
            _html.Close();
        }

        _html.Close();
    }
}
