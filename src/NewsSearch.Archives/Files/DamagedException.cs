using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>What a file holds cannot be read further.</summary>
/// <param name="reason">Why, for a person, without a full stop.</param>
/// <param name="inner">What it comes from, or null.</param>
internal sealed class DamagedException(Bilingual reason, Exception? inner = null) : IOException(reason.English, inner)
{
    /// <summary>Why, for a person, without a full stop.</summary>
    public Bilingual Reason { get; } = reason;

    /// <summary>Calls a parsing library, for which bad input may end in any exception whatever.</summary>
    /// <param name="what">What is being read: <see cref="Inputs.Spreadsheet"/>.</param>
    /// <param name="read">The call.</param>
    /// <exception cref="DamagedException">It threw.</exception>
    public static T Guard<T>(Bilingual what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not (IOException or UnauthorizedAccessException or OutOfMemoryException or OperationCanceledException))
        {
            var how = FirstLine(error.Message);
            throw new DamagedException(new($"{what.English} is damaged: {how}", $"{what.Indonesian} rusak: {how}"), error);
        }
    }

    private static string FirstLine(string message)
    {
        var line = message.AsSpan().Trim();
        var end = line.IndexOfAny('\n', '\r');
        if (end >= 0) line = line[..end];
        return (line.Length > 200 ? line[..200] : line).TrimEnd(".").ToString();
    }
}
