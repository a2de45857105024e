using Network.Extraction.Language;

namespace Network.Training;

/// <summary>One part of a batch: the loss of heads and labels, and what each learned number did to it.</summary>
internal static class ParserPass
{
    private const int Size = RecurrentLayer.Size;
    private const int ArcSize = ParserNetwork.ArcSize;
    private const int LabelSize = ParserNetwork.LabelSize;
    private const int Roles = ParserNetwork.RoleColumns;
    private const int LabelColumns = ParserNetwork.LabelColumns;
    private const float Leak = 0.1f;

    /// <summary>Adds to the gradients; returns the loss.</summary>
    /// <param name="network">The network.</param>
    /// <param name="given">Vectors that words have beside their own.</param>
    /// <param name="sentences">Sentences.</param>
    /// <param name="turned">The network's matrices, rows as columns: the layers' weights, roles, arcs, label weights.</param>
    /// <param name="gradients">In the order in which the trainer made the numbers.</param>
    /// <param name="dropout">Leaves out numbers.</param>
    /// <param name="random">Decides which keys are left out.</param>
    public static double Run(ParserNetwork network, GivenTable given, IReadOnlyList<TrainingSentence> sentences, float[][] turned, Gradient[] gradients, Dropout dropout, Random random)
    {
        Encoder encoder = network.Encoder;
        int[] starts = EncoderPass.Starts(sentences);
        int count = starts[^1];
        EncoderPass pass = new(encoder, given, dropout);
        float[] encoded = pass.Forward([.. sentences.SelectMany(sentence => sentence.Thinned(random))], [.. sentences.SelectMany(sentence => sentence.Given)], starts);

        float[] roles = new float[count * Roles], mask = new float[count * Roles];
        for (int word = 0; word < count; word++) network.RoleBias.CopyTo(roles.AsSpan(word * Roles));
        Matrices.AddProduct(encoded, count, Size, network.Roles, Roles, roles);
        dropout.Fill(mask);
        for (int i = 0; i < roles.Length; i++)
        {
            if (i % Roles < 2 * ArcSize && roles[i] < 0) mask[i] *= Leak;
            roles[i] *= mask[i];
        }

        float[] roleSlope = new float[count * Roles];
        Span<Gradient> own = gradients.AsSpan(encoder.Tables.Length + (3 * encoder.Layers.Length));
        double loss = Arcs(network, sentences, starts, roles, roleSlope, turned[encoder.Layers.Length + 1], own[2], own[3], own[4]);
        loss += Labels(network, sentences, starts, roles, roleSlope, turned[encoder.Layers.Length + 2], own[5], own[6]);
        for (int i = 0; i < roleSlope.Length; i++) roleSlope[i] *= mask[i];
        for (int word = 0; word < count; word++)
        {
            for (int i = 0; i < Roles; i++) own[1].Values[i] += roleSlope[(word * Roles) + i];
        }

        float[] across = new float[count * Size], slope = new float[count * Size];
        Matrices.Transpose(encoded, count, Size, across, count);
        Matrices.AddProduct(across, Size, count, roleSlope, Roles, own[0].Values);
        Matrices.AddProduct(roleSlope, count, Roles, turned[encoder.Layers.Length], Size, slope);
        pass.Backward(slope, turned, gradients, gradients[^1]);
        return loss;
    }

