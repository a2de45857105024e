using System.CommandLine;
using Network.Analysis.Balance.Proofs;
using Network.Analysis.Factions;
using Network.Files;

namespace Network.Cli.Options;

/// <summary><c>--certificate FILE</c>: writes down the proof of the lower bound.</summary>
internal sealed class CertificateOption
{
    private readonly Option<string?> _file = new("--certificate")
    {
        Description = "Write the proof that no division is better, for \"network verify\" to add up.",
        HelpName = "FILE",
    };

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command command) => command.Add(_file);

    /// <summary>Writes the certificate where one was asked for.</summary>
    /// <exception cref="CommandFailure">The method has no proof.</exception>
    public void Write(ParseResult parsed, Input input, FactionInput counted, FactionResult result, bool splitBodies, bool force, CancellationToken cancellation)
    {
        if (parsed.GetValue(_file) is not { } path) return;
        if (result.Method != "balance") throw CommandFailure.Usage($"--certificate: the method {result.Method} proves nothing; --method balance does");
        BalanceCertificate certificate = CertificateMaker.Make(counted, result, input.Filter, splitBodies, cancellation);
        AtomicFile.WriteAll([new FileToWrite(path, stream => CertificateFile.Write(stream, certificate))], force, cancellation);
    }
}
