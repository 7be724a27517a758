namespace NewsSearch;

/// <summary>The order of hits. What ties is ordered by id, so an answer is the same every time.</summary>
public enum SortOrder
{
    /// <summary>Best match first.</summary>
    Relevance,

    /// <summary>Latest published first; undated articles last.</summary>
    Newest,

    /// <summary>Earliest published first; undated articles last.</summary>
    Oldest,
}
