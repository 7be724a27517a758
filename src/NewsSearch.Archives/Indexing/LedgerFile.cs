using System.Globalization;
using System.Security.Cryptography;

namespace NewsSearch.Archives.Indexing;

/// <summary>The file in the folder of an index that a ledger lies in: changes, one behind the other, in blocks with checksums.</summary>
/// <remarks>
/// The commit of the index says how long the file is that goes with it (<see cref="Note"/>). What stands behind that was
/// written by a run that did not come to its commit, and is written over. So the two change as one, and a commit costs
/// what changed and not what is known. When much of the file is out of date it is written anew under the next number, and
/// the old one stays until the index was committed.
/// </remarks>
internal sealed class LedgerFile
{
    private const int ChecksumLength = 16;

    private readonly string _folder;
    private int _number;
    private long _length;
    private long _compact;

    private LedgerFile(string folder) => _folder = folder;

    /// <summary>What the commit that goes with the file must carry; null while there is no file.</summary>
    public string? Note => _number == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{Name(_number)} {_length}");

    /// <summary>Whether most of the file is out of date.</summary>
    public bool IsStale => _length > 2 * _compact + (4 << 20);

    // Says what a file is, and in which version of LedgerCodec.
    private static ReadOnlySpan<byte> Head => "newssearch ledger 2\n"u8;

    /// <summary>Opens the file that a commit's note names.</summary>
    /// <param name="folder">The folder of the index.</param>
    /// <param name="note">The note of the last commit, or null.</param>
    /// <param name="changes">What it holds; nothing when it is not there or damaged, which costs reading all files again.</param>
    /// <param name="damage">Why it cannot be read, or null.</param>
    public static LedgerFile Open(string folder, string? note, out IReadOnlyList<LedgerChange> changes, out string? damage)
    {
        var file = new LedgerFile(folder);
        changes = [];
        damage = null;
        if (!TryRead(note, out var number, out var length)) return file;
        // Never written over: a number is used once.
        file._number = number;
        try
        {
            changes = ReadAll(Path.Combine(folder, Name(number)), length);
            (file._length, file._compact) = (length, length);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or FormatException)
        {
            changes = [];
            file._length = long.MaxValue;
            damage = error.Message;
        }
        return file;
    }

    /// <summary>Adds changes behind the others, down to the disk.</summary>
    public void Append(ReadOnlySpan<byte> changes)
    {
        if (_number == 0 || _length == long.MaxValue) throw new InvalidOperationException("there is no file to add to");
        using var file = new FileStream(PathOf(_number), FileMode.Open, FileAccess.Write, FileShare.Read);
        file.SetLength(_length);
        file.Seek(_length, SeekOrigin.Begin);
        WriteBlock(file, changes);
        file.Flush(flushToDisk: true);
        _length = file.Length;
    }

    /// <summary>Whether there is a file to add to.</summary>
    public bool CanAppend => _number > 0 && _length < long.MaxValue;

    /// <summary>Writes a new file of <paramref name="changes"/>, block by block.</summary>
    public void Write(IEnumerable<byte[]> changes)
    {
        using (var file = new FileStream(PathOf(_number + 1), FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            file.Write(Head);
            foreach (var block in changes) WriteBlock(file, block);
            file.Flush(flushToDisk: true);
            _length = _compact = file.Length;
        }
        _number++;
    }

    /// <summary>Deletes the files of earlier commits.</summary>
    public void Tidy()
    {
        foreach (var path in Directory.EnumerateFiles(_folder, "files-*.ledger"))
        {
            if (Path.GetFileName(path) == Name(_number)) continue;
            try
            {
                File.Delete(path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // It is in nobody's way.
            }
        }
    }

    private string PathOf(int number) => Path.Combine(_folder, Name(number));

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"files-{number}.ledger");

    private static bool TryRead(string? note, out int number, out long length)
    {
        (number, length) = (0, 0);
        return note?.Split(' ') is [var name, var size]
            && name.StartsWith("files-", StringComparison.Ordinal) && name.EndsWith(".ledger", StringComparison.Ordinal)
            && int.TryParse(name[6..^7], NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0
            && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out length);
    }

    private static void WriteBlock(FileStream file, ReadOnlySpan<byte> block)
    {
        file.Write(BitConverter.GetBytes(block.Length));
        file.Write(SHA256.HashData(block).AsSpan(0, ChecksumLength));
        file.Write(block);
    }

    private static List<LedgerChange> ReadAll(string path, long length)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.Length < length) throw new InvalidDataException("a ledger is shorter than its commit says");
        var head = new byte[Head.Length];
        file.ReadExactly(head);
        if (!head.AsSpan().SequenceEqual(Head)) throw new InvalidDataException("a ledger is of another version");
        var changes = new List<LedgerChange>();
        var prefix = new byte[sizeof(int) + ChecksumLength];
        while (file.Position < length)
        {
            file.ReadExactly(prefix);
            var size = BitConverter.ToInt32(prefix);
            if (size < 0 || size > length - file.Position) throw new InvalidDataException("a block of a ledger is cut off");
            var block = new byte[size];
            file.ReadExactly(block);
            if (!SHA256.HashData(block).AsSpan(0, ChecksumLength).SequenceEqual(prefix.AsSpan(sizeof(int))))
                throw new InvalidDataException("a block of a ledger is damaged");
            using var reader = new BinaryReader(new MemoryStream(block));
            while (reader.BaseStream.Position < size) changes.Add(LedgerCodec.Read(reader));
        }
        return changes;
    }
}
