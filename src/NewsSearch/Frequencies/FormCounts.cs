using System.Runtime.InteropServices;
using NewsSearch.Concordances;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Frequencies;

/// <summary>How many words have each form.</summary>
/// <remarks>
/// A word counts for every form that the index holds of it, so that a count here means what a term's frequency means
/// there; but only what some word is by its first form is listed, not the parts and joins made for searching alone.
/// </remarks>
/// <param name="roots">Whether roots are counted, else exact forms.</param>
internal sealed class FormCounts(bool roots)
{
    private readonly WordNumbers _numbers = new();
    private readonly List<(long Count, bool IsFirst)> _counts = [];

    /// <summary>How many words were counted.</summary>
    public long Words { get; private set; }

    /// <summary>The numbers of the walker's present word's forms, the first form first.</summary>
    public void Numbers(WordForms forms, List<int> to)
    {
        var count = roots ? forms.RootCount : forms.ExactCount;
        for (var i = 0; i < count; i++) to.Add(_numbers.Of(FormTape.Cut(roots ? forms.Root(i) : forms.Exact(i))));
    }

    /// <summary>Counts a word of which these are the forms.</summary>
    public void Count(ReadOnlySpan<int> numbers)
    {
        Words++;
        CollectionsMarshal.SetCount(_counts, Math.Max(_counts.Count, _numbers.Count));
        var counts = CollectionsMarshal.AsSpan(_counts);
        for (var i = 0; i < numbers.Length; i++)
        {
            // A cut form may be there twice.
            if (numbers[..i].Contains(numbers[i])) continue;
            ref var count = ref counts[numbers[i]];
            count = (count.Count + 1, count.IsFirst || i == 0);
        }
    }

    public void Add(FormCounts other)
    {
        Words += other.Words;
        for (var i = 0; i < other._counts.Count; i++)
        {
            var number = _numbers.Of(other._numbers[i]);
            CollectionsMarshal.SetCount(_counts, Math.Max(_counts.Count, _numbers.Count));
            ref var count = ref CollectionsMarshal.AsSpan(_counts)[number];
            count = (count.Count + other._counts[i].Count, count.IsFirst || other._counts[i].IsFirst);
        }
    }

    /// <summary>The forms counted at least so often.</summary>
    public IEnumerable<(string Form, long Count)> AtLeast(int least) =>
        _counts.Index().Where(item => item.Item.IsFirst && item.Item.Count >= least).Select(item => (_numbers[item.Index], item.Item.Count));
}
