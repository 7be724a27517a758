using System.Runtime.ExceptionServices;
using NewsSearch.Tui.State.Keeping;
using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State;

/// <summary>Holds the state of the reading room and fetches what it lacks.</summary>
/// <remarks>
/// Everything but the fetching happens on one thread, the screen's. <see cref="Do"/> takes a step; from what changed by it
/// follows what to fetch, and what was fetched is another step. Nothing waits: old answers stay until new ones are there.
/// </remarks>
internal sealed class Session : IDisposable
{
    /// <summary>How long typing must pause before the search begins: as long as what is pasted takes to come, for a search that is overtaken is given up anyway.</summary>
    public static readonly TimeSpan Debounce = TimeSpan.FromMilliseconds(5);

    /// <summary>How often to look whether another process has changed the index.</summary>
    public static readonly TimeSpan Watch = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);
    private const int PageSize = 40;

    private readonly NewsSource _source;
    private readonly Action<Action> _post;
    private readonly TimeProvider _time;
    private readonly Lane _search, _page, _read, _watch, _dates, _complete, _study, _related;
    private readonly Lane[] _lanes;
    private readonly CancellationTokenSource _over = new();
    private Task _errands = Task.CompletedTask;
    private int _pending;
    private ITimer? _watching, _ticking;

    /// <summary>Makes a session that has not asked anything yet.</summary>
    /// <param name="state">Where it begins.</param>
    /// <param name="source">Where it gets answers.</param>
    /// <param name="post">Runs something on the screen's thread.</param>
    /// <param name="time">The clock.</param>
    public Session(RoomState state, NewsSource source, Action<Action> post, TimeProvider time)
    {
        (State, _source, _post, _time) = (state, source, post, time);
        _lanes = [_search = new(post, time), _page = new(post, time), _read = new(post, time), _watch = new(post, time),
            _dates = new(post, time), _complete = new(post, time), _study = new(post, time), _related = new(post, time)];
    }

    /// <summary>The state now.</summary>
    public RoomState State { get; private set; }

    /// <summary>Whether nothing is being fetched.</summary>
    public bool IsIdle => _pending == 0 && !Array.Exists(_lanes, lane => lane.IsBusy);

    /// <summary>Raised after each step, on the screen's thread.</summary>
    public event Action? Changed;

    /// <summary>Asks the first question and begins to watch the index.</summary>
    public void Start()
    {
        Search(TimeSpan.Zero);
        ReadCuration();
        _watching = _time.CreateTimer(_ => _post(LookForNewer), null, Watch, Watch);
        _ticking = _time.CreateTimer(_ => _post(CountWaiting), null, Tick, Tick);
    }

    /// <summary>Takes a step.</summary>
    public void Do(Func<RoomState, RoomState> step)
    {
        var before = State;
        State = step(before);
        if (ReferenceEquals(State, before)) return;
        // Ticks only while something is awaited: an idle screen must not cost anything.
        var tick = State.IsWaiting ? Tick : Timeout.InfiniteTimeSpan;
        if (State.IsWaiting != before.IsWaiting) _ticking?.Change(tick, tick);
        Fetch(before, State);
        if (State.Errand is { } errand && !ReferenceEquals(errand, before.Errand)) Run(errand);
        Changed?.Invoke();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watching?.Dispose();
        _ticking?.Dispose();
        foreach (var lane in _lanes) lane.Dispose();
        _over.Cancel();
        _over.Dispose();
    }

    private void Fetch(RoomState before, RoomState after)
    {
        if (after.Question != before.Question || after.Refreshes != before.Refreshes)
        {
            _page.Stop();
            Search(after.IsTyping ? Debounce : TimeSpan.Zero);
        }
        else if (before is { IsTyping: true, IsBusy: true } && after is { IsTyping: false, IsBusy: true })
        {
            Search(TimeSpan.Zero);
        }
        else if (before.IsBusy && !after.IsBusy)
        {
            _search.Stop();
        }
        else if (!after.Facets.HasSameCounts(before.Facets))
        {
            Count();
        }
        if (after.Completions.Word != before.Completions.Word) Complete(after.Completions.Word);
        // The page of another answer is another page, also when one was wanted before.
        if (after.WantsPage && (!before.WantsPage || !ReferenceEquals(after.Answer?.Hits, before.Answer?.Hits))) Page();
        if (after.Reader is { } reader && (reader.Id, reader.Query) != (before.Reader?.Id, before.Reader?.Query))
            Read(reader);
        Grant(_dates, before.DatesWish, after.DatesWish);
        Grant(_related, before.RelatedWish, after.RelatedWish);
        Grant(_study, before.StudyWish, after.StudyWish);
    }

    // A wish that stays the same stays under way; one that failed is not wished for again until it is another.
    private void Grant(Lane lane, Wish? before, Wish? after)
    {
        if (after == before) return;
        lane.Stop();
        if (after is null) return;
        lane.Start(
            TimeSpan.Zero,
            cancel => after.Fetch(_source, cancel),
            Do,
            fault => Do(state => after.Failed(state, fault)));
    }

    private void Search(TimeSpan delay)
    {
        var (question, panel) = (State.Question, State.Facets);
        var asked = panel.Wanted();
        var request = question.ToRequest(PageSize) with { Facets = [.. asked.Select(panel.ToRequest)] };
        _search.Start(
            delay,
            cancel => _source.Search(request, cancel),
            results =>
            {
                Do(state => state.Answered(question, asked, results));
                if (results.Total == 0) FindRelief(question);
            },
            fault => Do(state => _source.IsClosed() ? state with { IsOver = true } : state.Failed(question, fault)));
    }

    // Something was opened or closed in the facet panel: the articles found are the same.
    private void Count()
    {
        if (State.IsBusy)
        {
            Search(TimeSpan.Zero);
            return;
        }
        var (question, panel) = (State.Question, State.Facets);
        var asked = panel.Wanted();
        var request = question.ToRequest(0) with { Facets = [.. asked.Select(panel.ToRequest)] };
        _search.Start(
            TimeSpan.Zero,
            cancel => _source.Search(request, cancel),
            results => Do(state => state.Counted(question, asked, results)),
            fault => Do(state => state.Failed(question, fault)));
    }

    private void Page()
    {
        if (State.Answer is not { NextCursor: { } cursor } answer) return;
        var request = answer.Question.ToRequest(PageSize) with { Cursor = cursor };
        _page.Start(
            TimeSpan.Zero,
            cancel => _source.Search(request, cancel),
            page => Do(state => state.Paged(answer.Question, cursor, page)),
            fault => Do(state => state.Failed(answer.Question, fault)));
    }

    private void Read(Reader wanted) => _read.Start(
        TimeSpan.Zero,
        _ => _source.Read(wanted.Id, wanted.Query),
        opened => Do(state => state.Read(wanted.Id, opened, null)),
        fault => Do(state => state.Read(wanted.Id, null, fault)));

    private void Complete(TypedWord? word)
    {
        if (word is null)
        {
            _complete.Stop();
            return;
        }
        _complete.Start(
            Debounce,
            cancel => _source.Complete(word.Prefix, cancel),
            found => Do(state => state.Completed(word, found)),
            // The search tells what is wrong; nothing to go on with is no fault.
            _ => { });
    }

    private void FindRelief(Question question)
    {
        if (question.Filters.Chips.IsEmpty) return;
        _page.Start(
            TimeSpan.Zero,
            cancel => question.Filters.Chips.Select(chip =>
            {
                var without = question with { Filters = question.Filters.Without(chip) };
                return new Relief(chip, _source.Search(without.ToRequest(0), cancel).Total);
            }).ToList(),
            reliefs => Do(state => state.Relieved(question, reliefs)),
            _ => { });
    }

    private void LookForNewer()
    {
        if (_watch.IsBusy) return;
        _watch.Start(
            TimeSpan.Zero,
            _ => _source.Refresh(),
            newer =>
            {
                if (!newer) return;
                Do(state => state.Refreshed());
                ReadCuration();
            },
            fault => Do(state => state with { Notice = new(Say.IndexFault, fault.Text) }));
    }

    private void ReadCuration() => Run(new Errand((desk, _) =>
    {
        var curation = desk.Curation();
        return state => state with { Curation = curation };
    }));

    // One after another, and none in place of another: each was asked for.
    private void Run(Errand errand)
    {
        _pending++;
        var cancel = _over.Token;
        _errands = _errands.ContinueWith(_ => Step(errand, cancel), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private void Step(Errand errand, CancellationToken cancel)
    {
        Action report;
        try
        {
            var step = errand.Run(_source.Desk, cancel);
            report = () => Do(step);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            var thrown = ExceptionDispatchInfo.Capture(exception);
            report = () =>
            {
                if (_source.IsClosed()) return;
                if (Fault.From(exception) is { } fault) Do(state => state with { Notice = new(Say.Plain, fault.Text) });
                else thrown.Throw();
            };
        }
        _post(() =>
        {
            _pending--;
            report();
        });
    }

    private void CountWaiting() => Do(state => state.IsWaiting ? state with { Waited = state.Waited + 1 } : state);
}
