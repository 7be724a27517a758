using System.Text;

namespace NewsSearch.Cli;

/// <summary>What a run of the program sees of the world; a test gives its own.</summary>
internal sealed class Session : IDisposable
{
    private readonly List<IDisposable> _kept = [];

    public Session(Stream output, TextWriter error, Stream input)
    {
        (Output, Error, Input) = (output, error, input);
        Out = new StreamWriter(output, new UTF8Encoding(false), 1 << 12) { NewLine = "\n" };
    }

    /// <summary>Standard output as bytes, for JSON. Flush <see cref="Out"/> before writing here.</summary>
    public Stream Output { get; }

    /// <summary>Standard output as text.</summary>
    public TextWriter Out { get; }

    public TextWriter Error { get; }
    public Stream Input { get; }
    public bool OutputIsTerminal { get; init; }
    public bool ErrorIsTerminal { get; init; }
    public bool InputIsTerminal { get; init; }

    /// <summary>How many columns the terminal has.</summary>
    public int Width { get; init; } = 100;

    /// <summary>The environment.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Signalled when the program is asked to stop.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Takes what is to be disposed of with the session.</summary>
    public T Keep<T>(T thing)
        where T : IDisposable
    {
        _kept.Add(thing);
        return thing;
    }

    public void Dispose()
    {
        foreach (var thing in _kept) thing.Dispose();
        Out.Dispose();
    }
}
