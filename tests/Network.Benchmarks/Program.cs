using System.Globalization;
using BenchmarkDotNet.Running;
using Network.Benchmarks;

const string usage = """
    dotnet run -c Release --project tests/Network.Benchmarks -- [BenchmarkDotNet options, such as --filter '*Betweenness*']
    dotnet run -c Release --project tests/Network.Benchmarks -- task TASK FILE OUT
    dotnet run -c Release --project tests/Network.Benchmarks -- scaling [MOST-TIES]
    dotnet run -c Release --project tests/Network.Benchmarks -- beside DRIVER TASK RUNS LIBRARY...
    dotnet run -c Release --project tests/Network.Benchmarks -- proving SECONDS FILE...
    dotnet run -c Release --project tests/Network.Benchmarks -- flips SECONDS [--undirected] FILE...
    dotnet run -c Release --project tests/Network.Benchmarks -- generate KIND N M FILE [SEED]

    task runs one analysis of one file as a whole process and prints one line of JSON; docs/performance.md tells more.
    scaling measures time and memory of made-up graphs by size; beside runs other libraries' drivers and ours by turns.
    proving finds two camps of signed edge lists with proof, by the product and by the solver CP-SAT, at most SECONDS a graph.
    flips looks for the flip sets of every actor of signed graphs in two camps, at most SECONDS a set.
    generate writes a made-up graph of N nodes and M ties, the same on every machine.
    """;

switch (args)
{
    case ["task", "corrclust" or "gaec" or "bound" or "semidefinite", string path, string output]:
        return CorrelationClusteringTask.Run(args[1], path, output);
    case ["task", string task, string path, string output]:
        return WholeProcessTask.Run(task, path, output);
    case ["generate", string kind, string nodes, string size, string path] when int.TryParse(nodes, out int n) && int.TryParse(size, out int m):
        return GeneratedGraph.Write(kind, n, m, path);
    case ["generate", string kind, string nodes, string size, string path, string seed]
        when int.TryParse(nodes, out int n) && int.TryParse(size, out int m) && ulong.TryParse(seed, out ulong number):
        return GeneratedGraph.Write(kind, n, m, path, number);
    case ["scaling"]:
        return Scaling.Run(int.MaxValue);
    case ["scaling", string most] when int.TryParse(most, out int ties):
        return Scaling.Run(ties);
    case ["beside", string driver, string task, string runs, .. string[] libraries] when int.TryParse(runs, out int count) && count > 0:
        return Beside.Run(driver, task, count, libraries);
    case ["proving", string limit, _, ..] when double.TryParse(limit, CultureInfo.InvariantCulture, out double seconds) && seconds > 0:
        return Proving.Run(seconds, args[2..]);
    case ["flips", string limit, "--undirected", _, ..] when double.TryParse(limit, CultureInfo.InvariantCulture, out double seconds) && seconds > 0:
        return Flips.Run(seconds, undirected: true, args[3..]);
    case ["flips", string limit, _, ..] when double.TryParse(limit, CultureInfo.InvariantCulture, out double seconds) && seconds > 0:
        return Flips.Run(seconds, undirected: false, args[2..]);
    case ["task" or "proving" or "flips" or "scaling" or "beside" or "generate", ..] or ["help"]:
        Console.Error.WriteLine(usage);
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WholeProcessTask).Assembly).Run(args);
        return 0;
}
