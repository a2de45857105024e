using System.CommandLine;

namespace Network.Cli.Commands;

/// <summary>One verb of the command line.</summary>
internal interface IVerb
{
    /// <summary>Command lines that help shows.</summary>
    IReadOnlyList<string> Examples { get; }

    /// <summary>The verb with its arguments, options and action.</summary>
    Command Build(TextWriter output, TextWriter error);
}
