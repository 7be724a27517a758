using System.Numerics;
using Lucene.Net.Search;
using NewsSearch.Searching;

namespace NewsSearch.Scoring;

/// <summary>A search that finds all matches as sets, and scores only where one of the best may be.</summary>
/// <remarks>
/// The threshold is the worst of the best scores so far; windows are taken best bound first until enough scores are
/// known, then all whose bound reaches the threshold. S. Ding and T. Suel, 2011; see <see cref="Postings.WindowMaxima"/>.
/// </remarks>
internal sealed class FastSearch(IndexSearcher searcher, IReadOnlyList<SegmentScores> segments, Scratch scratch, CancellationToken cancel)
{
    // Bounds and scores are added up in different orders: what lies as close as this may be equal.
    private const float Slack = 1e-5f;

    // How many windows are scored first to learn what a good score is.
    private const int FirstWindows = 8;

    // So few documents of a window are scored without a look at what they can score.
    private const int FewDocuments = 2;

    // More documents of a window are scored faster all together than one by one.
    private const int MostDocuments = 24;

    private readonly ClauseMaker _maker = new(searcher, segments, scratch);
    private readonly Window _window = new();
    private readonly FixedScorer _scorer = new();

    /// <summary>The matches of one segment that may be among the best.</summary>
    private sealed record Part(SegmentScores Segment, ClauseMaker.Made Made, ulong[] Found, float[] Bounds)
    {
        public Narrowing? Narrowing { get; set; }
    }

    /// <summary>Whether it can run a query.</summary>
    public static bool Understands(Query query) => ClauseMaker.Understands(query);

    /// <summary>Counts all matches of <paramref name="query"/>, and ranks the best.</summary>
    /// <param name="query">One that it understands.</param>
    /// <param name="matches">Filters and counts.</param>
    /// <param name="top">Ranks the matches, or takes them all; null when none are wanted.</param>
    public void Run(Query query, Matches matches, ICollector? top)
    {
        var parts = new List<Part>();
        foreach (var segment in segments)
        {
            cancel.ThrowIfCancellationRequested();
            if (_maker.Make(query, segment) is not { } made) continue;
            var found = scratch.Set(segment.Documents);
            made.Clause.Match(found, null);
            matches.Take(segment, found);
            parts.Add(new Part(segment, made, found, scratch.Sums(found.Length / Window.Words)));
        }
        if (top is Ranking { NeedsScores: true } ranking) RankByScore(parts, ranking);
        else if (top is not null) CollectAll(parts, top);
    }

    private void CollectAll(List<Part> parts, ICollector top)
    {
        top.SetScorer(_scorer);
        foreach (var part in parts)
        {
            cancel.ThrowIfCancellationRequested();
            top.SetNextReader(part.Segment.Context);
            for (var i = 0; i < part.Found.Length; i++)
            {
                for (var word = part.Found[i]; word != 0; word &= word - 1)
                    top.Collect((i << 6) + BitOperations.TrailingZeroCount(word));
            }
        }
        if (top is not Ranking ranking) return;
        // Only the scores of those that are shown matter.
        foreach (var ranked in ranking.Kept)
        {
            var part = parts.FindLast(part => part.Segment.Context.DocBase <= ranked.Document)!;
            var document = ranked.Document - part.Segment.Context.DocBase;
            var score = 0f;
            part.Made.Clause.Score(document, ref score);
            ranked.Score = score + Extras(part, document);
        }
    }

    private void RankByScore(List<Part> parts, Ranking ranking)
    {
        var best = new BestScores(ranking.Most, ranking.After is { } after ? BitConverter.Int32BitsToSingle(after.Key) : float.PositiveInfinity);
        var candidates = parts.Select(_ => new List<(int Document, float Score)>()).ToArray();
        var done = new HashSet<(int, int)>();
        for (var i = 0; i < parts.Count; i++) SetBounds(parts[i]);
        foreach (var (part, window) in BestWindows(parts))
        {
            if (done.Add((part, window))) Collect(parts[part], window, best, candidates[part]);
        }
        for (var i = 0; i < parts.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var bounds = parts[i].Bounds;
            for (var window = 0; window < bounds.Length; window++)
            {
                if (bounds[window] > 0 && bounds[window] >= best.Threshold && !done.Contains((i, window)))
                    Collect(parts[i], window, best, candidates[i]);
            }
        }
        ranking.SetScorer(_scorer);
        for (var i = 0; i < parts.Count; i++)
        {
            ranking.SetNextReader(parts[i].Segment.Context);
            candidates[i].Sort();
            foreach (var (document, score) in candidates[i])
            {
                if (score < best.Threshold) continue;
                _scorer.Score = score;
                ranking.Collect(document);
            }
        }
    }

