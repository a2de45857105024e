using System.Diagnostics;
using System.Globalization;
using Network.Extraction.Language;
using Network.Training;

if (args is ["words", string treebank, string words])
{
    File.WriteAllText(words, string.Concat(CommonWords.Of(Treebank.Read(treebank)).Select(word => word + "\n")));
    return 0;
}

if (args is ["speed", string model, string file])
{
    using FileStream stream = File.OpenRead(model);
    (TaggerNetwork t, ParserNetwork p) = ModelFile.Read(stream);
    Tagger tg = new(t);
    DependencyParser pr = new(p);
    IReadOnlyList<TreebankSentence> all = Treebank.Read(file);
    for (int i = 0; i < 5; i++)
    {
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        string[][] ts = [.. all.Select(s => tg.Tag(s.Forms))];
        TimeSpan mid = Environment.CpuUsage.TotalTime;
        long w = 0;
        for (int s = 0; s < all.Count; s++) w += pr.Parse(all[s].Forms, ts[s]).Heads.Length;
        TimeSpan end = Environment.CpuUsage.TotalTime;
        Console.WriteLine($"{w} words, tag {(mid - cpu).TotalMicroseconds / w:F2} us, parse {(end - mid).TotalMicroseconds / w:F2} us a word");
    }

    return 0;
}

IReadOnlyList<TreebankSentence> train = Variation.Of(Treebank.Read(args[0]));
IReadOnlyList<TreebankSentence> test = Treebank.Read(args[1]);
TrainingSettings Settings(TrainingSettings settings, string prefix)
{
    foreach (string arg in args.Skip(3))
    {
        string[] pair = arg.Split('=');
        float value = float.Parse(pair[1], CultureInfo.InvariantCulture);
        if (pair[0] == prefix + "rounds") settings = settings with { Rounds = (int)value };
        if (pair[0] == prefix + "batch") settings = settings with { Batch = (int)value };
        if (pair[0] == prefix + "rate") settings = settings with { Rate = value };
        if (pair[0] == prefix + "dropout") settings = settings with { Dropout = value };
        if (pair[0] == prefix + "gone") settings = settings with { Gone = value };
        if (pair[0] == prefix + "seed") settings = settings with { Seed = (int)value };
    }

    return settings;
}

const int Folds = 5;
Stopwatch clock = Stopwatch.StartNew();
string[][] tags = new string[train.Count][];
TaggerNetwork tagging;
if (File.Exists(args[2] + ".tags"))
{
    using FileStream read = File.OpenRead(args[2] + ".tagger");
    tagging = ModelFile.Read(read).Tagging;
    string[] lines = File.ReadAllLines(args[2] + ".tags");
    for (int s = 0; s < lines.Length; s++) tags[s] = lines[s].Split(' ');
}
else
{
    TrainingSettings ts = Settings(new TrainingSettings { Rounds = 14 }, "t");
    tagging = TaggerTraining.Train(train, ts, (round, loss, network) => Console.WriteLine($"round {round}: loss {loss:F4} tags {TaggerTraining.Accuracy(new Tagger(network), test):P2} {clock.Elapsed.TotalSeconds:F0} s cpu {Environment.CpuUsage.TotalTime.TotalSeconds:F0}"));
    if (args.Contains("only=1")) return 0;
    for (int fold = 0; fold < Folds; fold++)
    {
        Tagger other = new(TaggerTraining.Train([.. train.Where((_, s) => s % Folds != fold)], ts with { Rounds = 7 }, (_, _, _) => { }));
        for (int s = fold; s < train.Count; s += Folds) tags[s] = other.Tag(train[s].Forms, Variation.KnownTags(train[s]));
    }

    File.WriteAllLines(args[2] + ".tags", tags.Select(row => string.Join(' ', row)));
}

Tagger tagger = new(tagging);
Console.WriteLine($"{train.Count} sentences, tagging {TaggerTraining.Accuracy(tagger, test):P2} of words right; training {tags.Index().Sum(row => row.Item.Zip(train[row.Index].Tags).Count(pair => pair.First == pair.Second)) / (double)tags.Sum(row => row.Length):P2}");
IReadOnlyList<TreebankSentence> joined = [.. test.Select(Variation.WithNamesJoined)];
TrainingSettings ps = Settings(new TrainingSettings(), "p");
ParserNetwork made = ParserTraining.Train(train, tags, ps, (round, loss, network) =>
{
    if (round % 3 != 0 && round > 2 && round != ps.Rounds) return;
    DependencyParser parser = new(network);
    (double u, double l) = ParserTraining.Accuracy(tagger, parser, test);
    (double um, double lm) = ParserTraining.Accuracy(tagger, parser, joined);
    Console.WriteLine($"round {round}: loss {loss:F4} uas {u:P2} las {l:P2} joined {um:P2} {lm:P2} {clock.Elapsed.TotalSeconds:F0} s cpu {Environment.CpuUsage.TotalTime.TotalSeconds:F0}");
});
using (FileStream stream = File.Create(args[2])) ModelFile.Write(stream, tagging, made);
File.Copy(args[2], args[2] + ".tagger", true);
return 0;
