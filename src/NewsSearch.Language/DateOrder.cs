namespace NewsSearch.Language;

/// <summary>Which of two small numbers in <c>4/5/2025</c> is the day.</summary>
public enum DateOrder
{
    /// <summary>The first, as in Indonesia.</summary>
    DayFirst,

    /// <summary>The second, as spreadsheets set to English write.</summary>
    MonthFirst,

    /// <summary>Either, in one column: a date that could be read both ways is not read.</summary>
    Mixed,
}