    private static void SetBounds(Part part)
    {
        var bounds = part.Made.Clause.Bounds;
        Span<ulong> extra = stackalloc ulong[Window.Words];
        for (var i = 0; i < bounds.Length; i++)
        {
            var found = part.Found.AsSpan(i * Window.Words, Window.Words);
            if (!found.ContainsAnyExcept(0UL)) continue;
            var bound = bounds[i];
            foreach (var phrase in part.Made.Extras)
            {
                extra.Clear();
                phrase.MarkTerms(i, extra);
                if (Bits.Meet(extra, found)) bound += phrase.Most;
            }
            part.Bounds[i] = bound * (1 + Slack);
        }
    }

    private static (int Part, int Window)[] BestWindows(List<Part> parts)
    {
        var best = new PriorityQueue<(int, int), float>();
        for (var i = 0; i < parts.Count; i++)
        {
            var bounds = parts[i].Bounds;
            for (var window = 0; window < bounds.Length; window++)
            {
                if (best.Count < FirstWindows) best.Enqueue((i, window), bounds[window]);
                else if (best.TryPeek(out _, out var least) && bounds[window] > least) best.DequeueEnqueue((i, window), bounds[window]);
            }
        }
        var windows = new (int, int)[best.Count];
        for (var i = windows.Length - 1; i >= 0; i--) windows[i] = best.Dequeue();
        return windows;
    }

    private void Collect(Part part, int number, BestScores best, List<(int, float)> candidates)
    {
        Span<ulong> wanted = stackalloc ulong[Window.Words];
        part.Found.AsSpan(number * Window.Words, Window.Words).CopyTo(wanted);
        if (best.Threshold > 0 && Bits.Count(wanted) > FewDocuments)
        {
            part.Narrowing ??= new Narrowing(part.Made, scratch);
            part.Narrowing.Narrow(number, wanted, best.Threshold * (1 - 2 * Slack));
        }
        var isWhole = Bits.Count(wanted) > MostDocuments;
        if (isWhole) Score(part, number);
        var first = number * Window.Size;
        for (var i = 0; i < Window.Words; i++)
        {
            for (var word = wanted[i]; word != 0; word &= word - 1)
            {
                var at = (i << 6) + BitOperations.TrailingZeroCount(word);
                var extras = MostExtras(part, first + at);
                var score = 0f;
                if (isWhole) score = _window.Scores[at];
                else if (part.Narrowing is null) part.Made.Clause.Score(first + at, ref score);
                else if (!part.Narrowing.TryScore(first + at, best.Threshold * (1 - 2 * Slack) - extras, ref score)) continue;
                if ((score + extras) * (1 + Slack) < best.Threshold) continue;
                if (extras > 0) score += Extras(part, first + at);
                if (best.Take(score)) candidates.Add((first + at, score));
            }
        }
    }

    // What phrases may add to a document's score at most.
    private static float MostExtras(Part part, int document)
    {
        var most = 0f;
        foreach (var extra in part.Made.Extras)
            if (extra.MayHave(document)) most += extra.Most;
        return most;
    }

    private void Score(Part part, int number)
    {
        _window.Start(number);
        part.Made.Clause.Score(_window);
    }

    private static float Extras(Part part, int document)
    {
        var sum = 0f;
        foreach (var extra in part.Made.Extras)
            if (extra.MayHave(document)) sum += extra.ScoreOf(document);
        return sum;
    }

    /// <summary>Gives the score that was worked out already.</summary>
    private sealed class FixedScorer() : Scorer(null!)
    {
        public float Score { get; set; }

        public override int DocID => 0;

        public override int Freq => 1;

        public override float GetScore() => Score;

        public override int NextDoc() => NO_MORE_DOCS;

        public override int Advance(int target) => NO_MORE_DOCS;

        public override long GetCost() => 0;
    }
}