    private static double Arcs(ParserNetwork network, IReadOnlyList<TrainingSentence> sentences, int[] starts, float[] roles, float[] roleSlope, float[] turned, Gradient arcs, Gradient bias, Gradient distance)
    {
        double loss = 0;
        for (int s = 0; s < sentences.Count; s++)
        {
            int start = starts[s], count = starts[s + 1] - start, wide = (count + Matrices.Lanes - 1) / Matrices.Lanes * Matrices.Lanes;
            float[] dependents = Columns(roles, start, count, 0), heads = Columns(roles, start, count, ArcSize);
            float[] asked = new float[count * ArcSize], candidates = new float[ArcSize * wide], scores = new float[count * wide];
            for (int word = 0; word < count; word++) network.ArcBias.CopyTo(asked.AsSpan(word * ArcSize));
            Matrices.AddProduct(dependents, count, ArcSize, network.Arcs, ArcSize, asked);
            Matrices.Transpose(heads, count, ArcSize, candidates, wide);
            Matrices.AddProduct(asked, count, ArcSize, candidates, wide, scores);
            for (int d = 1; d < count; d++)
            {
                Span<float> row = scores.AsSpan(d * wide, count);
                for (int h = 0; h < count; h++) row[h] = h == d ? float.NegativeInfinity : row[h] + network.Distance[ParserNetwork.DistanceAt(h - d)];
                loss += Loss.Softmax(row, sentences[s].Heads[d]);
                for (int h = 0; h < count; h++)
                {
                    if (h != d) distance.Values[ParserNetwork.DistanceAt(h - d)] += row[h];
                }
            }

            scores.AsSpan(0, wide).Clear();
            float[] askedSlope = new float[count * ArcSize], headSlope = new float[count * ArcSize], dependentSlope = new float[count * ArcSize];
            float[] narrow = new float[count * count], across = new float[count * count];
            for (int d = 0; d < count; d++) scores.AsSpan(d * wide, count).CopyTo(narrow.AsSpan(d * count));
            Matrices.AddProduct(narrow, count, count, heads, ArcSize, askedSlope);
            Matrices.Transpose(narrow, count, count, across, count);
            Matrices.AddProduct(across, count, count, asked, ArcSize, headSlope);
            for (int d = 0; d < count; d++)
            {
                for (int i = 0; i < ArcSize; i++) bias.Values[i] += askedSlope[(d * ArcSize) + i];
            }

            float[] dependentsAcross = new float[ArcSize * count];
            Matrices.Transpose(dependents, count, ArcSize, dependentsAcross, count);
            Matrices.AddProduct(dependentsAcross, ArcSize, count, askedSlope, ArcSize, arcs.Values);
            Matrices.AddProduct(askedSlope, count, ArcSize, turned, ArcSize, dependentSlope);
            AddColumns(dependentSlope, roleSlope, start, count, 0);
            AddColumns(headSlope, roleSlope, start, count, ArcSize);
        }

        return loss;
    }

    private static double Labels(ParserNetwork network, IReadOnlyList<TrainingSentence> sentences, int[] starts, float[] roles, float[] roleSlope, float[] turned, Gradient weights, Gradient bias)
    {
        List<(int Word, int Head, int Label)> arcs = [];
        for (int s = 0; s < sentences.Count; s++)
        {
            for (int d = 1; d < sentences[s].Heads.Length; d++)
            {
                if (sentences[s].Heads[d] > 0) arcs.Add((starts[s] + d, starts[s] + sentences[s].Heads[d], sentences[s].Labels[d]));
            }
        }

        const int Own = 2 * ArcSize, Head = Own + LabelSize;
        float[] pairs = new float[arcs.Count * LabelSize], scores = new float[arcs.Count * LabelColumns];
        for (int a = 0; a < arcs.Count; a++)
        {
            network.LabelBias.CopyTo(scores.AsSpan(a * LabelColumns));
            for (int i = 0; i < LabelSize; i++) pairs[(a * LabelSize) + i] = Math.Max(0, roles[(arcs[a].Word * Roles) + Own + i] + roles[(arcs[a].Head * Roles) + Head + i]);
        }

        Matrices.AddProduct(pairs, arcs.Count, LabelSize, network.LabelWeights, LabelColumns, scores);
        double loss = 0;
        for (int a = 0; a < arcs.Count; a++)
        {
            Span<float> row = scores.AsSpan(a * LabelColumns, LabelColumns);
            loss += Loss.Softmax(row[..network.Labels.Length], arcs[a].Label);
            row[network.Labels.Length..].Clear();
            for (int c = 0; c < network.Labels.Length; c++) bias.Values[c] += row[c];
        }

        float[] across = new float[LabelSize * arcs.Count], slope = new float[arcs.Count * LabelSize];
        Matrices.Transpose(pairs, arcs.Count, LabelSize, across, arcs.Count);
        Matrices.AddProduct(across, LabelSize, arcs.Count, scores, LabelColumns, weights.Values);
        Matrices.AddProduct(scores, arcs.Count, LabelColumns, turned, LabelSize, slope);
        for (int a = 0; a < arcs.Count; a++)
        {
            for (int i = 0; i < LabelSize; i++)
            {
                if (pairs[(a * LabelSize) + i] <= 0) continue;
                roleSlope[(arcs[a].Word * Roles) + Own + i] += slope[(a * LabelSize) + i];
                roleSlope[(arcs[a].Head * Roles) + Head + i] += slope[(a * LabelSize) + i];
            }
        }

        return loss;
    }

    private static float[] Columns(float[] roles, int start, int count, int column)
    {
        float[] part = new float[count * ArcSize];
        for (int word = 0; word < count; word++) roles.AsSpan(((start + word) * Roles) + column, ArcSize).CopyTo(part.AsSpan(word * ArcSize));
        return part;
    }

    private static void AddColumns(float[] part, float[] roles, int start, int count, int column)
    {
        for (int word = 0; word < count; word++)
        {
            for (int i = 0; i < ArcSize; i++) roles[((start + word) * Roles) + column + i] += part[(word * ArcSize) + i];
        }
    }
}
