using NewsSearch.Curating;
using NewsSearch.Language;

namespace NewsSearch;

/// <summary>Writes down what the user says of an index: <see cref="Curation"/>.</summary>
/// <remarks>
/// Each call is one step: on the disk when the call returns, all or nothing, and to be taken back with <see cref="Undo"/>.
/// Several programs may curate one index, and each waits for the other. Open indexes see it when they are opened again or
/// <see cref="NewsIndex.Renewed"/>. Safe to call from several threads at once.
/// </remarks>
public sealed partial class Curator
{
    private readonly CurationFolder _folder;
    private readonly TimeProvider _time;

    /// <summary>Curates the index in a folder.</summary>
    /// <param name="folder">The folder of the index.</param>
    /// <param name="time">Tells when each step is done.</param>
    public Curator(string folder, TimeProvider time) : this(folder, time, null) { }

    internal Curator(string folder, TimeProvider time, Action<string>? between)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(time);
        (_folder, _time) = (new CurationFolder(folder, between), time);
    }

    /// <summary>Gives articles tags, and takes tags from them.</summary>
    /// <param name="ids">The articles, by <see cref="Article.Id"/>. Whether the index holds them is the caller's to know: what is said of an article stays when it goes and comes again.</param>
    /// <param name="add">Tags they are to have; at most 256 characters on one line each.</param>
    /// <param name="remove">Tags they are not to have.</param>
    /// <returns>How many tags came or went, over all articles.</returns>
    /// <exception cref="NewsSearchException">There is no index, a name cannot be kept, another program holds the lock for long, or the disk cannot be written.</exception>
    public int Tag(IReadOnlyCollection<string> ids, IReadOnlyCollection<string> add, IReadOnlyCollection<string> remove)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(add);
        ArgumentNullException.ThrowIfNull(remove);
        return Edit("tag", edit =>
        {
            foreach (var id in ids.Select(SavedNames.Text))
            {
                foreach (var tag in remove.Select(SavedNames.Label)) edit.Remove(FactKind.Tag, new TagFact(tag, id).Key);
                foreach (var tag in add.Select(SavedNames.Label)) edit.Set(new TagFact(tag, id));
            }
        });
    }

    /// <summary>Notes something on an article, in place of what was noted before.</summary>
    /// <param name="id">The article.</param>
    /// <param name="text">The note, at most 100,000 characters; null or empty to take it away.</param>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="NewsSearchException">As for <see cref="Tag"/>.</exception>
    public bool Note(string id, string? text) => Edit("note", edit =>
    {
        if (string.IsNullOrWhiteSpace(text)) edit.Remove(FactKind.Note, SavedNames.Text(id));
        else edit.Set(new NoteFact(SavedNames.Text(id), SavedNames.Text(text)));
    }) > 0;

    /// <summary>Puts articles into a collection; one that has none yet comes to be.</summary>
    /// <returns>How many were not in it.</returns>
    /// <exception cref="NewsSearchException">As for <see cref="Tag"/>.</exception>
    public int Collect(string collection, IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Edit("collection add", edit =>
        {
            foreach (var id in ids) edit.Set(new CollectionFact(SavedNames.Label(collection), SavedNames.Text(id)));
        });
    }

    /// <summary>Takes articles out of a collection; one that has none left is gone.</summary>
    /// <param name="collection">Its name.</param>
    /// <param name="ids">Which; null for all.</param>
    /// <returns>How many were in it.</returns>
    /// <exception cref="NewsSearchException">As for <see cref="Tag"/>.</exception>
    public int Drop(string collection, IReadOnlyCollection<string>? ids) => Edit("collection remove", edit =>
    {
        var name = SavedNames.Label(collection);
        List<string> dropped = ids is not null ? [.. ids] : [.. edit.Facts(FactKind.Collection).Values.Cast<CollectionFact>().Where(fact => fact.Collection == name).Select(fact => fact.Id)];
        foreach (var id in dropped) edit.Remove(FactKind.Collection, new CollectionFact(name, id).Key);
    });

    /// <summary>Saves a search, in place of one of the same name.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="NewsSearchException">As for <see cref="Tag"/>. Whether its query can be read is the caller's to try.</exception>
    public bool Save(SavedSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return Edit("save", edit => edit.Set(new SearchFact(search with { Name = SavedNames.Name(search.Name) }))) > 0;
    }

    /// <summary>Forgets a saved search.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="NewsSearchException">As for <see cref="Tag"/>.</exception>
    public bool Forget(string name) => Edit("forget", edit => edit.Remove(FactKind.Search, SavedNames.Name(name))) > 0;

    /// <summary>Notes up to which commit the news of a name were seen. No step: there is nothing to take back.</summary>
    /// <param name="name">The name of a saved search, or any other.</param>
    /// <param name="generation"><see cref="IndexStatistics.Generation"/> of the index they were seen in.</param>
    /// <exception cref="NewsSearchException">As for <see cref="Tag"/>.</exception>
    public void Advance(string name, long generation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(generation);
        using var edit = new CurationEdit(_folder, _time);
        edit.Set(new CursorFact(SavedNames.Name(name), generation));
        edit.CommitSilently();
    }

    /// <summary>Takes the last steps back.</summary>
    /// <param name="steps">How many at most; 1 or more.</param>
    /// <param name="entitiesOnly">Whether only steps on entities count.</param>
    /// <returns>Those taken back, the latest first; empty when there is none.</returns>
    /// <exception cref="NewsSearchException">What a step changed was changed since, else as for <see cref="Tag"/>.</exception>
    public IReadOnlyList<CurationStep> Undo(int steps = 1, bool entitiesOnly = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        using var edit = new CurationEdit(_folder, _time);
        return [.. edit.Undo(steps, step => !entitiesOnly || step.Act.StartsWith("entity ", StringComparison.Ordinal)).Select(step => step.Shown)];
    }

    /// <summary>Takes over what another user says of this index, or of one of the same articles: one step.</summary>
    /// <param name="pack">Lines that <see cref="CurationPack.Write"/> wrote.</param>
    /// <param name="preference">Whose word holds where both say something of the same.</param>
    /// <exception cref="NewsSearchException">As for <see cref="Tag"/>.</exception>
    public PackReport Import(TextReader pack, PackPreference preference = PackPreference.Report)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var (added, same, replaced) = (0, 0, 0);
        var (conflicts, rejected) = (new List<PackConflict>(), new List<(int, Bilingual)>());
        Edit("import", edit =>
        {
            for (var number = 1; pack.ReadLine() is { } line; number++)
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                try
                {
                    var theirs = CurationPack.Read(line);
                    var ours = edit.Facts(theirs.Kind).GetValueOrDefault(theirs.Key);
                    if (ours?.Line == theirs.Line) same++;
                    else if (ours is null) added++;
                    else conflicts.Add(new(LoggedStep.NameOf(theirs.Kind), ours.Line, theirs.Line));
                    if (ours is not null && ours.Line != theirs.Line && preference == PackPreference.Theirs) replaced++;
                    if (ours is null || preference == PackPreference.Theirs) edit.Set(theirs);
                }
                catch (UnreadableException failure)
                {
                    rejected.Add((number, failure.Why));
                }
            }
        });
        return new(added, same, replaced, conflicts, rejected);
    }

    private int Edit(string act, Action<CurationEdit> change)
    {
        using var edit = new CurationEdit(_folder, _time);
        change(edit);
        return edit.Commit(act);
    }
}
