namespace NewsSearch.Archives.Files;

/// <summary>A stream seen through a buffer that grows until whoever reads takes what is held.</summary>
/// <remarks>
/// Readers look at <see cref="Held"/>, ask for <see cref="More"/>, and <see cref="Take"/> what they are done with.
/// Bytes not yet taken can be read again, which is how a reader recovers from a record that never ends. The buffer
/// holds at most what its user leaves in it, so that memory depends on the longest record and not on the file.
/// </remarks>
internal sealed class ByteWindow(Stream stream)
{
    private const int FirstSize = 64 << 10;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;

    /// <summary>The line that the first byte held stands on, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>What was read and not yet taken. Valid until <see cref="More"/> is called.</summary>
    public ReadOnlySpan<byte> Held => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads on.</summary>
    /// <returns>Whether more is held now; false at the end of the stream.</returns>
    public bool More()
    {
        if (_start == _end) _start = _end = 0;
        if (_end == _buffer.Length) MakeRoom();
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    /// <summary>Reads on until <paramref name="count"/> bytes are held or the stream ends.</summary>
    public void Hold(int count)
    {
        while (_end - _start < count && More()) { }
    }

    /// <summary>Drops the first <paramref name="count"/> bytes held.</summary>
    public void Take(int count)
    {
        Line += Held[..count].Count((byte)'\n');
        _start += count;
    }

    /// <summary>Drops everything up to and with the next line feed.</summary>
    public void TakeLine()
    {
        int feed;
        while ((feed = Held.IndexOf((byte)'\n')) < 0)
        {
            Take(Held.Length);
            if (!More()) return;
        }
        Take(feed + 1);
    }

    private void MakeRoom()
    {
        var held = _end - _start;
        // Moving pays only when it frees a good part; else a long record would be moved for every few bytes read.
        var target = _start >= _buffer.Length / 2 ? _buffer : new byte[_buffer.Length * 2];
        Buffer.BlockCopy(_buffer, _start, target, 0, held);
        (_buffer, _start, _end) = (target, 0, held);
    }
}
