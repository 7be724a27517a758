namespace NewsSearch.Language.Dates;

/// <summary>What a word can do in a date; <c>date-words.txt</c> lists the words of each.</summary>
internal enum DateWord : byte
{
    /// <summary>Nothing.</summary>
    Other,

    /// <summary>A run of digits; the value is the number, or -1 when it is too long.</summary>
    Digits,

    /// <summary>A month; the value is its number.</summary>
    Month,

    /// <summary>A month that is a given name as well: <c>April</c>.</summary>
    MonthName,

    /// <summary>A form that is a month only beside a day or a year: <c>Mar</c>, <c>May</c>.</summary>
    MonthShort,

    /// <summary>A day of the week; the value is that of <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>A day of the week in English; a date only with a day of the month behind it.</summary>
    WeekdayEnglish,

    /// <summary>A month of the Islamic calendar.</summary>
    Hijri,

    /// <summary><c>H</c>, <c>Hijriah</c>.</summary>
    HijriMark,

    /// <summary>A <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>One of a <see cref="DateUnit"/>: <c>setahun</c>.</summary>
    OneUnit,

    /// <summary>A part of a year; the value is its months.</summary>
    Quarter,

    /// <summary>A number in words, 1 to 11.</summary>
    Count,

    /// <summary><c>belas</c>.</summary>
    Teen,

    /// <summary><c>puluh</c>.</summary>
    Tens,

    /// <summary><c>pertama</c> to <c>keempat</c>.</summary>
    Ordinal,

    /// <summary><c>I</c> to <c>IV</c>.</summary>
    Roman,

    /// <summary>An uncertain number or a repetition: <c>beberapa</c>, <c>setiap</c>.</summary>
    Vague,

    /// <summary><c>lalu</c>.</summary>
    Past,

    /// <summary><c>mendatang</c>.</summary>
    Future,

    /// <summary><c>nanti</c>.</summary>
    Later,

    /// <summary><c>lagi</c>.</summary>
    Ahead,

    /// <summary><c>ini</c>.</summary>
    This,

    /// <summary><c>itu</c>.</summary>
    That,

    /// <summary><c>sama</c>.</summary>
    Same,

    /// <summary><c>sebelumnya</c>.</summary>
    Before,

    /// <summary><c>kemudian</c>.</summary>
    After,

    /// <summary><c>yang</c>.</summary>
    Which,

    /// <summary><c>kemarin</c>.</summary>
    Yesterday,

    /// <summary><c>besok</c>.</summary>
    Tomorrow,

    /// <summary><c>lusa</c>.</summary>
    AfterTomorrow,

    /// <summary><c>keesokan</c>.</summary>
    NextDay,

    /// <summary><c>semalam</c>.</summary>
    LastNight,

    /// <summary><c>tadi</c>.</summary>
    EarlierToday,

    /// <summary><c>pagi</c>, <c>malam</c>.</summary>
    DayPart,

    /// <summary><c>dini</c> of <c>dini hari</c>.</summary>
    Dawn,

    /// <summary><c>awal</c>, <c>pertengahan</c>, <c>akhir</c>; the value is 0, 1, 2.</summary>
    Edge,

    /// <summary><c>tanggal</c>.</summary>
    On,

    /// <summary><c>hingga</c>.</summary>
    To,

    /// <summary><c>dan</c>.</summary>
    Joint,

    /// <summary><c>antara</c>.</summary>
    Between,

    /// <summary><c>dengan</c>.</summary>
    With,

    /// <summary>A word that a month or a year follows: <c>pada</c>, <c>sejak</c>.</summary>
    Preposition,

    /// <summary><c>nomor</c>: the number behind it is no year.</summary>
    Serial,

    /// <summary><c>abad</c>.</summary>
    Century,

    /// <summary><c>dekade</c>, <c>era</c>.</summary>
    Decade,

    /// <summary><c>usia</c>: what follows is a person's age.</summary>
    Age,

    /// <summary><c>HUT</c>.</summary>
    Anniversary,

    /// <summary>The state whose anniversary it is: <c>RI</c>, <c>Kemerdekaan</c>.</summary>
    State,

    /// <summary><c>ke</c> of <c>ke-79</c>.</summary>
    Ordinate,

    /// <summary>Something is yet to come: <c>akan</c>, <c>dijadwalkan</c>.</summary>
    Plan,

    /// <summary>Someone said something: <c>kata</c>.</summary>
    Report,

    /// <summary>A day behind it is any such day, or a name: <c>salat Jumat</c>, <c>Pasar Minggu</c>, <c>Jalan 17 Agustus</c>.</summary>
    Repeated,

    /// <summary>A day of the week before it is a name: <c>Jumat Agung</c>.</summary>
    Named,

    /// <summary><c>WIB</c>, <c>waktu setempat</c>.</summary>
    Zone,

    /// <summary><c>musim</c>.</summary>
    Season,

    /// <summary>What Indonesian seasons are named after: <c>hujan</c>, <c>kemarau</c>.</summary>
    Rains,

    /// <summary><c>pukul</c>: a time of day follows.</summary>
    Clock,

    /// <summary><c>SM</c>: before Christ.</summary>
    Ancient,

    /// <summary>What is counted: the number before it is no year.</summary>
    Thing,
}

/// <summary>A span of the calendar.</summary>
internal enum DateUnit
{
    /// <summary>A day.</summary>
    Day = 1,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
