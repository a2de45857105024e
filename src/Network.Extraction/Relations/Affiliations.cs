using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Who leads, speaks for or belongs to which body, as titles and names of bodies tell it: "the leader of the Peasant League, Robert Osei", "the presidium of the plenum".</summary>
internal static class Affiliations
{
    private static readonly FrozenSet<string> Leaders =
        ["leader", "head", "chairman", "chairwoman", "chair", "president", "chief", "director", "commander", "boss", "superintendent", "rector", "captain", "premier", "secretary", "governor", "manager", "superior", "abbot", "founder", "ringleader", "leaders"];

    private static readonly FrozenSet<string> Voices = ["spokesman", "spokeswoman", "representative", "delegate", "ambassador", "envoy", "mouthpiece", "lawyer"];
    private static readonly FrozenSet<string> Members = ["member", "deputy", "treasurer", "clerk", "bookkeeper", "adherent", "agent"];
    private static readonly FrozenSet<string> Parts = ["presidium", "bureau", "secretariat", "section", "branch", "department", "commission", "committee", "plenum", "board", "leadership", "wing", "directorate", "praesidium", "executive", "delegation", "politburo", "organ"];

    /// <summary>The affiliations that titles tell, each once.</summary>
    public static IEnumerable<FoundRelation> Of(ActorReading reading)
    {
        ILookup<string, int> bodies = Bodies(reading);
        HashSet<(int, string, int)> told = [];
        foreach (Mention mention in reading.Mentions)
        {
            if (mention.Actors.Length != 1) continue;
            ParsedSentence sentence = reading.Sentences[mention.Sentence];
            Word word = sentence.Words[mention.Word];
            int holder = mention.Actors[0];
            foreach ((string head, string body) in Offices(word.Lower).Concat(Possessed(reading, mention)))
            {
                // "the group of X", "the followers of X": X leads them.
                if (mention.Form == MentionForm.Body && Followings.Contains(head) && PersonOf(reading, body) is >= 0 and var leader && told.Add((leader, "leads", holder)))
                {
                    yield return Told(leader, "leads", holder, mention, sentence, $"{head} of _");
                    continue;
                }

                int of = bodies[Plain(body)].FirstOrDefault(-1);
                string? type = of < 0 || of == holder ? null : TypeOf(head, mention, reading.Actors[holder].Kind);
                if (type is null || !told.Add((holder, type, of))) continue;
                yield return Told(holder, type, of, mention, sentence, type == "part_of" ? $"{head} of a body" : $"title: {head}");
            }
        }
    }

    private static readonly FrozenSet<string> Followings = ["group", "faction", "clique", "followers", "supporters", "adherents", "camp", "circle", "gang", "band", "partisans", "men"];

    private static int PersonOf(ActorReading reading, string name) =>
        Enumerable.Range(0, reading.Actors.Count).Where(actor => reading.Actors[actor].Kind == ActorKind.Person && reading.Actors[actor].Aliases.Prepend(reading.Actors[actor].Name).Any(known => known.Equals(name, StringComparison.OrdinalIgnoreCase) || known.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase) || known.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))).ToArray() is [var only] ? only : -1;

    private static FoundRelation Told(int source, string type, int target, Mention mention, ParsedSentence sentence, string rule)
    {
        Word word = sentence.Words[mention.Word];
        return new FoundRelation
        {
            Source = source,
            Type = type,
            Target = target,
            Sentence = mention.Sentence,
            Paragraph = sentence.Paragraph,
            Word = mention.Word,
            Start = word.Start,
            End = word.End,
            TriggerStart = word.Start,
            TriggerEnd = word.End,
            Rule = rule,
        };
    }

    private static string? TypeOf(string head, Mention mention, ActorKind kind)
    {
        if (mention.Form == MentionForm.Body) return Parts.Contains(head) && kind is not (ActorKind.Person or ActorKind.State) ? "part_of" : null;
        if (kind is not (ActorKind.Person or ActorKind.Unknown)) return null;
        return Leaders.Contains(head) ? "leads" : Voices.Contains(head) ? "speaks_for" : Members.Contains(head) ? "member_of" : null;
    }

    /// <summary>"leader of the peasant league": the office and the body, for each "of".</summary>
    private static IEnumerable<(string Head, string Body)> Offices(string phrase)
    {
        int of = phrase.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0) yield break;
        string before = phrase[..of];
        if (before.StartsWith("deputy ", StringComparison.Ordinal) || before.StartsWith("vice", StringComparison.Ordinal) || before.StartsWith("former ", StringComparison.Ordinal)) yield break;
        yield return (before[(before.LastIndexOf(' ') + 1)..], phrase[(of + 4)..]);
    }

    /// <summary>"the League's chairman", "its chairman".</summary>
    private static IEnumerable<(string Head, string Body)> Possessed(ActorReading reading, Mention mention)
    {
        if (mention.Form is not MentionForm.Title) yield break;
        ParsedSentence sentence = reading.Sentences[mention.Sentence];
        int owner = sentence.Child(mention.Word, "nmod:poss");
        if (owner < 0 || reading.At(mention.Sentence, owner) is not { Actors: [var body] }) yield break;
        string title = sentence.Words[mention.Word].Lower;
        if (!title.StartsWith("deputy", StringComparison.Ordinal) && !title.StartsWith("vice", StringComparison.Ordinal)) yield return (title[(title.LastIndexOf(' ') + 1)..], reading.Actors[body].Name);
    }

    private static ILookup<string, int> Bodies(ActorReading reading) =>
        Enumerable.Range(0, reading.Actors.Count).Where(actor => reading.Actors[actor].Kind is not (ActorKind.Person or ActorKind.State))
            .SelectMany(actor => reading.Actors[actor].Aliases.Prepend(reading.Actors[actor].Name).Select(name => (Plain(name), actor))).ToLookup(pair => pair.Item1, pair => pair.actor);

    private static string Plain(string name)
    {
        string plain = name.ToLowerInvariant().Replace('\u2019', '\'');
        foreach (string article in (string[])["the ", "a ", "its ", "our ", "this "])
        {
            if (plain.StartsWith(article, StringComparison.Ordinal)) plain = plain[article.Length..];
        }

        return plain;
    }
}
