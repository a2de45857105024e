using System.CommandLine;
using Network.Analysis.Balance.Proofs;
using Network.Analysis.Factions;
using Network.Cli.Output;
using Network.Files;

namespace Network.Cli.Options;

/// <summary><c>--certificate FILE</c>: writes down the proof of the lower bound.</summary>
internal sealed class CertificateOption
{
    private const double SecondsATie = 5e-6;
    private const double MostReserve = 0.25;

    private readonly Option<string?> _file = new("--certificate")
    {
        Description = "Write the proof that no division is better, for \"network verify\" to add up.",
        HelpName = "FILE",
    };

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command command) => command.Add(_file);

    /// <summary>Refuses before the search what could not be written after it.</summary>
    /// <exception cref="FileExistsException">The file exists and must not be overwritten.</exception>
    public void Check(ParseResult parsed, bool force)
    {
        if (parsed.GetValue(_file) is { } path) FreeFile.Check(path, force);
    }

    /// <summary>What of a time limit is left to the search, so that the proof is written within it.</summary>
    /// <param name="parsed">Says whether a certificate was asked for.</param>
    /// <param name="limit">The limit; null for none.</param>
    /// <param name="ties">How many ties are counted.</param>
    public TimeSpan? Left(ParseResult parsed, TimeSpan? limit, int ties) =>
        limit is { } whole && parsed.GetValue(_file) is not null ? whole - TimeSpan.FromSeconds(Math.Min(MostReserve * whole.TotalSeconds, SecondsATie * ties)) : limit;

    /// <summary>Writes the certificate where one was asked for.</summary>
    /// <exception cref="CommandFailure">The method has no proof.</exception>
    /// <exception cref="OperationCanceledException">The user has stopped the work.</exception>
    public void Write(ParseResult parsed, Input input, FactionInput counted, FactionResult result, bool splitBodies, bool force, CancellationToken cancellation)
    {
        if (parsed.GetValue(_file) is not { } path) return;
        if (result.Method != "balance") throw CommandFailure.Usage($"--certificate: the method {result.Method} proves nothing; --method balance does");
        cancellation.ThrowIfCancellationRequested();
        BalanceCertificate certificate = CertificateMaker.Make(counted, result, input.Filter, splitBodies, cancellation);
        AtomicFile.WriteAll([new FileToWrite(path, stream => CertificateFile.Write(stream, certificate))], force, cancellation);
    }
}
