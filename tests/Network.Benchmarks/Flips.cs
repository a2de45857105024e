using System.Diagnostics;
using System.Globalization;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Explaining;
using Network.Analysis.Factions.Solving;
using Network.Model;

namespace Network.Benchmarks;

/// <summary>Flip sets of every actor of signed graphs: how many are proven smallest, how large they are, and how long they take.</summary>
/// <remarks>A file with a column of periods or relation types is as many graphs, told in one row as their sums. Seconds are those of explaining.</remarks>
internal static class Flips
{
    /// <summary>Prints a Markdown table of two rows a file; gives the exit code.</summary>
    /// <param name="seconds">The most that one actor may take.</param>
    /// <param name="undirected">Whether each pair counts once.</param>
    /// <param name="files">Relation files and edge lists.</param>
    public static int Run(double seconds, bool undirected, IEnumerable<string> files)
    {
        Console.WriteLine("| file | graphs | set | actors | proven | above the gap | largest | s | longest s | processor s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (string file in files)
        {
            Row may = new("may leave"), must = new("must leave");
            int graphs = 0;
            foreach (RelationGraph graph in GraphsOfFile.Read(file))
            {
                graphs++;
                FactionInput input = FactionInputs.Of(graph, RelationFilter.None);
                FactionOptions options = new() { Undirected = undirected, Count = 2 };
                FactionResult camps = BalanceFactions.Find(input, options);
                for (int actor = 0; actor < camps.Members.Count; actor++)
                {
                    FactionMember member = camps.Members[actor];
                    if (member.Against is null) continue;
                    may.Add(file, input, options, camps, actor, seconds, forGood: false);
                    must.Add(file, input, options, camps, actor, seconds, forGood: true);
                }
            }

            foreach (Row row in (Row[])[may, must])
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {Path.GetFileName(file)} | {graphs} | {row.Name} | {row.Actors} | {row.Proven} | {row.Above} | {row.Largest} | {row.Seconds:0.0} | {row.Longest:0.00} | {row.Processor:0.0} |"));
            }
        }

        return 0;
    }

    private sealed class Row(string name)
    {
        public string Name { get; } = name;

        public int Actors { get; private set; }

        public int Proven { get; private set; }

        public int Above { get; private set; }

        public int Largest { get; private set; }

        public double Seconds { get; private set; }

        public double Processor { get; private set; }

        public double Longest { get; private set; }

        public void Add(string file, FactionInput input, FactionOptions options, FactionResult camps, int actor, double seconds, bool forGood)
        {
            PairGraph pairs = PairGraph.Of(input.Ties, input.Units, options.Objective, options.Undirected);
            int node = pairs.NodeOf[actor], against = pairs.NodeOf[camps.Members[actor].Against!.Value];
            if (FlipProblem.Of(pairs, input.Ties, node, against, camps.AllowedCount!.Value, (ulong)options.Seed) is not { } problem) return;
            double cpu = Cpu();
            long begun = Stopwatch.GetTimestamp();
            FlipSet set = new FlipSearch(problem).Find(forGood, new WorkBudget(0, TimeSpan.FromSeconds(seconds), CancellationToken.None));
            double took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            Actors++;
            if (set.Proven) Proven++;
            else Console.Error.WriteLine($"{Path.GetFileName(file)}, {input.Ties.Actors.Name(actor)}: at least {set.AtLeast}, found {set.Losses?.Count}, margin {camps.Members[actor].Margin}, {took:0.0} s");
            if (set.Losses is { } losses)
            {
                Largest = Math.Max(Largest, losses.Count);
                if (losses.Count > camps.Members[actor].Margin + (forGood ? 1 : 0)) Above++;
            }

            Seconds += took;
            Longest = Math.Max(Longest, took);
            Processor += Cpu() - cpu;
        }

        private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
    }
}
