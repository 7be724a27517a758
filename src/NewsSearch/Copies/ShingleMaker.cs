using System.Runtime.InteropServices;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Copies;

/// <summary>Makes <see cref="Shingles"/> of one article after the other. Not for several threads.</summary>
/// <param name="forms">Tells the words of a text.</param>
internal sealed class ShingleMaker(WordForms forms)
{
    private readonly FieldTapes _title = new(forms), _body = new(forms);
    private readonly ShingleReader _reader = new();
    private readonly List<ulong> _runs = [];

    /// <summary>Of an article's searched texts.</summary>
    public Shingles Of(IReadOnlyList<SearchedText> texts)
    {
        _title.Clear();
        _body.Clear();
        foreach (var text in texts)
            if (text.Part == TextPart.Text) (text.Scope == TextScope.Title ? _title : _body).Record(text.Text, oldSpelling: false);
        _runs.Clear();
        _runs.AddRange(_reader.Read(_title.Exact, _body.Exact, _body.Exact.Count));
        return Shingles.Of(CollectionsMarshal.AsSpan(_runs));
    }
}
