using Lucene.Net.Store;

namespace NewsSearch.ColumnStore;

/// <summary>Where the values of a field lie in a file of columns.</summary>
/// <param name="Field">The field's number.</param>
/// <param name="Width">The bytes of a value, or of the number of one: 1, 2, 4 or 8.</param>
/// <param name="IsSigned">Whether values below 0 are among them.</param>
/// <param name="Count">How many values lie there: one a document, or fewer where most are 0, or as many as all documents have together.</param>
/// <param name="DataAt">Where they begin.</param>
/// <param name="PlacesAt">
/// Four bytes each: the documents of the values, where most are 0; for several a document, where each one's begin and, last,
/// where they end. -1 where each document has its value at its place.
/// </param>
/// <param name="HasAt">A bit a document, whether it has a value; -1 where all have.</param>
/// <param name="Values">How many different values there are that numbers stand for; -1 for plain numbers.</param>
/// <param name="OffsetsAt">Four bytes each: where the different values begin, and, last, where they end.</param>
/// <param name="ValuesAt">The different values, in UTF-8, in order of their bytes.</param>
internal sealed record ColumnEntry(
    int Field, int Width, bool IsSigned, int Count, long DataAt, long PlacesAt, long HasAt, int Values, long OffsetsAt, long ValuesAt)
{
    public void Write(IndexOutput output)
    {
        output.WriteVInt32(Field);
        output.WriteByte((byte)Width);
        output.WriteByte((byte)(IsSigned ? 1 : 0));
        output.WriteInt32(Count);
        output.WriteInt64(DataAt);
        output.WriteInt64(PlacesAt);
        output.WriteInt64(HasAt);
        output.WriteInt32(Values);
        output.WriteInt64(OffsetsAt);
        output.WriteInt64(ValuesAt);
    }

    public static ColumnEntry Read(IndexInput input) => new(
        input.ReadVInt32(), input.ReadByte(), input.ReadByte() == 1, input.ReadInt32(), input.ReadInt64(), input.ReadInt64(),
        input.ReadInt64(), input.ReadInt32(), input.ReadInt64(), input.ReadInt64());
}
