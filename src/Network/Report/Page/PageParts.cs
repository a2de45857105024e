using System.Globalization;
using Network.Model;

namespace Network.Report.Page;

/// <summary>What several parts of the page share: swatches, actors, relations with their source.</summary>
internal sealed class PageParts(HtmlWriter html, ReportPageInput input, string? usualWord)
{
    /// <summary>A camp's number on its colour.</summary>
    public void Swatch(int? camp)
    {
        (string fill, string text) = input.CampColour(camp);
        html.Element(
            "span", camp?.ToString(CultureInfo.InvariantCulture) ?? "–", ("class", "swatch"), ("style", $"background:{fill};color:{text}"),
            ("title", camp is null ? "in no camp" : $"camp {camp}"));
    }

    /// <summary>An actor with its camp.</summary>
    public void Actor(ActorEntry actor)
    {
        if (actor.Camp is not null) Swatch(actor.Camp);
        html.Element("bdi", actor.Name);
    }

    /// <summary>A relation in a sentence, with its sign, and where and on whose word it is told.</summary>
    public void Relation(RelationEntry entry)
    {
        Sign(entry.Relation);
        html.Text(entry.Says);
        html.Text(" ");
        Source(entry);
    }

    /// <summary>Where, and on whose word unless it is the usual one.</summary>
    public void Source(RelationEntry entry)
    {
        html.Open("span", ("class", "source"));
        if (entry.Number <= input.MostRows) html.Element("a", entry.Where ?? "evidence", ("href", "#relation-" + Number(entry)));
        else if (entry.Where is not null) html.Text(entry.Where);
        if (entry.OnWordOf is not null && entry.OnWordOf != usualWord) html.Text($", {entry.OnWordOf}");
        html.Close();
    }

    /// <summary>A mark for the sign, which a reader may hear too.</summary>
    public void Sign(Relation relation)
    {
        if (relation.Type.Affiliation) return;
        (string mark, string name) = relation.Sign > 0 ? ("+", "plus") : relation.Sign < 0 ? ("−", "minus") : ("·", "neutral");
        html.Element("span", mark, ("class", "sign " + name), ("title", Wording.Sign(relation.Sign)), ("role", "img"), ("aria-label", Wording.Sign(relation.Sign)));
    }

    /// <summary>Says that rows are left out.</summary>
    public void Cut(int count, int shown)
    {
        if (count > shown)
            html.Element("p", $"The first {Wording.Digits(shown)} of {Wording.Digits(count)} are shown; the files beside this page hold all.", ("class", "aside"));
    }

    public static string Number(RelationEntry entry) => entry.Number.ToString(CultureInfo.InvariantCulture);
}
