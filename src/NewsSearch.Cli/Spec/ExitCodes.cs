namespace NewsSearch.Cli.Spec;

/// <summary>What each exit code means, for people and for those who write scripts.</summary>
internal static class ExitCodes
{
    public static IReadOnlyList<(int Code, string Meaning)> All(Texts texts) =>
    [
        (Exit.Done, texts.Of("Done; for a question: found.", "Selesai; untuk pertanyaan: ditemukan.")),
        (Exit.NothingFound, texts.Of("Nothing found.", "Tidak ada yang ditemukan.")),
        (Exit.Usage, texts.Of("The command line or the query cannot be understood.", "Baris perintah atau kueri tidak dapat dipahami.")),
        (Exit.NoIndex, texts.Of("There is no index, or it is of another version.", "Tidak ada indeks, atau versinya lain.")),
        (Exit.IndexDamaged, texts.Of("The index is damaged.", "Indeks rusak.")),
        (Exit.Rejections, texts.Of("Done, but some inputs were rejected.", "Selesai, tetapi sebagian masukan ditolak.")),
        (Exit.Bug, texts.Of("A bug in the program.", "Kesalahan dalam program.")),
        (Exit.CannotWrite, texts.Of("The output cannot be written.", "Keluaran tidak dapat ditulis.")),
        (Exit.Locked, texts.Of("Another writer has the index.", "Indeks sedang dipakai penulis lain.")),
        (Exit.HungUp, texts.Of("The terminal went away (SIGHUP).", "Terminal ditutup (SIGHUP).")),
        (Exit.Interrupted, texts.Of("Interrupted (SIGINT).", "Dihentikan (SIGINT).")),
        (Exit.Terminated, texts.Of("Asked to end (SIGTERM).", "Diminta berhenti (SIGTERM).")),
    ];
}
