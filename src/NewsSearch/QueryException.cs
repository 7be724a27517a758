namespace NewsSearch;

/// <summary>A query that cannot be read.</summary>
public sealed class QueryException : NewsSearchException
{
    internal QueryException(string message, int column, string repair)
        : base(Problem.BadRequest, $"{message} at column {column}: {repair}") =>
        (Column, Repair, Told) = (column, repair, message);

    /// <summary>What is wrong, without where.</summary>
    internal string Told { get; }

    /// <summary>Where reading stopped, counted in UTF-16 units from 1.</summary>
    public int Column { get; }

    /// <summary>What to do about it.</summary>
    public string Repair { get; }
}
