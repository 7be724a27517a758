namespace NewsSearch.Scoring;

/// <summary>The best scores so far of those behind a cursor.</summary>
/// <param name="most">How many to keep; 1 or more.</param>
/// <param name="after">Scores above are before the cursor and do not count; infinity without one.</param>
internal sealed class BestScores(int most, float after)
{
    private readonly PriorityQueue<float, float> _best = new();

    /// <summary>What scores less is not among the best.</summary>
    public float Threshold { get; private set; }

    /// <summary>Takes a score.</summary>
    /// <returns>Whether its document may be among the best.</returns>
    public bool Take(float score)
    {
        if (score > after || score < Threshold) return false;
        // What ties with the cursor may lie before it: it is a candidate, but says nothing of the others.
        if (score == after) return true;
        if (_best.Count < most) _best.Enqueue(score, score);
        else _best.EnqueueDequeue(score, score);
        if (_best.Count == most) Threshold = _best.Peek();
        return true;
    }
}
