using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Explaining;

namespace Network.Report.Explaining;

/// <summary>Prints in words why an actor stands where it stands, and what would change that.</summary>
public static class ExplanationText
{
    /// <summary>Writes the explanation.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="input">What the camps were found from.</param>
    /// <param name="result">The camps.</param>
    /// <param name="why">The explanation.</param>
    public static void Write(TextWriter output, FactionInput input, FactionResult result, FactionExplanation why)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(why);
        new Writer(output, input, result, why).Write();
    }

    private sealed class Writer(TextWriter output, FactionInput input, FactionResult result, FactionExplanation why)
    {
        private readonly TieWords _words = new(input.Ties, input.Graph?.Documents.Count > 1);
        private readonly string _name = Wording.Name(input.Ties.Actors.Name(result.HeadOf(why.Actor)));
        private readonly bool _net = result.Undirected || result.Objective == Objective.Pairs;

        private string Core => why.Member.Against is int against ? Wording.Name(input.Ties.Actors.Name(result.HeadOf(against))) : "";

        public void Write()
        {
            if (why.Unit.Count > 1)
            {
                List<string> bound = [.. why.Unit.Where(actor => actor != result.HeadOf(why.Actor)).Select(_words.Name)];
                Lines($"{_name} and {Wording.List(bound)} act as one: what follows holds for all of them.", "", "");
            }

            if (why.Member.Faction is not int camp)
            {
                Lines($"{_name} is in no camp: no counted relation is for or against it, and it is for or against no one.", "", "");
                return;
            }

            Lines(Place(camp), "", "");
            Ties($"What puts {_name} there", why.For);
            Ties("What speaks against it", why.Against);
            if (why.Member.Against is not null) Change();
            Speakers();
        }

        private string Place(int camp)
        {
            string place = $"{_name} is in camp {camp}";
            if (why.Member.Against is null) return place + ", alone.";
            if (why.Member.IsCore) return $"{place} and is its core: the one with most counted relations. How firm it stands is measured against the next, {Core}. {Firm()}";
            string basis = why.Member.Basis switch
            {
                MemberBasis.Tied => "by acts or stances for or from others of the camp",
                MemberBasis.Affiliated => "only because it is bound to a body of the camp or declared a member; no own act shows it",
                _ => $"only because it is against others; nothing shows it to be with {Core}",
            };
            return $"{place}, around {Core}, {basis}. {Firm()}";
        }

        private string Firm()
        {
            string share = why.Member.Certainty switch
            {
                null or >= 1 => $"In every best division it is with {Core}",
                0 => $"In no best division but the one shown is it with {Core}",
                double certainty => $"In {Wording.Percent(certainty)} of the best divisions it is with {Core}",
            };
            string between = why.Member.BetweenReason is { } reason ? $" It stands between the camps: {reason}." : "";
            string cost = result.Objective == Objective.Weights ? "a weight of " : "";
            return why.Member.Margin switch
            {
                null => $"{share}.{between}",
                0 => $"{share}; to have it elsewhere contradicts no more relations.{between}",
                double margin => $"{share}; to have the two apart would contradict {cost}{Much(margin)} more.{between}",
            };
        }

        private string Much(double margin) => result.Objective == Objective.Weights ? Wording.Digits(margin) : Wording.Count((long)Math.Round(margin), _net ? "pair" : "relation");

        private void Ties(string heading, IReadOnlyList<int> ties)
        {
            if (ties.Count == 0) return;
            output.Write($"\n{heading} ({ties.Count})\n");
            foreach (int tie in ties)
            {
                int other = why.Unit.Contains(input.Ties.Source[tie]) ? input.Ties.Target[tie] : input.Ties.Source[tie];
                bool within = result.Members[other].Faction == why.Member.Faction;
                string who = within ? $"{_words.Name(other)} is of the same camp" : $"{_words.Name(other)} is in camp {result.Members[other].Faction}";
                string evidence = _words.Evidence(tie);
                Lines($"{_words.Says(tie)}; {who}{(evidence.Length == 0 ? "" : $" [{evidence}]")}", $"  {(input.Ties.Sign[tie] > 0 ? "+" : "−")} ", "    ");
            }
        }

        private void Change()
        {
            output.Write("\nWhat would change the side\n");
            Flip(why.MayLeave, $"{_name} could as well be apart from {Core}");
            Flip(why.MustLeave, $"{_name} would be apart from {Core} in every best division");
        }

        private void Flip(FlipSet? set, string then)
        {
            if (set is null) return;
            string noun = _net ? "pair" : "relation";
            if (set.Impossible)
            {
                Lines($"However many {noun}s were lost, that alone would never mean that {then}.", "  ", "  ");
                return;
            }

            if (set.Losses is null)
            {
                string least = set.AtLeast > 1 ? $"; fewer than {Wording.Count(set.AtLeast, noun)} would not do" : "";
                Lines($"How many {noun}s would have to be lost before {then} was not found out{least}.", "  ", "  ");
                return;
            }

            if (set.Losses.Count == 0)
            {
                Lines($"As it is, {then}.", "  ", "  ");
                return;
            }

            if (set.Proven && set.Losses.Count > 1 && set.Losses.SelectMany(loss => loss).Order().SequenceEqual(why.For))
            {
                Lines($"Only without all {Wording.Number(set.Losses.Count)} {noun}s that put it there {then}; no fewer would do.", "  ", "  ");
                return;
            }

            string proof = set.Proven
                ? set.Losses.Count == 1 ? "" : " No fewer would do; this is one such set:"
                : $" Perhaps fewer would do, but not fewer than {Wording.Number(set.AtLeast)}:";
            Lines($"Without {(set.Losses.Count == 1 ? $"this one {noun}" : $"these {Wording.Number(set.Losses.Count)} {noun}s")} {then}.{proof}", "  ", "  ");
            foreach (IReadOnlyList<int> loss in set.Losses)
                Lines(string.Join("; ", loss.Select(_words.SaysWithEvidence)), "    - ", "      ");
        }

        private void Speakers()
        {
            List<SpeakerEffect> effects = [.. why.Speakers.Where(effect => effect.Outcome != SpeakerOutcome.Stays || effect.Lost > 0)];
            if (effects.Count == 0) return;
            output.Write("\nOn whose word\n");
            int all = why.For.Count + why.Against.Count;
            foreach (SpeakerEffect effect in effects)
            {
                string lost = effect.Lost == 0 ? "none of its relations is lost" : effect.Lost == all ? "all its relations are lost"
                    : $"{Wording.Number(effect.Lost)} of its {Wording.Count(all, "relation")} {(effect.Lost == 1 ? "is" : "are")} lost";
                string outcome = effect.Outcome switch
                {
                    SpeakerOutcome.Stays => $"it stays with {(Core.Length == 0 ? "its camp" : Core)}",
                    SpeakerOutcome.Open => $"it could as well be apart from {Core}",
                    SpeakerOutcome.Leaves => $"it is apart from {Core} in every best division",
                    SpeakerOutcome.Unplaced => "it is in no camp",
                    SpeakerOutcome.Unjoined => $"nothing ties it to {Core} any more, not even by way of others",
                    _ => "what holds then was not found out",
                };
                Lines($"Without the word of {Wording.Name(effect.Speaker)} {lost}, and {outcome}.", "  ", "  ");
            }
        }

        private void Lines(string text, string first, string rest) => ProseWriter.Lines(output, text, first, rest);
    }
}
