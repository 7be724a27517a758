using NewsSearch.Language;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State;

/// <summary>Why there is no answer to what was asked.</summary>
/// <param name="Text">In words, in both languages.</param>
/// <param name="Column">Where in the query, counted in UTF-16 units from 1; null when it is not about the query.</param>
internal sealed record Fault(Bilingual Text, int? Column = null)
{
    /// <summary>What to tell of an exception; null when it is a fault of this program and not of what was asked.</summary>
    public static Fault? From(Exception exception) => exception switch
    {
        // The column is shown by a mark below it.
        QueryException query => new(query.WithoutColumn, query.Column),
        NewsSearchException told => new(told.Text),
        IOException or UnauthorizedAccessException => new(new Bilingual(exception.Message, exception.Message)),
        _ => null,
    };
}

/// <summary>A short message that stands until the next key.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Values">What it is said of.</param>
internal sealed record Notice(Say Text, params object[] Values);
