using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>A text being read: its bytes as UTF-8 or windows-1252, unpacked, and how to report what comes of it.</summary>
/// <param name="Layer">Where it is read from.</param>
/// <param name="Window">Its bytes, after any byte order mark.</param>
/// <param name="Decoder">Turns them into text.</param>
internal sealed record Source(Layer Layer, ByteWindow Window, TextDecoder Decoder)
{
    /// <inheritdoc cref="Layer.Name"/>
    public string Name => Layer.Name;

    /// <inheritdoc cref="Layer.Extension"/>
    public string Extension => Layer.Extension;

    /// <summary>The longest record that is read, in bytes.</summary>
    public int LongestRecord => Layer.Options.LongestRecord;

    /// <summary>What fields are called.</summary>
    public FieldNames Names => Layer.Options.Names;

    /// <summary>Reads the rest of the file as one text; null, and why, when it is too long.</summary>
    /// <param name="what">What it is called when it is too long: <see cref="Inputs.Page"/>.</param>
    /// <param name="replaced">How many places could not be decoded.</param>
    /// <param name="problem">The rejection, when there is no text.</param>
    public string? ReadAll(Bilingual what, out int replaced, out ArchiveItem? problem)
    {
        Window.Hold(LongestRecord + 1);
        replaced = 0;
        problem = Window.Held.Length > LongestRecord ? RejectLong(0, what) : null;
        return problem is null ? Decoder.Decode(Window.Held, out replaced) : null;
    }

    /// <inheritdoc cref="Layer.Item"/>
    public ArchiveItem Item(long line, IReadOnlyList<Field> fields, int replaced) => Layer.Item(line, fields, replaced);

    /// <inheritdoc cref="Layer.Reject"/>
    public ArchiveItem Reject(long line, Bilingual reason) => Layer.Reject(line, reason);

    /// <inheritdoc cref="Layer.RejectLong"/>
    public ArchiveItem RejectLong(long line, Bilingual what) => Layer.RejectLong(line, what);
}
