using System.Text.Json;
using Network.Analysis.Comparing;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Explaining;
using Network.Model;

namespace Network.Cli.Output;

/// <summary>The <c>explanation</c> and <c>voiceMatrix</c> members of the JSON shape of <c>factions</c>.</summary>
internal static class ExplanationJson
{
    /// <summary>Writes why an actor stands where it stands.</summary>
    public static void Write(Utf8JsonWriter json, FactionExplanation why, FactionResult result, CountedTies ties)
    {
        json.WriteStartObject("explanation");
        json.WriteString("actor", ties.Actors.Id(why.Actor));
        json.WriteString("name", ties.Actors.Name(why.Actor));
        json.WriteStartArray("unit");
        foreach (int actor in why.Unit) json.WriteStringValue(ties.Actors.Id(actor));
        json.WriteEndArray();
        json.Number("faction", why.Member.Faction);
        json.WriteString("against", why.Member.Against is int against ? ties.Actors.Id(result.HeadOf(against)) : null);
        json.Number("certainty", why.Member.Certainty);
        json.Number("margin", why.Member.Margin);
        json.WriteString("basis", why.Member.Basis?.Id());
        json.WriteString("between", why.Member.BetweenReason);
        Ties(json, "for", why.For, ties);
        Ties(json, "contradicting", why.Against, ties);
        Flip(json, "mayLeave", why.MayLeave, ties);
        Flip(json, "mustLeave", why.MustLeave, ties);
        json.WriteStartArray("withoutSpeaker");
        foreach (SpeakerEffect effect in why.Speakers)
        {
            json.WriteStartObject();
            json.WriteString("speaker", effect.Speaker.Id);
            json.WriteNumber("lost", effect.Lost);
            json.WriteString("outcome", Outcome(effect.Outcome));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the camps on each speaker's word.</summary>
    public static void Write(Utf8JsonWriter json, VoiceMatrix matrix, ActorTable actors)
    {
        json.WriteStartArray("voiceMatrix");
        foreach (VoiceRow row in matrix.Rows)
        {
            json.WriteStartObject();
            json.WriteString("speaker", row.Speaker.Id);
            json.WriteNumber("share", row.Share);
            json.WriteNumber("relations", row.Relations);
            View(json, "alone", row.Alone, matrix, actors);
            View(json, "without", row.Without, matrix, actors);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes counted ties with their evidence.</summary>
    public static void Ties(Utf8JsonWriter json, string name, IEnumerable<int> indices, CountedTies ties)
    {
        json.WriteStartArray(name);
        foreach (int tie in indices) Tie(json, tie, ties);
        json.WriteEndArray();
    }

    /// <summary>Writes a relation with its evidence.</summary>
    public static void Relation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("relation", relation.Id);
        json.WriteString("source", relation.Source.Id);
        json.WriteString("type", relation.Type.Id);
        json.WriteString("target", relation.Target.Id);
        json.WriteNumber("sign", relation.Sign);
        if (relation.Date is not null) json.WriteString("date", relation.Date.Text);
        Evidence(json, relation);
        json.WriteEndObject();
    }

    private static void Tie(Utf8JsonWriter json, int tie, CountedTies ties)
    {
        if (ties.Relations is { } relations)
        {
            Relation(json, relations[tie]);
            return;
        }

        json.WriteStartObject();
        json.WriteNull("relation");
        json.WriteString("source", ties.Actors.Id(ties.Source[tie]));
        json.WriteString("type", ties.Sign[tie] > 0 ? "positive" : "negative");
        json.WriteString("target", ties.Actors.Id(ties.Target[tie]));
        json.WriteNumber("sign", ties.Sign[tie]);
        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, Relation relation)
    {
        if (relation.Evidence.Count == 0) return;
        json.WriteStartArray("evidence");
        foreach (Evidence piece in relation.Evidence)
        {
            json.WriteStartObject();
            if (piece.Document is not null) json.WriteString("document", piece.Document.Id);
            if (piece.Paragraph is int paragraph) json.WriteNumber("paragraph", paragraph);
            if (piece.Trigger is not null) json.WriteString("trigger", piece.Trigger);
            json.WriteStartArray("assertedBy");
            foreach (Actor speaker in piece.AssertedBy) json.WriteStringValue(speaker.Id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Flip(Utf8JsonWriter json, string name, FlipSet? set, CountedTies ties)
    {
        if (set is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteBoolean("possible", !set.Impossible);
        json.Number("size", set.Losses?.Count);
        json.WriteNumber("atLeast", set.AtLeast);
        json.WriteBoolean("proven", set.Proven);
        json.WriteStartArray("losses");
        foreach (IReadOnlyList<int> loss in set.Losses ?? [])
        {
            json.WriteStartArray();
            foreach (int tie in loss) Tie(json, tie, ties);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void View(Utf8JsonWriter json, string name, VoiceView view, VoiceMatrix matrix, ActorTable actors)
    {
        json.WriteStartObject(name);
        json.WriteNumber("ties", view.Ties);
        json.WriteNumber("factionCount", view.FactionCount);
        json.WriteNumber("frustration", view.Frustration.Count);
        json.WriteBoolean("optimal", view.Frustration.Optimal);
        json.Number("adjustedRand", view.Camps.AdjustedRand);
        json.WriteNumber("common", view.Camps.Common);
        json.WriteStartArray("members");
        for (int place = 0; place < matrix.Places.Count; place++)
        {
            json.WriteStartObject();
            json.WriteString("actor", actors.Id(matrix.Places[place]));
            json.Number("faction", view.Camps.Renamed[place]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Outcome(SpeakerOutcome outcome) => outcome switch
    {
        SpeakerOutcome.Stays => "stays",
        SpeakerOutcome.Open => "open",
        SpeakerOutcome.Leaves => "leaves",
        SpeakerOutcome.Unplaced => "unplaced",
        SpeakerOutcome.Unjoined => "unjoined",
        _ => "unknown",
    };
}
