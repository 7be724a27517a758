using System.Text;
using NewsSearch.Cli;

namespace NewsSearch.Tests;

/// <summary>The command <c>serve</c> while it runs.</summary>
internal sealed class ServeRun : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lines _error = new();
    private readonly Task<int> _run;

    private ServeRun(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment) => _run = Task.Factory.StartNew(
        () =>
        {
            using var session = new Session(Stream.Null, _error, Stream.Null) { Cancel = _stop.Token, Variable = environment.GetValueOrDefault };
            return NewsSearchProgram.Run(arguments, session);
        },
        TaskCreationOptions.LongRunning);

    /// <summary>What it told on standard error.</summary>
    public string Error => _error.ToString();

    public static ServeRun Start(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        new(arguments, environment ?? new Dictionary<string, string>());

    /// <summary>Where it says that it listens.</summary>
    public async Task<Uri> AddressAsync()
    {
        var line = await await Task.WhenAny(_error.Listening, _run.ContinueWith(_ => "ended", TaskScheduler.Default));
        Assert.True(line.Contains("http://", StringComparison.Ordinal), Error);
        return new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..]);
    }

    /// <summary>Tells it to stop, as a signal would, and waits for its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        await _error.DisposeAsync();
    }

    private sealed class Lines : StringWriter
    {
        private readonly TaskCompletionSource<string> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Listening => _listening.Task;

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value)
        {
            lock (this) base.WriteLine(value);
            if (value?.Contains("listening on", StringComparison.Ordinal) == true) _listening.TrySetResult(value);
        }
    }
}
