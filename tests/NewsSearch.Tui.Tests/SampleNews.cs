namespace NewsSearch.Tui.Tests;

/// <summary>A small archive of invented news for the screens.</summary>
internal static class SampleNews
{
    /// <summary>Twelve articles that tell of floods, and sixty of markets.</summary>
    public static FakeNews Make() => new([.. Floods(), .. Markets()]);

    public static IEnumerable<StoredArticle> Floods() =>
    [
        Press.Article("f01", "{P|Rina Wulandari} tinjau banjir di {L|Papua}",
            "PAPUA - {P|Rina Wulandari} mengunjungi lokasi banjir bandang di {L|Papua}, {D|Minggu (8/10/2017)|2017-10-08}, dan meminta bantuan dipercepat. {O|BNPB} menyebut 104 orang mengungsi.\n"
            + "Menurut {P|Rina|Rina Wulandari}, tanggul yang jebol akan diperbaiki sebelum {D|Februari 2018|2018-02}. \"Air datang tengah malam,\" kata {P|Yohanis Wenda}, warga {L|Jayapura}.\n"
            + "Banjir serupa pernah terjadi pada {D|2014|2014}. {O|BMKG} memperkirakan hujan lebat masih turun sampai akhir pekan, dan banjir susulan dapat terjadi di hilir sungai.",
            "2017-10-08", "Warta", deck: "Tanggul jebol setelah hujan tiga hari", dateline: "PAPUA"),
        Press.Article("f02", "{O|BNPB} salurkan logistik banjir Sentani",
            "Bantuan untuk korban banjir bandang di {L|Papua} tiba di {L|Jayapura}. {P|Rina Wulandari} memantau pembagian beras dan selimut.", "2019-03-19", "Antar"),
        Press.Article("f03", "Warga Wamena mengungsi akibat banjir",
            "Hujan tiga hari memicu banjir di {L|Papua}; dua ratus rumah terendam. {P|Yohanis Wenda} meminta perahu karet.", "2018-01-14", "Kabar"),
        Press.Article("f04", "Anggaran tanggap darurat naik",
            "Dana banjir dan longsor untuk {L|Papua} dan {L|Aceh} naik dua kali lipat, kata {P|Bagus Prasetyo} dari {O|Kementerian Keuangan}.", "2018-06-30", "Harian", "Ekonomi"),
        Press.Article("f05", "Jalan pegunungan putus akibat banjir",
            "Ruas Wamena-{L|Jayapura} putus karena banjir. {O|Kementerian PUPR} mengirim alat berat.", "2017-07-21", "Warta"),
        Press.Article("f06", "Kanal pengendali banjir dibangun di Merauke",
            "Kanal pengendali banjir di Merauke rampung tahun ini, kata {P|Bagus Prasetyo}.", "2016-02-11", "Antar"),
        Press.Article("f07", "Evaluasi tata ruang {L|Jayapura}",
            "Tata ruang menjadi sebab banjir, menurut peneliti {O|ITB}. {P|Siti Rahmawati} meminta revisi.", "2019-05-02", "Harian"),
        Press.Article("f08", "{P|Siti Rahmawati} pimpin rapat banjir {L|Jakarta}",
            "Rapat membahas pompa dan sungai. Banjir di {L|Jakarta} menggenangi 21 kelurahan.", "2025-04-28", "Kabar", inferred: true),
        Press.Article("f09", "Sungai meluap di {L|Aceh}",
            "Banjir merendam sawah di {L|Aceh}. {P|Cut Meutia Hanum} membuka dapur umum.", "2023-12-05", "Warta", "Daerah"),
        Press.Article("f10", "Sekolah libur karena banjir di {L|Jawa Barat}",
            "Banjir setinggi lutut membuat sekolah di {L|Jawa Barat} libur dua hari.", "2020-01-03", "Antar", "Daerah"),
        Press.Article("f11", "Banjir {L|Jakarta} surut, warga membersihkan rumah",
            "Warga {L|Jakarta} membersihkan lumpur. {O|BMKG} mengingatkan hujan susulan.", "2020-01-05", "Kabar", "Metro"),
        Press.Article("f12", "Catatan tanpa tanggal tentang banjir", "Banjir lama yang tidak diketahui tahunnya.", "", "Arsip"),
    ];

    /// <summary>The first of the floods once more, as another outlet has printed it.</summary>
    public static IEnumerable<StoredArticle> Copies() =>
    [
        Press.Article("k01", "{P|Rina Wulandari} meninjau banjir {L|Papua}",
            "{L|PAPUA|Papua} - {P|Rina Wulandari} mengunjungi lokasi banjir bandang di {L|Papua}, {D|Minggu (8/10/2017)|2017-10-08}, dan meminta bantuan segera dipercepat. {O|BNPB} menyebut 110 orang mengungsi.\n"
            + "Menurut {P|Rina|Rina Wulandari}, tanggul yang jebol akan diperbaiki sebelum {D|Februari 2018|2018-02}. \"Air datang tengah malam,\" kata {P|Yohanis Wenda}, warga {L|Jayapura}.\n"
            + "Banjir serupa pernah terjadi pada {D|2014|2014}. {O|BMKG} memperkirakan hujan lebat masih turun sampai akhir pekan, dan banjir susulan dapat terjadi di hilir sungai.",
            "2017-10-09", "Kabar"),
    ];

    public static IEnumerable<StoredArticle> Markets() => Enumerable.Range(1, 60).Select(number => Press.Article(
        $"m{number:00}", $"Harga beras pekan ke-{number}",
        $"Harga beras di pasar induk naik tipis pada pekan ke-{number}, kata {{P|Bagus Prasetyo}} di {{L|Jakarta}}.",
        $"2021-{1 + number % 12:00}-{1 + number % 28:00}", number % 2 == 0 ? "Harian" : "Warta", "Ekonomi"));
}
