using System.Collections.Immutable;
using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.State.Studies;

namespace NewsSearch.Tui.State;

/// <summary>The steps that open and close studies.</summary>
internal sealed partial record RoomState
{
    /// <summary>The screens that lie over the panels, the one on top first.</summary>
    public ImmutableStack<Study> Studies { get; init; } = [];

    /// <summary>The screen on top, or null for the panels.</summary>
    public Study? Study => Studies.IsEmpty ? null : Studies.Peek();

    /// <summary>Where a study is, with its frame.</summary>
    public Area StudyArea => ScreenLayout.Whole(Width, Height);

    /// <summary>What the study on top lacks, or null.</summary>
    public Wish? StudyWish => Study?.Wish(this);

    /// <summary>Whether something is awaited that the screen has nothing of yet.</summary>
    public bool IsWaiting => IsBusy || (Study is { } study && study.Wish(this) is not null && study.FaultIn(this) is null);

    /// <summary>What the studies ask about: the question that is answered, so that they agree with the panels.</summary>
    public Question Asked => Answer?.Question ?? Question;

    /// <summary>Opens a study.</summary>
    public RoomState Open(Study study)
    {
        var from = Focus == Focus.Query ? Focus.Results : Focus;
        return (this with { Studies = Studies.Push(study with { From = from }) }).GoTo(Focus.Study);
    }

    /// <summary>Opens an article of a study.</summary>
    /// <param name="id">The article.</param>
    /// <param name="query">What is marked in it.</param>
    /// <param name="at">Where to begin, in UTF-16 units of its text; null for the beginning.</param>
    public RoomState OpenArticle(string id, string query, int? at = null) =>
        (this with { Reader = new Reader(id, query) { At = at } }).Open(new ReadingStudy(Reader));

    /// <summary>Changes the study on top when it is of that kind.</summary>
    public RoomState WithStudy<T>(Func<T, T> change) where T : Study
    {
        if (Study is not T study) return this;
        var changed = change(study);
        return ReferenceEquals(changed, study) ? this : this with { Studies = Studies.Pop().Push(changed) };
    }

    /// <summary>Closes the study on top.</summary>
    public RoomState CloseStudy()
    {
        if (Study is not { } study) return this;
        var closed = this with { Studies = Studies.Pop() };
        if (study is ReadingStudy reading) closed = closed with { Reader = reading.Before };
        return closed.GoTo(closed.Study is null ? study.From : Focus.Study);
    }

    /// <summary>Closes all studies.</summary>
    public RoomState CloseStudies()
    {
        var state = this;
        while (state.Study is not null) state = state.CloseStudy();
        return state;
    }
}
