using System.Formats.Tar;
using System.IO.Compression;
using NewsSearch.Language;
using SharpCompress.Archives.SevenZip;

namespace NewsSearch.Archives.Files;

/// <summary>Finds the files within zip, tar and 7z archives.</summary>
/// <remarks>
/// Nothing is unpacked to a path: names within archives are names to report and to tell formats by. One that leads out
/// of the archive is still reported, because an archive that has one was not packed by honest means.
/// </remarks>
internal static class Containers
{
    /// <summary>The files within, or null when <paramref name="sample"/> begins no archive of files.</summary>
    public static IEnumerable<PackedFile>? Open(Layer layer, ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith("PK\x3\x4"u8) || sample.StartsWith("PK\x5\x6"u8)) return layer.Extension == ".xlsx" || IsSpreadsheet(sample) ? null : Zip(layer);
        if (sample.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C])) return SevenZip(layer);
        return sample.Length > 262 && sample[257..].StartsWith("ustar"u8) ? Tar(layer) : null;
    }

    // Office writes the list of parts first; other writers at least name a part of a workbook near the beginning.
    private static bool IsSpreadsheet(ReadOnlySpan<byte> sample) =>
        sample.IndexOf("[Content_Types].xml"u8) >= 0 && (sample.IndexOf("xl/"u8) >= 0 || sample[30..].StartsWith("[Content_Types].xml"u8));

    private static IEnumerable<PackedFile> Zip(Layer layer)
    {
        using var file = SeekableCopy.Of(layer);
        using var zip = DamagedException.Guard(Inputs.Zip, () => new ZipArchive(file, ZipArchiveMode.Read));
        foreach (var entry in DamagedException.Guard(Inputs.Zip, () => zip.Entries))
        {
            if (entry.FullName.EndsWith('/')) continue;
            Bilingual? problem = entry.IsEncrypted ? Inputs.Locked : null;
            yield return new(entry.FullName, entry.Length, () => DamagedException.Guard(Inputs.Packed, entry.Open), problem);
            if (layer.Path is not null) layer.Raw.Pass(entry.CompressedLength);
        }
    }

    private static IEnumerable<PackedFile> Tar(Layer layer)
    {
        using var tar = new TarReader(layer.Stream, leaveOpen: true);
        while (DamagedException.Guard(Inputs.Tar, () => tar.GetNextEntry()) is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
                yield return new(entry.Name, entry.Length, () => entry.DataStream ?? Stream.Null);
        }
    }

    private static IEnumerable<PackedFile> SevenZip(Layer layer)
    {
        using var file = SeekableCopy.Of(layer);
        using var archive = DamagedException.Guard(Inputs.SevenZip, () => SevenZipArchive.OpenArchive(file));
        using var reader = DamagedException.Guard(Inputs.SevenZip, () => archive.ExtractAllEntries());
        while (DamagedException.Guard(Inputs.SevenZip, reader.MoveToNextEntry))
        {
            if (reader.Entry.IsDirectory) continue;
            Bilingual? problem = reader.Entry.IsEncrypted ? Inputs.Locked : null;
            yield return new(reader.Entry.Key ?? "", reader.Entry.Size, () => DamagedException.Guard(Inputs.Packed, reader.OpenEntryStream), problem);
        }
    }
}

/// <summary>A file within an archive.</summary>
/// <param name="Name">Its path there, as written.</param>
/// <param name="Size">The size it claims to have.</param>
/// <param name="Open">Opens it; to be called before the next file is asked for.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
internal sealed record PackedFile(string Name, long Size, Func<Stream> Open, Bilingual? Problem = null)
{
    /// <summary>Whether the name would lead out of the folder that the archive is unpacked to.</summary>
    public bool LeadsOut =>
        Name.StartsWith('/') || Name.StartsWith('\\') || Name.Length > 1 && Name[1] == ':' || Name.Split('/', '\\').Contains("..");
}
