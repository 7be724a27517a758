using System.Collections.Concurrent;
using System.Globalization;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Keeping;
using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Lines;

/// <summary>The reading room as a dialogue of lines: for screen readers, for terminals that cannot be drawn on, for pipes.</summary>
/// <remarks>The same state and the same commands as on the screen; only what is said of it differs. Nothing moves on its own.</remarks>
internal sealed class LineRoom : IDisposable
{
    private const int LineWidth = 78;
    private const int HitsAtOnce = 10;

    private readonly BlockingCollection<Action> _posted = [];
    private readonly TextReader _input;
    private readonly TextWriter _output;
    private readonly Session _session;
    private IReadOnlyList<FacetRow> _numbered = [];
    private int _first;

    /// <summary>Begins a dialogue.</summary>
    public LineRoom(RoomState state, NewsSource source, TimeProvider time, TextReader input, TextWriter output)
    {
        (_input, _output) = (input, output);
        _session = new Session(state with { Width = LineWidth + 4, Height = 1000, Focus = Focus.Results }, source, _posted.Add, time);
    }

    /// <summary>The state now.</summary>
    public RoomState State => _session.State;

    private Wording Words => State.Words;

    /// <summary>Goes on until the reader quits or the input ends.</summary>
    public RoomState Run()
    {
        _session.Start();
        Settle();
        Say(Words[Texts.Say.LineWelcome]);
        SayResults();
        while (!State.IsOver)
        {
            _output.Write("> ");
            _output.Flush();
            if (_input.ReadLine() is not { } line) break;
            if (PlainText.Clean(line).Trim() is { Length: > 0 } typed) Answer(typed);
        }
        _output.Flush();
        return State;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _session.Dispose();
        _posted.Dispose();
    }

