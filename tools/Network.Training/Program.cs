using System.Globalization;
using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Language;
using Network.Extraction.Relations.Confidences;
using Network.Training;

if (args is ["words", string treebank, string words])
{
    File.WriteAllText(words, string.Concat(CommonWords.Of(Treebank.Read(treebank)).Select(word => word + "\n")));
    return 0;
}

if (args is ["score", string model, string gold])
{
    (WordClusters groups, LinearModel tags, ParserNetwork arcs) = Load(model);
    Scores.Print(Console.Out, new Tagger(tags, groups), new DependencyParser(arcs), Treebank.Read(gold));
    return 0;
}

if (args is ["pronouns", string texts, string weights])
{
    IReadOnlyList<IReadOnlyList<PronounTraining.Case>> cases = PronounTraining.Cases(PronounGold.ReadFolder(texts), out int unreachable);
    const int Folds = 10;
    (int Right, int All)[] total = new (int, int)[3];
    for (int fold = 0; fold < Folds; fold++)
    {
        PronounModel part = PronounTraining.Fit([.. cases.Where((_, text) => text % Folds != fold).SelectMany(text => text)]);
        (int Right, int All)[] scores = PronounTraining.Score(part, cases.Where((_, text) => text % Folds == fold).SelectMany(text => text));
        for (int form = 0; form < 3; form++) total[form] = (total[form].Right + scores[form].Right, total[form].All + scores[form].All);
    }

    for (int form = 0; form < 3; form++) Console.Error.WriteLine($"{(PronounForm)form}: {total[form].Right} of {total[form].All} right on texts left out ({(double)total[form].Right / total[form].All:P1})");
    Console.Error.WriteLine($"{unreachable} pronouns mean someone who was no candidate");
    using StreamWriter writer = new(weights);
    writer.Write("# Made by Network.Training pronouns. Columns: feature, weight for a subject, for an object, for a possessive.\n");
    PronounTraining.Fit([.. cases.SelectMany(text => text)]).Write(writer);
    return 0;
}

if (args is ["chosen", string annotated, string first])
{
    int from = int.Parse(first, CultureInfo.InvariantCulture);
    IReadOnlyList<PronounGold> unseen = [.. PronounGold.ReadFolder(annotated).Where(text => int.Parse(text.Name.Split('-')[0], CultureInfo.InvariantCulture) >= from)];
    (int Right, int All)[] chosen = PronounTraining.Score(PronounModel.English, PronounTraining.Cases(unseen, out int absent).SelectMany(text => text));
    for (int form = 0; form < 3; form++) Console.WriteLine($"{(PronounForm)form}: {chosen[form].Right} of {chosen[form].All} right");
    Console.WriteLine($"all: {chosen.Sum(part => part.Right)} of {chosen.Sum(part => part.All)} right; {absent} mean someone who was no candidate");
    return 0;
}

if (args is ["confidence", string learned, string unread, string chances])
{
    IReadOnlyList<ConfidenceTraining.Case> seen = [.. ConfidenceTraining.Cases(RelationGold.ReadFolder(learned)).SelectMany(text => text)];
    IReadOnlyList<IReadOnlyList<ConfidenceTraining.Case>> unseen = ConfidenceTraining.Cases(RelationGold.ReadFolder(unread));
    // The program's rules were written while looking at what it learns from: it is surer there than it may be.
    ConfidenceModel fitted = ConfidenceTraining.Calibrated(ConfidenceTraining.Fit(seen), [.. unseen.Where((_, text) => text % 2 == 0).SelectMany(text => text)]);
    Console.Error.WriteLine("Every second text of the others, which it never saw:");
    ConfidenceScore.Print(Console.Error, fitted, unseen.Where((_, text) => text % 2 == 1));
    using StreamWriter writer = new(chances);
    writer.Write("# Made by Network.Training confidence. Columns: feature, or a type's id behind \"type\"; weight.\n");
    fitted.Write(writer);
    return 0;
}

if (args is ["sure", string judged])
{
    ConfidenceScore.Print(Console.Out, ConfidenceModel.English, ConfidenceTraining.Cases(RelationGold.ReadFolder(judged)));
    return 0;
}

if (args is ["clauses", string folder, string trees, .. { Length: > 0 } models])
{
    Clauses.Write(folder, trees, [.. models.Select(Load)]);
    return 0;
}

int seed = 1;
if (args is [.. string[] rest, "--seed", string number] && int.TryParse(number, CultureInfo.InvariantCulture, out seed)) args = rest;

if (args.Length is not (4 or 5))
{
    Console.Error.WriteLine("usage: Network.Training TRAIN.conllu TEST.conllu VECTORS.json MODEL [CLAUSES.conllu] [--seed N]");
    Console.Error.WriteLine("       Network.Training clauses FOLDER-OF-TEXTS CLAUSES.conllu MODEL...");
    Console.Error.WriteLine("       Network.Training score MODEL TEST.conllu");
    Console.Error.WriteLine("       Network.Training pronouns FOLDER-OF-TEXTS FILE");
    Console.Error.WriteLine("       Network.Training chosen FOLDER-OF-TEXTS FIRST-NUMBER");
    Console.Error.WriteLine("       Network.Training confidence FOLDER-OF-TEXTS FOLDER-OF-UNREAD-TEXTS FILE");
    Console.Error.WriteLine("       Network.Training sure FOLDER-OF-TEXTS");
    Console.Error.WriteLine("       Network.Training words TRAIN.conllu FILE");
    return 2;
}

const int Vectors = 60_000;
TrainingSettings settings = new() { Seed = seed };
WordVectors vectors = WordVectors.Read(args[2], Vectors);
IReadOnlyList<TreebankSentence> train = Treebank.Read(args[0]);
IReadOnlyList<TreebankSentence> test = Treebank.Read(args[1]);
WordClusters clusters = Clustering.Of(vectors, settings.Seed);
LinearModel tagging = TaggerTraining.Train(train, clusters, 8, 12, settings.Seed);
Tagger tagger = new(tagging, clusters);
Console.Error.WriteLine($"tagging {TaggerTraining.Accuracy(tagger, test):P2} of words right");

(IReadOnlyList<TreebankSentence> varied, IReadOnlyList<int> sources) = Variation.Of(train);
string[][] predicted = TaggerTraining.Jackknife(train, varied, sources, clusters, 5, 12, settings.Seed);
IReadOnlyList<TreebankSentence> others = args.Length > 4 ? Treebank.Read(args[4]) : [];
ParserNetwork parsing = ParserTraining.Train(varied, predicted, others, vectors, settings, (round, loss, network) =>
{
    bool measured = round % 4 == 0 || round == settings.Rounds;
    (double unlabelled, double labelled) = measured ? Scores.Attachment(tagger, new DependencyParser(network), test) : default;
    Console.Error.WriteLine($"round {round}: loss {loss:F3}{(measured ? $", attachment {unlabelled:P2} unlabelled, {labelled:P2} labelled" : "")}");
});
using (FileStream stream = File.Create(args[3])) ModelFile.Write(stream, clusters, tagging, parsing);
Console.Error.WriteLine($"{new FileInfo(args[3]).Length / 1e6:F2} MB");
return 0;

static (WordClusters Clusters, LinearModel Tagging, ParserNetwork Parsing) Load(string path)
{
    using FileStream stream = File.OpenRead(path);
    return ModelFile.Read(stream);
}
