using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>The exact forms and the roots of one field's text: both at the same positions.</summary>
internal sealed class FieldTapes(WordForms forms)
{
    /// <summary>Positions left free between texts of one field, so that no phrase reaches across.</summary>
    public const int Gap = 1000;

    public FormTape Exact { get; } = new();

    public FormTape Root { get; } = new();

    public void Clear()
    {
        Exact.Clear();
        Root.Clear();
    }

    /// <summary>Records <paramref name="text"/> behind what was recorded before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="oldSpelling">Whether it is spelled as before 1972.</param>
    /// <returns>How many words it has.</returns>
    public int Record(string text, bool oldSpelling)
    {
        var words = 0;
        var offset = Exact.End;
        var increment = Exact.Count == 0 ? 1 : Gap;
        forms.Read(text, oldSpelling);
        while (forms.Next())
        {
            for (var i = 0; i < forms.ExactCount; i++)
                Exact.Add(forms.Exact(i), forms.Word, offset, i == 0 ? increment : 0);
            for (var i = 0; i < forms.RootCount; i++)
                Root.Add(forms.Root(i), forms.Word, offset, i == 0 ? increment : 0);
            increment = 1;
            words++;
        }
        Exact.End = Root.End = offset + text.Length + 1;
        return words;
    }
}
