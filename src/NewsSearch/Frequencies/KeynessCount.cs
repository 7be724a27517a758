using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Frequencies;

/// <summary>Answers one <see cref="KeynessRequest"/>.</summary>
internal sealed class KeynessCount
{
    private readonly IndexSnapshot _snapshot;
    private readonly KeynessRequest _request;
    private readonly CancellationToken _cancel;

    public KeynessCount(IndexSnapshot snapshot, KeynessRequest request, CancellationToken cancel)
    {
        WordLimits.Check(request.MinCount, request.Take);

        (_snapshot, _request, _cancel) = (snapshot, request, cancel);
    }

    public Keyness Answer()
    {
        var target = Corpus.Of(_snapshot, _request.Target, _cancel);
        var against = Corpus.Of(_snapshot, _request.Against, _cancel);
        var counts = new FormCounts(_request.Roots);
        foreach (var reader in ArticleSplit.Read(target.Documents, () => new WordReader(_snapshot, _request.Roots), (reader, document) => reader.Read(document), _cancel))
            counts.Add(reader.Counts);
        var (words, others) = (counts.Words, against.Words);
        var values = new List<Keyword>();
        foreach (var (form, count) in counts.AtLeast(_request.MinCount))
        {
            _cancel.ThrowIfCancellationRequested();
            var other = against.Frequency(form, _request.Roots);
            // In doubles: the products of two counts may be larger than any whole number.
            if ((double)count * others <= (double)other * words) continue;
            values.Add(new Keyword(
                form, count, other, Association.LogLikelihoodOfTwo(count, words, other, others), Association.LogRatio(count, words, other, others)));
        }
        values.Sort((a, b) =>
        {
            var order = b.LogLikelihood.CompareTo(a.LogLikelihood);
            return order != 0 ? order : string.CompareOrdinal(a.Word, b.Word);
        });
        return new Keyness(target.Articles, words, against.Articles, others, [.. values.Take(_request.Take)], values.Count);
    }

    /// <summary>Counts every word of articles. One serves one thread.</summary>
    private sealed class WordReader(IndexSnapshot snapshot, bool roots)
    {
        private readonly WordForms _forms = snapshot.Words.Forms(remember: true);
        private readonly List<int> _numbers = [];

        public FormCounts Counts { get; } = new(roots);

        public void Read(int document)
        {
            var (card, texts) = snapshot.Articles.Searched(document);
            var old = snapshot.IsOld(card, texts);
            foreach (var text in texts)
            {
                _forms.Read(text.Text, old);
                while (_forms.Next())
                {
                    _numbers.Clear();
                    Counts.Numbers(_forms, _numbers);
                    Counts.Count(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_numbers));
                }
            }
        }
    }
}
