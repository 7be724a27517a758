using System.Text;

namespace NewsSearch.Tests;

/// <summary>Rows whose texts hold commas and stand in no quotation marks.</summary>
public sealed class CutFieldsTests
{
    [Theory]
    [InlineData("1,Panen raya, harga turun,Warta,https://a.example/1,Jumat, 14 Nov 2025 15:19 WIB,Petani panen, lalu jual.", "Panen raya, harga turun", "2025-11-14", "Petani panen, lalu jual.")]
    [InlineData("1,Panen raya,Warta,https://a.example/1,a.example, 9 November 2025, 12:21 WIB,Petani panen.", "Panen raya", "2025-11-09", "Petani panen.")]
    [InlineData("1,Panen raya,Warta,https://a.example/1,2025-11-14,Lihat, https://a.example/2, kata mereka.", "Panen raya", "2025-11-14", "Lihat, https://a.example/2, kata mereka.")]
    [InlineData("1,\"Panen, raya\",Warta,https://a.example/1,2025-11-14,\"Petani \"\"panen\"\" ini, itu.\" Lalu, jual.", "Panen, raya", "2025-11-14", "Petani \"panen\" ini, itu. Lalu, jual.")]
    [InlineData("1,Panen, raya,Warta,https://a.example/1,2025-11-14,Petani panen.,,,,", "Panen, raya", "2025-11-14", "Petani panen.")]
    public void What_commas_cut_is_joined_where_an_address_and_a_date_show_how_and_a_warning_tells_it(string row, string title, string date, string body)
    {
        var item = Assert.Single(ArchiveFiles.Read("a.csv", Encoding.UTF8.GetBytes($"id,judul,sumber,url,tanggal,isi\n{row}\n")));
        Assert.Equal((title, date, body, "Warta"), (item.Article?.Title, item.Article?.Published?.ToString(), item.Article?.Body, item.Article?.Source));
        Assert.Contains("put together again", item.Warning?.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("judul,isi", "Panen raya,harga turun,Petani panen.")]
    [InlineData("judul,deck,url", "Panen,raya,harga,https://a.example/1")]
    [InlineData("judul,url,isi", "Panen,raya,tanpa alamat,Petani panen.")]
    [InlineData("url,penulis,judul,isi", "https://a.example/1,Ani,Budi,Panen raya,Petani panen.")]
    [InlineData("judul,sumber,tanggal", "Panen,Warta,bukan,tanggal")]
    public void A_row_that_can_be_read_in_two_ways_is_rejected(string header, string row)
    {
        var item = Assert.Single(ArchiveFiles.Read("a.csv", Encoding.UTF8.GetBytes($"{header}\n{row}\n")));
        Assert.Contains("must stand in quotation marks", item.Rejection?.Reason.English, StringComparison.Ordinal);
    }
}
