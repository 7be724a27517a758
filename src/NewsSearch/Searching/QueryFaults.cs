using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>All that can be wrong with a query, in both languages, and what to do about it.</summary>
/// <remarks>Where it is wrong is counted in UTF-16 units from 0.</remarks>
internal static class QueryFaults
{
    private const string OrLeaveOutEnglish = ", or leave it out";
    private const string OrLeaveOutIndonesian = ", atau hilangkan";

    public static QueryException TooLong(int at) => new(
        new("more than 1,000,000 characters", "lebih dari 1.000.000 karakter"), at + 1,
        new("search for fewer words", "cari kata yang lebih sedikit"));

    public static QueryException TooManyWords(int at) => new(
        new("more than 1,024 words", "lebih dari 1.024 kata"), at + 1, new("search for fewer", "cari lebih sedikit"));

    public static QueryException TooManyPatterns(int at) => new(
        new("more than 50 patterns", "lebih dari 50 pola"), at + 1,
        new("write some words out, or use one /a|b/ for several", "tulis beberapa kata lengkap, atau pakai satu /a|b/ untuk beberapa"));

    public static QueryException TooDeep(int at) => new(
        new("more than 50 levels of nesting", "lebih dari 50 tingkat kurung"), at + 1,
        new("take some parentheses away", "kurangi tanda kurung"));

    public static QueryException ClosesNothing(int at) => new(
        new("a parenthesis closes nothing", "kurung tutup tanpa kurung buka"), at + 1,
        new("leave it out, or open one before it", "hilangkan, atau buka kurung di depannya"));

    public static QueryException ParenthesisOpen(int at) => new(
        new("the parenthesis is not closed", "tanda kurung belum ditutup"), at + 1,
        new("close it with )" + OrLeaveOutEnglish, "tutup dengan )" + OrLeaveOutIndonesian));

    public static QueryException QuotationOpen(int at) => new(
        new("the quotation mark is not closed", "tanda kutip belum ditutup"), at + 1,
        new("close it with \"" + OrLeaveOutEnglish, "tutup dengan \"" + OrLeaveOutIndonesian));

    public static QueryException NothingBefore(string sign, int at) => new(
        new($"nothing stands before {sign}", $"tidak ada apa-apa di depan {sign}"), at + 1,
        new("write a word before it, or put it in quotes", "tulis kata di depannya, atau beri tanda kutip"));

    public static QueryException NothingAfter(string sign, int at) => new(
        new($"nothing follows {sign}", $"tidak ada apa-apa di belakang {sign}"), at + 1,
        new("write a word behind it, or put it in quotes", "tulis kata di belakangnya, atau beri tanda kutip"));

    public static QueryException NoWeight(int at) => new(
        new("the weight after ^ is no number from 0.1 to 1000", "bobot setelah ^ bukan angka dari 0.1 sampai 1000"), at + 1,
        new("write for example word^2", "tulis misalnya kata^2"));

    public static QueryException NoDistance(int at) => new(
        new("no number from 0 to 100 follows ~", "setelah ~ tidak ada angka dari 0 sampai 100"), at + 1,
        new("write for example \"two words\"~5", "tulis misalnya \"dua kata\"~5"));

    public static QueryException NoSlips(int at) => new(
        new("~ takes one word and 1 or 2 slips", "~ memerlukan satu kata dan 1 atau 2 salah ketik"), at + 1,
        new("write word~1, or \"two words\"~5 for words near each other", "tulis kata~1, atau \"dua kata\"~5 untuk kata yang berdekatan"));

    public static QueryException RegexTooLong(int at) => new(
        new("the expression is longer than 200 characters", "ekspresi lebih panjang dari 200 karakter"), at + 1,
        new("shorten it", "pendekkan"));

    /// <param name="isSupported">False for one that is right, but too large or of a kind that is not there.</param>
    /// <param name="at">Where it begins.</param>
    public static QueryException BrokenRegex(bool isSupported, int at) => new(
        isSupported
            ? new("the expression between slashes is broken", "ekspresi di antara garis miring rusak")
            : new("the expression between slashes is too large or of a kind that is not supported",
                "ekspresi di antara garis miring terlalu besar atau jenisnya tidak didukung"),
        at + 1,
        new("write a plain one like /kor(ea|sel).*/, or put it in quotes",
            "tulis yang sederhana seperti /kor(ea|sel).*/, atau beri tanda kutip"));

    public static QueryException NoField(string name, int at) => new(
        new($"there is no field '{name}'", $"tidak ada bidang '{name}'"), at + 1,
        new($"put it in quotes, or use one of {QueryFields.Names}", $"beri tanda kutip, atau pakai salah satu dari {QueryFields.Names}"));

    public static QueryException NoValue(string name, int at) => new(
        new($"nothing follows {name}:", $"tidak ada apa-apa di belakang {name}:"), at + 1,
        new("write a value right behind the colon, or put it in quotes", "tulis nilai tepat di belakang titik dua, atau beri tanda kutip"));

    public static QueryException OneValue(string name, int at) => new(
        new($"{name}: takes one value", $"{name}: menerima satu nilai"), at + 1,
        new($"write {name}:\"a name\", and OR between two of them", $"tulis {name}:\"sebuah nama\", dan OR di antara dua nama"));

    public static QueryException NoDate(string value, int at) => new(
        new($"'{value}' is no date", $"'{value}' bukan tanggal"), at + 1, DateRange.Repair);

    public static QueryException NoWord(string value, string name, int at) => new(
        new($"'{value}' holds no word", $"tidak ada kata dalam '{value}'"), at + 1,
        new($"write {name}: and a name", $"tulis {name}: lalu sebuah nama"));

    public static QueryException NoSavedSearch(string name, Bilingual repair, int at) => new(
        new($"there is no saved search '{name}'", $"tidak ada pencarian tersimpan '{name}'"), at + 1, repair);

    public static QueryException NamesItself(string name, int at) => new(
        new($"the saved search '{name}' names itself", $"pencarian tersimpan '{name}' menyebut dirinya sendiri"), at + 1,
        new("save it anew without that", "simpan lagi tanpa itu"));

    public static QueryException InSavedSearch(string name, QueryException fault, int at) => new(
        new($"in the saved search '{name}': {fault.Told.English}", $"dalam pencarian tersimpan '{name}': {fault.Told.Indonesian}"),
        at + 1, fault.Repairs);

    /// <param name="on">What makes it so, as the user wrote it.</param>
    /// <param name="column">Where it stands, counted from 1; 0 for what is not of the query.</param>
    public static NewsSearchException TooMuch(string on, int column)
    {
        var told = new Bilingual(
            $"'{on}' makes the search look at too much of the index", $"'{on}' membuat pencarian membaca terlalu banyak isi indeks");
        return column == 0
            ? new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"{told.English}: ask for fewer or narrower values", $"{told.Indonesian}: minta nilai yang lebih sedikit atau lebih sempit"))
            : new QueryException(told, column, new(
                "write more letters before the first * or ?, a shorter range, or fewer of them",
                "tulis lebih banyak huruf sebelum * atau ? pertama, rentang yang lebih pendek, atau kurangi jumlahnya"));
    }
}
