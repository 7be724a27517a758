using System.Text;
using NewsSearch.Concordances;
using NewsSearch.Language;

namespace NewsSearch.Copies;

/// <summary>Compares two texts: line by line first, then word by word where lines differ.</summary>
internal sealed class DiffMaker
{
    private readonly WordNumbers _words = new();
    private readonly WordNumbers _lines = new();
    private readonly List<DiffPart> _parts = [];
    private readonly StringBuilder _open = new();
    private readonly List<Line> _before;
    private readonly List<Line> _after;
    private DiffKind _kind;

    public DiffMaker(string before, string after) => (_before, _after) = (Read(before), Read(after));

    /// <summary>A line: its number by what it says, its words, and each word with what follows it.</summary>
    private sealed record Line(int Number, List<int> Words, List<string> Texts);

    public IReadOnlyList<DiffPart> Parts()
    {
        Walk(
            [.. _before.Select(line => line.Number)],
            [.. _after.Select(line => line.Number)],
            (_, to) => Say(DiffKind.Same, [_after[to]]),
            (from, to) => CompareWords(_before[from], _after[to]));
        Close();
        return _parts;
    }

    private void CompareWords(List<Line> before, List<Line> after)
    {
        string[] removed = [.. before.SelectMany(line => line.Texts)];
        string[] added = [.. after.SelectMany(line => line.Texts)];
        Walk(
            [.. before.SelectMany(line => line.Words)],
            [.. after.SelectMany(line => line.Words)],
            (_, to) => Say(DiffKind.Same, added[to]),
            (from, to) =>
            {
                foreach (var text in removed[from]) Say(DiffKind.Removed, text);
                foreach (var text in added[to]) Say(DiffKind.Added, text);
            });
    }

    // Tells what is equal one by one, and what lies between as ranges.
    private static void Walk(int[] before, int[] after, Action<int, int> equal, Action<Range, Range> between)
    {
        var (i, j) = (0, 0);
        foreach (var (from, to) in ShortestEdit.Matches(before, after).Append((before.Length, after.Length)))
        {
            if (from > i || to > j) between(i..from, j..to);
            if (from < before.Length) equal(from, to);
            (i, j) = (from + 1, to + 1);
        }
    }

    private void Say(DiffKind kind, IEnumerable<Line> lines)
    {
        foreach (var text in lines.SelectMany(line => line.Texts)) Say(kind, text);
    }

    private void Say(DiffKind kind, string text)
    {
        if (kind != _kind) Close();
        _kind = kind;
        _open.Append(text);
    }

    private void Close()
    {
        if (_open.Length > 0) _parts.Add(new DiffPart(_kind, _open.ToString()));
        _open.Clear();
    }

    // What stands before a line's first word, or is all of it, is a word without letters.
    private List<Line> Read(string text)
    {
        var lines = new List<Line>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            var (words, texts) = (new List<int>(), new List<string>());
            var line = text[at..end];
            var start = 0;
            foreach (var word in WordSplitter.Split(line))
            {
                if (word.Start > start) Add(start, word.Start, "");
                start = word.Start;
                var next = word.End;
                var behind = WordSplitter.TryNext(line, ref next, out var following) ? following.Start : line.Length;
                Add(start, behind, line.Substring(word.Start, word.Length));
                start = behind;
            }
            if (start < line.Length) Add(start, line.Length, "");
            lines.Add(new Line(_lines.Of(string.Join(' ', words)), words, texts));
            at = end;

            void Add(int from, int to, string word)
            {
                words.Add(_words.Of(word));
                texts.Add(line[from..to]);
            }
        }
        return lines;
    }
}
