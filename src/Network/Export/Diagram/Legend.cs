using Network.Analysis;
using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>Explains the picture's signs, those that occur in it: camps, ties, actors.</summary>
internal sealed class Legend
{
    private const double Row = 18, Glyph = 34, ColumnGap = 26, FontSize = 11.5;
    private const int RowsPerColumn = 6, MostCamps = 11;

    private readonly List<(string Heading, List<(Func<Point, IEnumerable<SceneItem>> Draw, string Text)> Entries)> _sections = [];

    /// <summary>Collects what occurs.</summary>
    /// <param name="analysed">The graph.</param>
    /// <param name="ties">Its ties.</param>
    /// <param name="merged">True where ties are drawn without heads and counts.</param>
    public Legend(AnalysedGraph analysed, IReadOnlyList<TieBundle> ties, bool merged)
    {
        AddCamps(analysed);
        AddTies(analysed.Graph, ties, merged);
        AddActors(analysed);
    }

    /// <summary>Draws the legend with its upper left corner at a point.</summary>
    /// <returns>The drawing and its lower right corner.</returns>
    public (SceneGroup Drawing, Point Corner) Draw(Point at, double mostWidth)
    {
        List<SceneItem> items = [];
        double x = at.X, top = at.Y, right = at.X, bottom = at.Y;
        foreach ((string heading, var entries) in _sections)
        {
            int columns = (entries.Count + RowsPerColumn - 1) / RowsPerColumn, rows = (entries.Count + columns - 1) / columns;
            double[] widths = [.. entries.Chunk(rows).Select(column => column.Max(entry => Glyph + TextWidth.Of(entry.Text, FontSize)))];
            double width = widths.Sum() + ((columns - 1) * ColumnGap);
            if (x > at.X && x + width > at.X + mostWidth) (x, top) = (at.X, bottom + 10);
            items.Add(new SceneText(new Point(x, top + 12), heading, FontSize) { Bold = true });
            for (int i = 0; i < entries.Count; i++)
            {
                Point corner = new(x + widths.Take(i / rows).Sum() + (i / rows * ColumnGap), top + 18 + (i % rows * Row));
                items.AddRange(entries[i].Draw(corner + new Point(Glyph / 2 - 3, Row / 2)));
                items.Add(new SceneText(corner + new Point(Glyph, (Row / 2) + 4), entries[i].Text, FontSize));
            }

            right = Math.Max(right, x + width);
            bottom = Math.Max(bottom, top + 18 + (rows * Row));
            x += width + ColumnGap + 8;
        }

        return (new SceneGroup("legend", items), new Point(right, bottom));
    }

    private void AddCamps(AnalysedGraph analysed)
    {
        List<(Func<Point, IEnumerable<SceneItem>>, string)> entries = [];
        IReadOnlyList<CampTitle> camps = CampTitle.Of(analysed);
        foreach (CampTitle camp in camps.Take(MostCamps))
        {
            string name = camp.Core is null ? $"Camp {camp.Number}" : TextWidth.Cut(camp.Core, FontSize, 170);
            entries.Add((at => NodeDrawing.Shape(ActorKind.Unknown, at, 8, camp.Number, unsure: false), $"{name} ({Wording.Count(camp.Size, "actor")}{(camp.HasUnit ? ", those bound as one" : "")})"));
        }

        if (camps.Count > MostCamps) entries.Add((_ => [], $"and {Wording.Number(camps.Count - MostCamps)} more camps"));
        if (camps.Count > 0 && analysed.Graph.Actors.Any(actor => analysed.MemberOf(actor)?.Faction is null))
            entries.Add((at => NodeDrawing.Shape(ActorKind.Unknown, at, 8, null, unsure: false), "in no camp"));
        if (entries.Count > 0) _sections.Add(("Camps and their cores", entries));
    }

    private void AddTies(RelationGraph graph, IReadOnlyList<TieBundle> ties, bool merged)
    {
        List<(Func<Point, IEnumerable<SceneItem>>, string)> entries = [];
        foreach ((int sign, string text) in ((int, string)[])[(1, "for"), (-1, "against"), (0, "neutral")])
        {
            TieBundle? example = ties.FirstOrDefault(tie => tie.Sign == sign && tie.Directed) ?? ties.FirstOrDefault(tie => tie.Sign == sign);
            if (example is not null) entries.Add((at => Sample(sign, Firmness.Fact, example.Directed && !merged, at), text + Examples(graph, sign)));
        }

        int shown = ties.Any(tie => tie.Sign < 0) ? -1 : 1;
        if (ties.Any(tie => tie.Firmness == Firmness.Reserved)) entries.Add((at => Sample(shown, Firmness.Reserved, !merged, at), "pale: alleged, refuted or planned"));
        if (ties.Any(tie => tie.Firmness == Firmness.Negated)) entries.Add((at => Sample(shown, Firmness.Negated, !merged, at), "dotted: told as not so"));
        if (merged) entries.Add((_ => [], "so many that direction is not drawn"));
        if (!merged && ties.Any(tie => tie.Frustrated)) entries.Add((at => [TieDrawing.Contradiction(at)], "contradicts the camps"));
        if (!merged && ties.Any(tie => tie.Relations.Count > 1))
            entries.Add((at => [new SceneText(at + new Point(0, 4), "×2", 10) { Anchor = TextAnchor.Middle, Bold = true }], "relations in one line"));
        if (entries.Count > 0) _sections.Add(("Ties", entries));
    }

    private void AddActors(AnalysedGraph analysed)
    {
        List<(Func<Point, IEnumerable<SceneItem>>, string)> entries = [];
        ActorKind[] kinds = [.. ActorKinds.All.Where(kind => analysed.Graph.Actors.Any(actor => actor.Kind == kind))];
        if (kinds.Length > 1 || (kinds.Length == 1 && kinds[0] != ActorKind.Unknown))
        {
            foreach (IGrouping<string, ActorKind> shape in kinds.GroupBy(NodeShapes.Meaning))
                entries.Add((at => NodeDrawing.Shape(shape.First(), at, 7.2, null, unsure: false), shape.Key));
        }

        if (analysed.Factions?.Members.Any(NodeDrawing.IsUnsure) == true)
            entries.Add((at => NodeDrawing.Shape(ActorKind.Unknown, at, 7.2, null, unsure: true), "between camps, or only against others"));
        if (entries.Count > 0) _sections.Add(("Actors: larger with more relations", entries));
    }

    // The two most frequent types of the sign.
    private static string Examples(RelationGraph graph, int sign)
    {
        string[] labels = [.. graph.Relations.Where(relation => Math.Sign(relation.Sign) == sign).GroupBy(relation => relation.Type.Label)
            .OrderByDescending(type => type.Count()).Select(type => type.Key)];
        return $": {TextWidth.Cut(string.Join(", ", labels.Take(2)), FontSize, 190)}{(labels.Length > 2 ? " …" : "")}";
    }

    private static IEnumerable<SceneItem> Sample(int sign, Firmness firmness, bool directed, Point at)
    {
        TieBundle tie = new() { Source = 0, Target = 1, Directed = directed, Sign = sign, Firmness = firmness, Weight = 1, Confidence = 1 };
        TieCurve curve = TieCurve.Between(at - new Point(15, 0), at + new Point(15, 0), 0);
        return [new SceneGroup("sample", TieDrawing.Line(tie, curve, 0, 0, TieDrawing.Width(tie, 1, 1), 1)) { Opacity = TieDrawing.Opacity(tie) }];
    }
}
