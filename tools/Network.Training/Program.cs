using Network.Extraction.Language;
using Network.Training;

if (args is ["words", string treebank, string words])
{
    File.WriteAllText(words, string.Concat(CommonWords.Of(Treebank.Read(treebank)).Select(word => word + "\n")));
    return 0;
}

if (args.Length != 3)
{
    Console.Error.WriteLine("usage: Network.Training TRAIN.conllu TEST.conllu MODEL");
    Console.Error.WriteLine("       Network.Training words TRAIN.conllu FILE");
    return 2;
}

const int Seed = 1;
const int Folds = 5;
IReadOnlyList<TreebankSentence> train = Treebank.Read(args[0]);
IReadOnlyList<TreebankSentence> test = Treebank.Read(args[1]);
LinearModel tagging = TaggerTraining.Train(train, 8, 12, Seed);
Tagger tagger = new(tagging);
Console.Error.WriteLine($"tagging {TaggerTraining.Accuracy(tagger, test):P2} of words right");

// The parser learns on tags with the mistakes that it will meet: each fifth is tagged by what was learned on the rest.
string[][] tags = new string[train.Count][];
Parallel.For(0, Folds, fold =>
{
    Tagger other = new(TaggerTraining.Train([.. train.Where((_, s) => s % Folds != fold)], 5, 12, Seed));
    for (int s = fold; s < train.Count; s += Folds) tags[s] = other.Tag(train[s].Forms);
});
Perceptron learned = ParserTraining.Train(train, tags, 8, Seed, (round, right) => Console.Error.WriteLine($"round {round}: {right:P2} of transitions right"));
// Weights below a half round to nothing: finer ones make the model half as large again and attach no word better.
LinearModel parsing = learned.Average(1);
(double unlabelled, double labelled) = ParserTraining.Accuracy(tagger, new DependencyParser(parsing), test);
Console.Error.WriteLine($"attachment {unlabelled:P2} unlabelled, {labelled:P2} labelled");
using (FileStream stream = File.Create(args[2])) ModelFile.Write(stream, tagging, parsing);
Console.Error.WriteLine($"{new FileInfo(args[2]).Length / 1e6:F2} MB, {tagging.Keys.Length:N0} and {parsing.Keys.Length:N0} features");
return 0;
