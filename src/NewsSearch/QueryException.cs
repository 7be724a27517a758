using NewsSearch.Language;

namespace NewsSearch;

/// <summary>A query that cannot be read.</summary>
public sealed class QueryException : NewsSearchException
{
    internal QueryException(Bilingual told, int column, Bilingual repair)
        : base(Problem.BadRequest, new Bilingual(
            $"{told.English} at column {column}: {repair.English}", $"{told.Indonesian} di kolom {column}: {repair.Indonesian}")) =>
        (Column, Repairs, Told) = (column, repair, told);

    /// <summary>What is wrong, without where.</summary>
    internal Bilingual Told { get; }

    /// <summary>Where reading stopped, counted in UTF-16 units from 1.</summary>
    public int Column { get; }

    /// <summary>What to do about it, in English.</summary>
    public string Repair => Repairs.English;

    /// <summary>What to do about it, in both languages.</summary>
    public Bilingual Repairs { get; }

    /// <summary>What is wrong and what to do about it, for where the column is shown by other means.</summary>
    public Bilingual WithoutColumn => new($"{Told.English}: {Repairs.English}", $"{Told.Indonesian}: {Repairs.Indonesian}");
}
