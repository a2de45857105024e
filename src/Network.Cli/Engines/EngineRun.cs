using Network.Analysis.Engines;

namespace Network.Cli.Engines;

/// <summary>An engine in use; disposing it clears up where it computed, and says what could not be cleared.</summary>
internal sealed class EngineRun(IAnalysisEngine engine, TextWriter error) : IDisposable
{
    /// <summary>The engine.</summary>
    public IAnalysisEngine Engine => engine;

    /// <summary>True when it is not this machine, so that results say what computed them.</summary>
    public bool IsElsewhere => engine is not LocalEngine;

    /// <inheritdoc/>
    public void Dispose()
    {
        engine.Dispose();
        if (engine.LeftBehind is { } left) error.WriteLine($"network: {left}");
    }
}
