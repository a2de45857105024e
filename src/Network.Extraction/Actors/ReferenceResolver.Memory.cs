using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom the next pronoun may mean: what of each mention is remembered.</content>
internal sealed partial class ReferenceResolver
{
    /// <summary>"X, head of the office (and no relation of the Director), found": a phrase in brackets is no one whom the next pronoun means.</summary>
    private static bool IsAside(ParsedSentence sentence, int w)
    {
        int open = w;
        while (open > 0 && sentence.Words[open].Tag is not ("-LRB-" or "-RRB-")) open--;
        if (open == 0 || sentence.Words[open].Tag != "-LRB-") return false;
        for (int at = open + 1; at < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Tag == "-RRB-") return true;
            if (sentence.Words[at].Tag is "VBD" or "VBZ" or "VBP" or "MD") return false;
        }

        return false;
    }

    private void Remember(ParsedSentence sentence, int s, int w, DraftMention mention, bool isPronoun)
    {
        int governor = Roles.Governor(sentence, w);
        if (IsAside(sentence, w)) return;
        _history.Add(new History.Entry(mention.Entities, s, w, mention.Role, governor, mention.Entities.Count > 1, isPronoun)
        {
            Paragraph = _block,
            Turn = sentence.Paragraph,
            IsMember = mention.Entities.Count == 1 && IsCoordinated(sentence, w),
            IsMain = mention.Role == Role.Subject && governor >= 0 && sentence.Words[governor].Head < 0,
            Befalls = PronounStances.Befalls(sentence, w),
            Does = PronounStances.Does(sentence, w),
        });
        if (isPronoun || w == 0 || !IsSeparator(sentence.Words[w - 1].Lower)) return;

        // The last of those named together closes their group: "A, B and the lawyer C".
        List<Entity> group = [], bodies = [];
        int first = w, at = w;
        bool closed = false;
        while (at >= 0 && _here.At(at) is { } member && member.Form is not MentionForm.Pronoun)
        {
            foreach (Entity entity in member.Entities)
            {
                List<Entity> like = entity.Kind == ActorKind.Person ? group : bodies;
                if (!like.Contains(entity)) like.Insert(0, entity);
            }

            first = at--;
            while (at >= 0 && first - at <= 4 && IsSeparator(sentence.Words[at].Lower))
            {
                closed |= sentence.Words[at].Lower is "and" or "or" or "nor";
                at--;
            }

            at = BeforeMembership(sentence, at);
            if (!closed || at == first - 1) break;
        }

        if (group.Count > 1 && closed && _here.At(first)?.Span is { Kind: SpanKind.Name, Determiner: "the", Titles: [var plural] } && plural.Text.EndsWith('s') && !plural.Text.Contains(' ', StringComparison.Ordinal)) _together[plural.Text.ToLowerInvariant()] = group;
        if (group.Count == 0 && bodies.Count > 1 && closed) group = bodies;
        if (group.Count > 1 && closed) _history.Add(new History.Entry(group, s, first, Roles.Of(sentence, first), Roles.Governor(sentence, first), true, false) { Paragraph = _block, Turn = sentence.Paragraph });
    }

    /// <summary>"A, B of the youth wing and C": the place of B, seen from that of the body; the place itself where no body tells whose member stands before it.</summary>
    private int BeforeMembership(ParsedSentence sentence, int at)
    {
        if (at < 2 || _here.At(at) is not { Form: MentionForm.Body }) return at;
        int of = at - 1;
        while (of > 0 && sentence.Words[of].Tag is "DT" or "PRP$") of--;
        return of > 0 && sentence.Words[of].Lower is "of" or "from" && _here.At(of - 1) is { Form: MentionForm.Name } ? of - 1 : at;
    }
}
