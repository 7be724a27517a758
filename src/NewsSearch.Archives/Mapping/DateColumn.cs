using NewsSearch.Language;

namespace NewsSearch.Archives.Mapping;

/// <summary>How the dates of one file are read, and what was learned of them on the way.</summary>
/// <param name="within">When everything in the file was published, or null.</param>
/// <param name="order">Which of two small numbers is the day, where that is told; null to learn it.</param>
internal sealed class DateColumn(DateValue? within, DateOrder? order = null)
{
    private static readonly Bilingual DayFirst = new("day first", "hari dulu");
    private static readonly Bilingual MonthFirst = new("month first", "bulan dulu");

    private readonly DateOrder? _told = order;

    // Whoever tells the order is not contradicted.
    private bool _contradicted = order is not null;

    /// <summary>When everything in the file was published, or null.</summary>
    public DateValue? Within => within;

    /// <summary>Which of two small numbers is the day; null while that is open.</summary>
    public DateOrder? Order { get; private set; } = order;

    /// <summary>One that learns nothing, for a part of the file that is read before its turn.</summary>
    public DateColumn Ahead() => new(within, _told) { _contradicted = true };

    /// <summary>Settles the order by dates of the file.</summary>
    public void Decide(IEnumerable<string?> dates) => Order = MetadataDate.OrderOf(dates);

    /// <summary>Reads a date.</summary>
    /// <param name="text">As written.</param>
    /// <param name="warning">Why it cannot be read, or what it says against the dates before it; null for nothing.</param>
    public DateValue? Read(string text, out Bilingual? warning)
    {
        var read = MetadataDate.TryRead(text, Order ?? DateOrder.DayFirst, out var value, out var problem);
        warning = problem;
        if (Order is DateOrder.DayFirst or DateOrder.MonthFirst && MetadataDate.OrderShownBy(text) is { } shown && shown != Order && !_contradicted)
        {
            // Said once a file: from here on no date that could be read both ways is.
            _contradicted = true;
            var (here, before) = shown == DateOrder.DayFirst ? (DayFirst, MonthFirst) : (MonthFirst, DayFirst);
            warning = new(
                $"'{text}' is written {here.English}, and dates before it were read {before.English}: from here on those that could be either are not read",
                $"'{text}' ditulis {here.Indonesian}, padahal tanggal sebelumnya dibaca {before.Indonesian}: mulai dari sini yang bisa dibaca dua cara tidak dibaca");
            Order = DateOrder.Mixed;
        }
        return read ? value : null;
    }

    /// <summary>Whether a date means another day when the month comes first.</summary>
    public static bool IsOpen(string text) =>
        MetadataDate.TryRead(text, DateOrder.DayFirst, out var day, out _) && MetadataDate.TryRead(text, DateOrder.MonthFirst, out var month, out _) && day != month;
}
