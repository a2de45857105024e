using System.Runtime.InteropServices;
using Network.Extraction.Language;

namespace Network.Training;

/// <summary>Learns to parse from a treebank with a dynamic oracle for arc-hybrid transitions (Goldberg and Nivre 2013).</summary>
internal sealed class ParserTraining
{
    private const int LeastCount = 3;
    private const double Explore = 0.9;

    private readonly IReadOnlyList<TreebankSentence> _sentences;
    private readonly string[] _classes;
    private readonly Dictionary<string, int> _classOf;
    private readonly WordFeatures[][] _words;
    private readonly uint[][] _tags;
    private readonly byte[] _labelOf;

    private ParserTraining(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string[]> tags)
    {
        _sentences = sentences;
        // The labels are numbered as the parser numbers them, since labels of dependents are features.
        string[] labels = [.. sentences.SelectMany(sentence => sentence.Labels.Skip(1)).Distinct().Order(StringComparer.Ordinal)];
        _classes = [DependencyParser.ShiftClass, .. labels.Select(label => "L-" + label), .. labels.Select(label => "R-" + label)];
        _classOf = _classes.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _labelOf = [.. _classes.Select(name => name == DependencyParser.ShiftClass ? (byte)0 : (byte)Array.IndexOf(labels, name[2..]))];
        _words = [.. sentences.Select(sentence => (WordFeatures[])[WordFeatures.Edge, .. sentence.Forms.Select(form => new WordFeatures(form))])];
        _tags = [.. tags.Select(row => (uint[])[5, .. row.Select(tag => FeatureHash.Of(tag))])];
    }

    /// <summary>Trains on sentences with the tags that a tagger gives them.</summary>
    public static Perceptron Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string[]> tags, int rounds, int seed, Action<int, double> progress)
    {
        int[] usable = [.. Enumerable.Range(0, sentences.Count).Where(s => Treebank.IsProjective(sentences[s].Heads))];
        return new ParserTraining([.. usable.Select(s => sentences[s])], [.. usable.Select(s => tags[s])]).Learn(rounds, seed, progress);
    }

    /// <summary>Shares of words with the right head, and with the right head and label; marks are left out.</summary>
    public static (double Unlabelled, double Labelled) Accuracy(Tagger tagger, DependencyParser parser, IReadOnlyList<TreebankSentence> sentences)
    {
        long heads = 0, both = 0, all = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            (int[] head, string[] label) = parser.Parse(sentence.Forms, tagger.Tag(sentence.Forms));
            for (int i = 0; i < head.Length; i++)
            {
                if (sentence.Labels[i + 1] == "punct") continue;
                all++;
                if (head[i] != sentence.Heads[i + 1] - 1) continue;
                heads++;
                if (label[i] == sentence.Labels[i + 1]) both++;
            }
        }

        return ((double)heads / all, (double)both / all);
    }

    private Perceptron Learn(int rounds, int seed, Action<int, double> progress)
    {
        Dictionary<uint, int> counts = [];
        uint[] features = new uint[ParserFeatures.Count];
        for (int s = 0; s < _sentences.Count; s++)
        {
            ParserState state = new(_sentences[s].Forms.Length);
            while (!state.IsDone)
            {
                ParserFeatures.Fill(state, _words[s], _tags[s], features);
                foreach (uint key in features) CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
                Apply(state, Allowed(state, _sentences[s]).MinBy(move => move.Cost).Class);
            }
        }

        Perceptron perceptron = new(_classes, counts, LeastCount);
        int[] rows = new int[ParserFeatures.Count];
        float[] scores = new float[perceptron.Width];
        int[] order = [.. Enumerable.Range(0, _sentences.Count)];
        Random random = new(seed);
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            long right = 0, all = 0;
            foreach (int s in order)
            {
                TreebankSentence sentence = _sentences[s];
                ParserState state = new(sentence.Forms.Length);
                while (!state.IsDone)
                {
                    ParserFeatures.Fill(state, _words[s], _tags[s], features);
                    int known = perceptron.Rows(features, rows);
                    perceptron.Score(rows.AsSpan(0, known), scores);
                    int chosen = Best(state, scores);
                    int gold = BestOfLeastCost(state, sentence, scores);
                    perceptron.Tick();
                    all++;
                    bool isRight = chosen == gold;
                    if (isRight) right++;
                    else perceptron.Update(rows.AsSpan(0, known), gold, chosen);
                    // Going on from its own mistakes, the parser learns to make the best of them.
                    Apply(state, isRight || (round > 0 && random.NextDouble() < Explore) ? chosen : gold);
                }
            }

            progress(round + 1, (double)right / all);
        }

        return perceptron;
    }

    private int Best(ParserState state, ReadOnlySpan<float> scores)
    {
        int best = -1;
        for (int c = 0; c < _classes.Length; c++)
        {
            bool allowed = _classes[c][0] switch { 'S' => state.CanShift, 'L' => state.CanLeft, _ => state.CanRight };
            if (allowed && (best < 0 || scores[c] > scores[best])) best = c;
        }

        return best;
    }

    private int BestOfLeastCost(ParserState state, TreebankSentence sentence, ReadOnlySpan<float> scores)
    {
        int best = -1;
        int least = int.MaxValue;
        foreach ((int move, int cost) in Allowed(state, sentence))
        {
            if (cost > least || (cost == least && scores[move] <= scores[best])) continue;
            least = cost;
            best = move;
        }

        return best;
    }

    /// <summary>The possible transitions, arcs with their best label, and how many gold arcs each makes unreachable.</summary>
    private List<(int Class, int Cost)> Allowed(ParserState state, TreebankSentence sentence)
    {
        List<(int, int)> moves = [];
        int[] gold = sentence.Heads;
        int top = state.Stack(0), below = state.Stack(1), next = state.Next;
        if (state.CanLeft)
        {
            int cost = gold[top] != next && (gold[top] == below || gold[top] > next) ? 1 : 0;
            for (int d = next; d <= state.Words; d++) cost += gold[d] == top ? 1 : 0;
            moves.Add((ClassOf('L', sentence, top, next), cost));
        }

        if (state.CanRight)
        {
            int cost = gold[top] >= next ? 1 : 0;
            for (int d = next; d <= state.Words; d++) cost += gold[d] == top ? 1 : 0;
            moves.Add((ClassOf('R', sentence, top, below), cost));
        }

        if (state.CanShift)
        {
            int cost = 0;
            for (int depth = 0; depth < state.Depth; depth++)
            {
                int word = state.Stack(depth);
                if (word > 0 && gold[word] == next) cost++;
                // The root stays reachable to the end: only a lower word of the stack is lost as a head.
                if (depth > 0 && word > 0 && gold[next] == word) cost++;
            }

            moves.Add((0, cost));
        }

        return moves;
    }

    private int ClassOf(char side, TreebankSentence sentence, int word, int head)
    {
        string label = side == 'R' && head == 0 ? "root" : sentence.Labels[word];
        return _classOf[$"{side}-{label}"];
    }

    private void Apply(ParserState state, int move)
    {
        switch (_classes[move][0])
        {
            case 'S': state.Shift(); break;
            case 'L': state.Left(_labelOf[move]); break;
            default: state.Right(_labelOf[move]); break;
        }
    }
}
