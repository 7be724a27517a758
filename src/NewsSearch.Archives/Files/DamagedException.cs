namespace NewsSearch.Archives.Files;

/// <summary>What a file holds cannot be read further; the message says why, for a person, without a full stop.</summary>
internal sealed class DamagedException : IOException
{
    public DamagedException(string reason)
        : base(reason)
    {
    }

    public DamagedException(string reason, Exception inner)
        : base(reason, inner)
    {
    }

    /// <summary>Calls a parsing library, for which bad input may end in any exception whatever.</summary>
    /// <param name="what">What is being read: "the spreadsheet".</param>
    /// <param name="read">The call.</param>
    /// <exception cref="DamagedException">It threw.</exception>
    public static T Guard<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not (IOException or UnauthorizedAccessException or OutOfMemoryException or OperationCanceledException))
        {
            throw new DamagedException($"{what} is damaged: {FirstLine(error.Message)}", error);
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
