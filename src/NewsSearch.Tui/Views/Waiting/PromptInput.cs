using System.Collections.Concurrent;
using System.Text;
using Terminal.Gui.Drivers;

namespace NewsSearch.Tui.Views.Waiting;

/// <summary>Reads the terminal as soon as something comes, where the library looks fifty times a second whether it has.</summary>
/// <param name="came">Called on the reading thread when something came.</param>
/// <remarks>What the library does besides, such as setting the terminal to raw mode and back, it still does.</remarks>
internal sealed class PromptInput(Action came) : AnsiInput, IInput<char>
{
    private const int MostBytes = 4096;

    private ConcurrentQueue<char> _queue = new();

    /// <inheritdoc/>
    void IInput<char>.Initialize(ConcurrentQueue<char> inputQueue)
    {
        _queue = inputQueue;
        Initialize(inputQueue);
    }

    /// <inheritdoc/>
    void IInput<char>.Run(CancellationToken runCancellationToken)
    {
        using var reader = new InputReader(0);
        using var ending = runCancellationToken.Register(reader.End);
        // One for all reads: a letter of several bytes may come in two of them.
        var decoder = Encoding.UTF8.GetDecoder();
        var bytes = new byte[MostBytes];
        var letters = new char[Encoding.UTF8.GetMaxCharCount(MostBytes)];
        while (reader.Read(bytes) is > 0 and var read)
        {
            foreach (var letter in letters.AsSpan(0, decoder.GetChars(bytes, 0, read, letters, 0))) _queue.Enqueue(letter);
            came();
        }
    }
}
