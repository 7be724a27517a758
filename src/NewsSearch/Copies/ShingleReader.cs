using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Copies;

/// <summary>Reads the runs of three words of a recorded text, as hashes.</summary>
/// <remarks>
/// Of the body; a body of fewer than 20 words says too little of itself, so its title is read before it. A text of fewer
/// than three words is one run.
/// </remarks>
internal sealed class ShingleReader
{
    private const int Run = 3;
    private const int ShortBody = 20;

    private readonly List<ulong> _words = [];

    /// <summary>The hashes, in reading order, with repeats. Good until the next call.</summary>
    /// <param name="title">The title; empty when the archive gave none.</param>
    /// <param name="body">The body and maybe more.</param>
    /// <param name="bodyForms">How many forms on that tape, from the first, are the body's.</param>
    public IEnumerable<ulong> Read(FormTape title, FormTape body, int bodyForms)
    {
        _words.Clear();
        Take(body, bodyForms);
        if (_words.Count < ShortBody)
        {
            _words.Clear();
            Take(title, title.Count);
            Take(body, bodyForms);
        }
        return Runs();
    }

    private void Take(FormTape tape, int forms)
    {
        for (var i = 0; i < forms; i++)
            if (tape[i].Increment > 0) _words.Add(StableHash.Of(tape.Chars(tape[i])));
    }

    private IEnumerable<ulong> Runs()
    {
        var length = Math.Min(Run, _words.Count);
        for (var i = 0; length > 0 && i + length <= _words.Count; i++)
        {
            var run = 0UL;
            for (var j = 0; j < length; j++) run = StableHash.Mix(run + _words[i + j]);
            yield return run;
        }
    }
}
