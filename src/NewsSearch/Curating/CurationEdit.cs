using NewsSearch.Language;

namespace NewsSearch.Curating;

/// <summary>One step under way: what the files hold, and what is to stand there instead. Others wait until it is disposed.</summary>
internal sealed class CurationEdit : IDisposable
{
    private readonly CurationFolder _folder;
    private readonly TimeProvider _time;
    private readonly CurationLock _lock;
    private readonly Dictionary<FactKind, SortedDictionary<string, Fact>> _facts = [];

    // By kind and key, in the order of the first change.
    private readonly OrderedDictionary<(FactKind, string), FactChange> _changes = [];

    public CurationEdit(CurationFolder folder, TimeProvider time) => (_folder, _time, _lock) = (folder, time, CurationLock.Take(folder));

    /// <summary>The facts of a kind, as they would stand.</summary>
    public SortedDictionary<string, Fact> Facts(FactKind kind)
    {
        if (!_facts.TryGetValue(kind, out var facts))
            _facts.Add(kind, facts = FactTable.Read(_folder, kind, _folder.Read(CurationFolder.FileOf(kind))));
        return facts;
    }

    /// <summary>Says something, in place of what was said of the same before.</summary>
    public void Set(Fact fact) => Change(fact.Kind, fact.Key, fact);

    /// <summary>Takes back what was said.</summary>
    public void Remove(FactKind kind, string key) => Change(kind, key, null);

    public void Change(FactKind kind, string key, Fact? after)
    {
        var facts = Facts(kind);
        var before = facts.GetValueOrDefault(key);
        if (before?.Line == after?.Line) return;
        if (after is null) facts.Remove(key);
        else facts[key] = after;
        if (!_changes.TryGetValue((kind, key), out var change)) change = new FactChange(before, null);
        _changes[(kind, key)] = change with { After = after };
    }

    /// <summary>Writes the step down, so that it can be taken back, and then what it changes.</summary>
    /// <returns>How many facts changed.</returns>
    public int Commit(string act)
    {
        var changes = Changes();
        if (changes.Count == 0) return 0;
        Writing(() =>
        {
            var steps = StepLog.Read(_folder);
            steps.Add(new LoggedStep(steps.Count == 0 ? 1 : steps[^1].Number + 1, _time.GetUtcNow(), act, changes));
            StepLog.Write(_folder, steps);
            WriteFacts(changes);
        });
        return changes.Count;
    }

    /// <summary>Writes what changes, and no step.</summary>
    public void CommitSilently() => Writing(() => WriteFacts(Changes()));

    /// <summary>Takes the last steps back.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="ofWhich">Which steps.</param>
    /// <returns>Those taken back, the latest first.</returns>
    /// <exception cref="NewsSearchException">What a step changed was changed since, by hand or by a step that stays.</exception>
    public IReadOnlyList<LoggedStep> Undo(int most, Func<LoggedStep, bool> ofWhich)
    {
        var steps = StepLog.Read(_folder);
        List<LoggedStep> undone = [.. steps.Where(ofWhich).Reverse().Take(most)];
        foreach (var step in undone)
            foreach (var change in step.Changes.Reverse()) Undo(step, change);
        if (undone.Count == 0) return undone;
        Writing(() =>
        {
            WriteFacts(Changes());
            StepLog.Write(_folder, [.. steps.Except(undone)]);
        });
        return undone;
    }

    public void Dispose() => _lock.Dispose();

    // A step that was cut short may have written itself down and not what it changes.
    private void Undo(LoggedStep step, FactChange change)
    {
        var now = Facts(change.Kind).GetValueOrDefault(change.Key)?.Line;
        if (now != change.After?.Line && now != change.Before?.Line)
        {
            throw new NewsSearchException(Problem.BadRequest,
                new Bilingual(
                $"step {step.Number} ({step.Act}) cannot be taken back: '{_folder.PathOf(CurationFolder.FileOf(change.Kind))}' says otherwise since: {now ?? "the line is gone"}",
                $"langkah {step.Number} ({step.Act}) tidak dapat dibatalkan: '{_folder.PathOf(CurationFolder.FileOf(change.Kind))}' sudah berubah: {now ?? "barisnya hilang"}"));
        }
        Change(change.Kind, change.Key, change.Before);
    }

    private List<FactChange> Changes() => [.. _changes.Values.Where(change => change.Before?.Line != change.After?.Line)];

    private void WriteFacts(List<FactChange> changes)
    {
        foreach (var kind in changes.Select(change => change.Kind).Distinct())
            _folder.Replace(CurationFolder.FileOf(kind), Facts(kind).Values.Select(fact => fact.Line));
    }

    private void Writing(Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.CannotWrite, new Bilingual(
                $"cannot write '{_folder.Path}': free some space or check who owns the folder",
                $"'{_folder.Path}' tidak dapat ditulis: kosongkan ruang atau periksa pemilik foldernya"), failure);
        }
    }
}
