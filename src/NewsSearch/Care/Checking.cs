using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Store;
using NewsSearch.Curating;
using NewsSearch.Entities;
using NewsSearch.Facets;
using NewsSearch.Indexing;
using NewsSearch.Searching;
using Directory = System.IO.Directory;

namespace NewsSearch.Care;

/// <summary>One check of an index: <see cref="IndexCheck"/>.</summary>
internal sealed class Checking(string folder, CancellationToken cancel)
{
    private const int MostFaults = 100;
    private const int MostTries = 5;

    private readonly List<IndexFault> _faults = [];

    public IndexCheckReport Run()
    {
        if (!Directory.Exists(folder)) throw Failures.Missing(folder);
        using var directory = IndexFolder.Open(folder);
        if (!DirectoryReader.IndexExists(directory)) throw Failures.Missing(folder);
        for (var tries = 1; ; tries++)
        {
            var generation = SegmentInfos.GetLastCommitGeneration(directory);
            _faults.Clear();
            var report = Check(directory);
            // What a writer replaces while it is looked at, it deletes.
            if (_faults.Count == 0 || tries == MostTries || SegmentInfos.GetLastCommitGeneration(directory) == generation) return report;
        }
    }

    private IndexCheckReport Check(FSDirectory directory)
    {
        var report = new IndexCheckReport(0, 0, Directory.EnumerateFiles(folder).Sum(path => new FileInfo(path).Length), null, _faults);
        try
        {
            using var reader = DirectoryReader.Open(directory);
            var commit = reader.IndexCommit.UserData;
            Manifest.Read(folder, commit);
            report = report with { Articles = reader.NumDocs, Segments = reader.Leaves.Count, Note = commit.TryGetValue(Schema.NoteKey, out var note) ? note : null };
            if (RuntimeFeature.IsDynamicCodeSupported) CheckSegments(directory);
            else CheckSums(reader);
            // Where a segment is damaged, everything in it would be told of again.
            if (_faults.Count > 0) return report;
            CheckFacets(reader);
            CheckCuration();
            CheckArticles(reader);
        }
        catch (IndexNotFoundException)
        {
            throw Failures.Missing(folder);
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            if (Failures.Reading(folder, failure) is { Problem: Problem.IndexVersion } other) throw other;
            Add(IndexPart.Commit, Path.GetFileName(folder), failure.Message);
        }
        return report;
    }

    private void CheckSegments(FSDirectory directory)
    {
        using var told = new StringWriter();
        var status = new CheckIndex(directory) { InfoStream = told }.DoCheckIndex();
        if (status.MissingSegments || status.CantOpenSegments || status.MissingSegmentVersion)
            Add(IndexPart.Commit, status.SegmentsFileName ?? "segments", "it cannot be read");
        foreach (var segment in status.SegmentInfos)
        {
            Exception?[] errors = [segment.FieldNormStatus?.Error, segment.TermIndexStatus?.Error, segment.StoredFieldStatus?.Error, segment.DocValuesStatus?.Error];
            foreach (var error in errors.OfType<Exception>()) Add(IndexPart.Segment, segment.Name, error.Message);
            if (!segment.OpenReaderPassed) Add(IndexPart.Segment, segment.Name, $"it cannot be read: {WhyNot(told.ToString())}");
        }
        if (!status.Clean && _faults.Count == 0) Add(IndexPart.Segment, status.SegmentsFileName ?? "segments", $"{status.NumBadSegments} segments are damaged");
    }

    // Lucene's own check prints a collection by code made at run time, which a program compiled ahead of time cannot do. The sums of all files say
    // whether they are what was written; the lists of words are not walked besides.
    private void CheckSums(DirectoryReader reader)
    {
        foreach (var leaf in reader.Leaves) Guard(IndexPart.Segment, $"{leaf.AtomicReader}", leaf.AtomicReader.CheckIntegrity);
    }

    // Lucene tells why a segment cannot be opened in what it prints alone.
    private static string WhyNot(string told)
    {
        var lines = told.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("full exception", StringComparison.Ordinal));
        return at >= 0 && at + 1 < lines.Length ? lines[at + 1].Trim() : "no reason is told";
    }

    private void CheckFacets(DirectoryReader reader)
    {
        using var numberings = NumberingFile.TryOpen(folder, reader);
        var isTold = EntityFile.NameOf(reader.IndexCommit.UserData) is not null;
        using var entities = EntityFile.TryOpen(folder, reader.IndexCommit.UserData);
        foreach (var facet in Schema.StoredFacets)
        {
            cancel.ThrowIfCancellationRequested();
            Guard(IndexPart.Facet, Schema.Facet(facet), () =>
            {
                var table = EntityHarvest.Facets.Contains(facet) ? EntityHarvest.Read(reader, facet) : EntityTable.Empty;
                if (isTold && EntityHarvest.Facets.Contains(facet) && entities?.Read(facet)?.Write() != table.Write())
                    Add(IndexPart.Facet, Schema.Facet(facet), "the names that are one, beside the commit, are missing or others than those of the index");
                var numbering = FacetNumbering.Make(reader, facet, table);
                if (numberings?.Of(facet, reader).IsSame(numbering) is false) Add(IndexPart.Facet, Schema.Facet(facet), "its numbers beside the commit are others than those of the index");
            });
        }
    }

    private void CheckCuration()
    {
        var curation = Curation.Read(folder);
        foreach (var kind in FactKinds.All)
        {
            try
            {
                _ = curation.Facts(kind);
            }
            catch (NewsSearchException failure)
            {
                Add(IndexPart.Curation, $"{CurationFolder.Name}/{CurationFolder.FileOf(kind)}", failure.Message);
            }
        }
    }

    private void CheckArticles(DirectoryReader reader)
    {
        var articles = new ArticleReader(reader);
        foreach (var document in articles.Documents)
        {
            cancel.ThrowIfCancellationRequested();
            Guard(IndexPart.Article, $"{document}", () =>
            {
                var id = articles.Whole(document).Article.Id;
                if (articles.Number(id) != document) Add(IndexPart.Article, id, "it is not found by its id, or another one is");
            });
        }
    }

    private void Guard(IndexPart part, string where, Action read)
    {
        try
        {
            read();
        }
        // Bytes that are not what they should be end in whatever the code that reads them meets first.
        catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
        {
            Add(part, where, error.Message);
        }
    }

    private void Add(IndexPart part, string where, string reason)
    {
        if (_faults.Count < MostFaults) _faults.Add(new(part, where, reason.ReplaceLineEndings(" ").Trim('.', ' ')));
    }
}