    private void Answer(string line)
    {
        var (word, rest) = Cut(line);
        var named = LineCommands.Find(word);
        // A number alone is the article that bears it; what is no command is a query, and '/' makes one of anything.
        if (named is null && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out _)) (named, rest) = (LineAct.Open, line);
        switch (named)
        {
            case LineAct.Search: Ask(rest); break;
            case LineAct.Open: Open(rest); break;
            case LineAct.Next: OpenAt(State.Results.Selected + 1); break;
            case LineAct.Previous: OpenAt(State.Results.Selected - 1); break;
            case LineAct.More: More(); break;
            case LineAct.Results: SayResults(); break;
            case LineAct.Facets: SayFacets(); break;
            case LineAct.Include: Filter(rest, exclude: false); break;
            case LineAct.Exclude: Filter(rest, exclude: true); break;
            case LineAct.Filters: SayFilters(); break;
            case LineAct.Undo: Give("filters.undo", results: true); break;
            case LineAct.Redo: Give("filters.redo", results: true); break;
            case LineAct.Clear: Give("filters.clear", results: true); break;
            case LineAct.Sort: Give("result.sort", results: true); break;
            case LineAct.Mark: Give("keep.mark"); break;
            case LineAct.Tag: Keep(rest, KeepCommands.Tag); break;
            case LineAct.Note: Keep(rest, (state, text) => Note(state, text)); break;
            case LineAct.Cite: Cite(); break;
            case LineAct.Command: Say(Citation.CommandLine(State, "tui")); break;
            case LineAct.Export: Export(rest); break;
            case LineAct.Browse: Give("take.browse"); break;
            case LineAct.Help: SayHelp(); break;
            case LineAct.Quit: _session.Do(state => state with { IsOver = true }); break;
            default: Ask(line[0] == '/' ? line[1..] : line); break;
        }
    }

    private void Ask(string query)
    {
        Do(state => state.Ask(state.Question with { Query = query.Trim() }).RememberQuery());
        SayResults();
    }

    private void Give(string command, bool results = false)
    {
        Do(state => CommandTable.ById(command).RunIn(state with { Notice = null }));
        if (State.Notice is null && results) SayResults();
        else SayNotice();
    }

    private void Keep(string text, Func<RoomState, string, RoomState> step)
    {
        if (State.Curation is null || State.SelectedHit is null) Say(Words[State.Curation is null ? Texts.Say.CannotKeep : Texts.Say.NothingOpen]);
        else if (text.Length == 0) Say(Words[Texts.Say.LineNeedsText]);
        else Do(state => step(state, text));
        SayNotice();
    }

    private static RoomState Note(RoomState state, string text)
    {
        var id = state.SelectedHit!.Id;
        return state.Curate(curator => curator.Note(id, text), new(Texts.Say.NoteKept));
    }

    private void Cite() => Say(State.SelectedHit is { } hit ? Citation.Of(State, hit) : Words[Texts.Say.NothingOpen]);

    private void Export(string rest)
    {
        var (format, path) = Cut(rest);
        if (!State.Formats.Contains(format) || path.Length == 0)
        {
            Say(Words.Format(Texts.Say.LineExport, string.Join(' ', State.Formats)));
            return;
        }
        Do(state => TakeCommands.Export(state, format, path));
        SayNotice();
    }

    private void Open(string number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)) OpenAt(at - 1);
        else OpenAt(State.Results.Selected);
    }

    private void OpenAt(int at)
    {
        if (State.Answer is not { Hits.IsEmpty: false } answer || at < 0 || at >= answer.Total)
        {
            Say(Words[Texts.Say.NothingHere]);
            return;
        }
        while (at >= State.Answer!.Hits.Count && State.Answer.NextCursor is not null) Do(state => state.SelectHit(state.Answer!.Hits.Count - 1));
        Do(state => state.SelectHit(at).GoTo(Focus.Reader));
        SayArticle();
        Do(state => state.GoTo(Focus.Results));
    }

    private void More()
    {
        _first = Math.Min(_first + HitsAtOnce, Math.Max(0, (State.Answer?.Total ?? 1) - 1));
        Do(state => state.SelectHit(_first));
        SayHits();
    }

    private void Filter(string which, bool exclude)
    {
        var row = int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number >= 1 && number <= _numbered.Count ? _numbered[number - 1] : null
            : State.FacetRows().FirstOrDefault(row => row.Kind == FacetRowKind.Value && which.Length > 0
                && Words.Value(row.Facet, row.Value).Contains(which, StringComparison.OrdinalIgnoreCase));
        if (row is null)
        {
            Say(Words[Texts.Say.LineNoValue]);
            return;
        }
        Do(state => state.Toggle(new Chip(row.Facet, row.Value, exclude)));
        SayFilters();
        SayResults();
    }

    private void SayResults()
    {
        _first = 0;
        if (State.Fault is { } fault)
        {
            var text = Words.Of(fault.Text);
            Say(fault.Column is { } column ? $"{Words.Format(Texts.Say.AtColumn, column)}: {text}" : text);
            return;
        }
        if (State.Answer is not { } answer) return;
        Say($"{Words.Articles(answer.Total)}, {Words.Order(answer.Question.Order)}");
        foreach (var suggestion in answer.Suggestions)
            Say(Words.Format(Texts.Say.DidYouMean, suggestion.Query, Words.Articles(suggestion.Total)));
        foreach (var relief in State.Reliefs ?? [])
            Say(Words.Format(Texts.Say.WithoutFilter, Label(relief.Chip), Words.Articles(relief.Total)));
        SayHits();
    }

    private void SayHits()
    {
        if (State.Answer is not { } answer) return;
        foreach (var (at, hit) in answer.Hits.Index().Skip(_first).Take(HitsAtOnce))
        {
            var about = string.Join(", ", new[] { hit.Source, Words.When(hit.Published) }.Where(part => !string.IsNullOrEmpty(part)));
            Say($"{at + 1}. {(hit.Title.Length > 0 ? hit.Title : Words[Texts.Say.Untitled])}{(about.Length > 0 ? $" ({about})" : "")}");
            Say(hit.Snippet, "   ");
        }
    }

    private void SayFacets()
    {
        _numbered = [.. State.FacetRows().Where(row => row.Kind == FacetRowKind.Value)];
        var number = 0;
        foreach (var row in State.FacetRows())
        {
            if (row.Kind == FacetRowKind.Header) Say($"{Words.Facet(row.Facet)}:");
            if (row.Kind != FacetRowKind.Value) continue;
            number++;
            var set = row.Chip is not { } chip ? "" : $" ({Words[chip.Exclude ? Texts.Say.LineExcluded : Texts.Say.LineIncluded]})";
            Say($"{number}. {Words.Value(row.Facet, row.Value)}: {(row.Count is { } count ? Words.Number(count) : "-")}{set}", "  ");
        }
    }

    private void SayFilters()
    {
        var chips = State.Question.Filters.Chips;
        Say(chips.IsEmpty ? Words[Texts.Say.NoFilters] : string.Join("; ", chips.Select(Label)));
    }

    private string Label(Chip chip) =>
        $"{Words[chip.Exclude ? Texts.Say.LineExcluded : Texts.Say.LineIncluded]}: {Words.Facet(chip.Facet)} {Words.Value(chip.Facet, chip.Value)}";

    private void SayArticle()
    {
        if (State.Reader is not { Opened: { } opened } reader || reader.Id != opened.Article.Article.Id)
        {
            Say(State.Reader?.Fault is { } fault ? Words.Of(fault.Text) : Words[Texts.Say.ArticleGone]);
            return;
        }
        var page = ArticlePage.Of(opened, Words, LineWidth);
        foreach (var line in page.Lines)
            _output.WriteLine(string.Concat(new string(' ', line.Indent), page.Blocks[line.Block].Text.AsSpan(line.Start, line.Length)));
        if (State.Curation?.TagsOf(reader.Id) is { Count: > 0 } tags) Say($"{Words[Texts.Say.FacetTag]}: {string.Join(", ", tags)}");
        if (State.Curation?.NoteOf(reader.Id) is { } note) Say(Words.Format(Texts.Say.NotesMark, note));
    }

    private void SayHelp()
    {
        Say(Words[Texts.Say.LineHelp]);
        foreach (var (names, say) in LineCommands.All) Say($"{names.Replace('|', ' ')}: {Words[say]}", "  ");
    }

    private void SayNotice()
    {
        if (State.Notice is { } notice) Say(Words.Format(notice.Text, notice.Values));
    }

    private void Say(string text, string indent = "")
    {
        text = PlainText.Clean(text);
        foreach (var (start, length) in Wrapping.Lines(text, LineWidth - indent.Length))
            _output.WriteLine(string.Concat(indent, text.AsSpan(start, length)));
    }

    private void Do(Func<RoomState, RoomState> step)
    {
        _session.Do(step);
        Settle();
    }

    // Everything that is fetched is waited for: what is said next is all of it.
    private void Settle()
    {
        while (!State.IsOver && (State.IsBusy || State.WantsPage || !_session.IsIdle))
        {
            if (_posted.TryTake(out var step, TimeSpan.FromMilliseconds(200))) step();
        }
        while (_posted.TryTake(out var step)) step();
    }

    private static (string Word, string Tail) Cut(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..].Trim());
    }
}
