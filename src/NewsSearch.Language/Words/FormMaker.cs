using System.Buffers;
using System.Text;
using NewsSearch.Language.Roots;

namespace NewsSearch.Language.Words;

/// <summary>Makes the exact forms and the roots of one word.</summary>
/// <remarks>Holds the buffers for it, so one instance serves one thread.</remarks>
internal sealed class FormMaker(RootFinder finder, bool remember)
{
    // Enough for the parts of a date or an address; a longer chain is searched whole.
    private const int MaxParts = 8;

    private const int Capacity = 512 * Folding.MaxGrowth;

    private readonly FormCache? _known = remember ? new() : null;
    private readonly char[] _lower = new char[FormCache.MaxLength];
    private readonly char[] _folded = new char[Capacity];
    private readonly char[] _present = new char[Capacity];
    private readonly char[] _scratch = new char[Capacity];
    private readonly char[] _root = new char[Capacity];

    /// <summary>The forms in the spelling of the word.</summary>
    public FormList Exact { get; } = new();

    /// <summary>The roots.</summary>
    public FormList Roots { get; } = new();

    /// <summary>Whether the text is in a spelling of before 1972.</summary>
    public bool OldSpelling { get; set; }

    /// <summary>Whether the text is a question, whose words may be in either spelling.</summary>
    public bool Asking { get; set; }

    /// <summary>What words to make no roots of; null to make all.</summary>
    public RootSieve? Sieve { get; set; }

    /// <summary>What holds back words that have none of <paramref name="roots"/>.</summary>
    public RootSieve SieveFor(IEnumerable<string> roots) => finder.SieveFor(roots);

    /// <summary>Fills <see cref="Exact"/> and <see cref="Roots"/> for a word as it stands in its text.</summary>
    /// <returns>Whether it may begin a compound that is written apart.</returns>
    public bool Make(ReadOnlySpan<char> word)
    {
        if (Sieve is not null && !OldSpelling && !Asking && IsHeldBack(word)) return Compounds.MayBegin(Exact[0]);
        if (_known is null || OldSpelling || Asking || word.Length > FormCache.MaxLength) return MakeAfresh(word);
        var lower = Exact.SetWhole(word.Length);
        if (Ascii.ToLower(word, lower, out _) != OperationStatus.Done) return MakeAfresh(word);
        if (_known.TryGet(lower, out var root, out var mayBegin))
        {
            root.CopyTo(Roots.SetWhole(root.Length));
            return mayBegin;
        }
        lower.CopyTo(_lower);
        lower = _lower.AsSpan(0, word.Length);
        mayBegin = MakeAfresh(word);
        // An address is told by its capitals; what is remembered has lost them.
        var isSingle = Exact.Count == 1 && Roots.Count == 1 && Roots[0].Length <= FormCache.MaxLength;
        if (isSingle && Exact[0].SequenceEqual(lower) && !lower.Contains('.')) _known.Put(lower, Roots[0], mayBegin);
        return mayBegin;
    }

    // Where it is true, the exact forms are made.
    private bool IsHeldBack(ReadOnlySpan<char> word)
    {
        if (word.Length > FormCache.MaxLength) return false;
        var lower = _lower.AsSpan(0, word.Length);
        if (Ascii.ToLower(word, lower, out _) != OperationStatus.Done || !Folded.IsLetters(lower)) return false;
        if (Sieve!.Passes(lower) || Spelling.HasSafePair(lower)) return false;
        Exact.Clear();
        Roots.Clear();
        Exact.AddWhole(lower);
        AddCompoundParts();
        return true;
    }

    private bool MakeAfresh(ReadOnlySpan<char> word)
    {
        Exact.Clear();
        Roots.Clear();
        var folded = _folded.AsSpan(0, Folding.Fold(word, _folded));
        if (folded.IsEmpty) folded = _folded.AsSpan(0, word.ToLowerInvariant(_folded));
        Exact.AddWhole(folded);
        if (Folded.IsLetters(folded)) AddOfLetters(folded);
        else if (folded.Contains('-')) AddHyphened(folded);
        else if (folded.Contains('.') && AddressReader.EndOf(word, 0) == word.Length) AddAddress(folded);
        else if (char.IsAsciiDigit(folded[0]) && !Folded.HasLetter(folded)) AddNumber(folded);
        else AddMixed(folded);
        AddCompoundParts();
        if (word.Length > 3 && word[^1] is 's' or 'S' && Characters.IsApostrophe(word[^2])) AddPart(folded[..^1]);
        return Compounds.MayBegin(Exact[0]);
    }

    /// <summary>What a word as it stands in its text goes through.</summary>
    public WordStages Explain(ReadOnlySpan<char> word)
    {
        var folded = _folded.AsSpan(0, Folding.Fold(word, _folded));
        if (folded.IsEmpty) folded = _folded.AsSpan(0, word.ToLowerInvariant(_folded));
        var present = Folded.IsLetters(folded) || folded.Contains('-') ? Present(folded) : folded;
        var safe = present;
        if (Folded.IsLetters(present) && Spelling.HasSafePair(present) && !finder.IsRoot(present))
            safe = _scratch.AsSpan(0, Spelling.RewriteSafe(present, _scratch));
        return new WordStages(
            folded.ToString(),
            present.SequenceEqual(folded) ? null : present.ToString(),
            safe.SequenceEqual(present) ? null : safe.ToString(),
            finder.Explain(present.ToString()));
    }

    /// <summary>Adds the forms of what the word was glued to by scraping, or named with: <c>JawaPos</c> after <c>Jawa</c>.</summary>
    /// <param name="run">The word and all letters that follow it.</param>
    public void AddGlued(ReadOnlySpan<char> run)
    {
        var folded = _folded.AsSpan(0, Folding.Fold(run, _folded));
        Exact.AddWhole(folded);
        Roots.AddWhole(folded);
    }

    /// <summary>Adds what the word and the next one are when written together: <c>alquran</c> at <c>Al</c> of <c>Al Quran</c>.</summary>
    /// <param name="next">The next word as it stands in its text.</param>
    public void AddCompound(ReadOnlySpan<char> next)
    {
        var word = Compounds.Join(Exact[0], _scratch.AsSpan(0, Folding.Fold(next, _scratch)));
        if (word.IsEmpty) return;
        Exact.AddWhole(word);
        Roots.AddWhole(word);
    }

    // In a text of old spelling, the word in present spelling, unless only the word as it stands makes sense: a name.
    private ReadOnlySpan<char> Present(ReadOnlySpan<char> folded)
    {
        if (!OldSpelling) return folded;
        var present = _present.AsSpan(0, Spelling.RewriteAll(folded, _present));
        return present.SequenceEqual(folded) || (finder.Knows(folded) && !finder.Knows(present)) ? folded : present;
    }

    private void AddOfLetters(ReadOnlySpan<char> folded)
    {
        var present = Present(folded);
        AddRoots(present, whole: true);
        // A date does not prove the spelling: a word that makes sense as it stands is found so too.
        if (OldSpelling && !present.SequenceEqual(folded) && finder.Knows(folded)) AddRoot(finder.Find(folded, _root), whole: true);
        if (!Asking || finder.Knows(folded)) return;
        present = _present.AsSpan(0, Spelling.RewriteAll(folded, _present));
        if (finder.Knows(present)) AddRoot(finder.Find(present, _root), whole: true);
    }

    // The root; and, where it may be a name in old spelling (Soeharto), that of the present spelling too.
    private void AddRoots(ReadOnlySpan<char> word, bool whole)
    {
        AddRoot(finder.Find(word, _root), whole);
        if (!Spelling.HasSafePair(word) || finder.IsRoot(word)) return;
        var present = _scratch.AsSpan(0, Spelling.RewriteSafe(word, _scratch));
        AddRoot(finder.Find(present, _root), whole);
    }

    private void AddRoot(ReadOnlySpan<char> root, bool whole)
    {
        if (whole) Roots.AddWhole(root);
        else Roots.AddPart(root);
        var variant = finder.VariantOf(root);
        if (variant.IsEmpty) return;
        if (whole) Roots.AddWhole(variant);
        else Roots.AddPart(variant);
    }

    // kerjasama is found by kerja and by sama.
    private void AddCompoundParts()
    {
        for (var i = 0; i < Exact.WholeCount; i++)
        {
            foreach (var part in Compounds.Parts(Exact[i])) Exact.AddPart(part);
        }
        for (var i = 0; i < Roots.WholeCount; i++)
        {
            foreach (var part in Compounds.Parts(Roots[i])) Roots.AddPart(finder.Find(part, _root));
        }
    }

    private void AddPart(ReadOnlySpan<char> part)
    {
        Exact.AddPart(part);
        AddRoots(Present(part), whole: false);
    }

    private void AddHyphened(ReadOnlySpan<char> folded)
    {
        var word = Present(folded);
        var reading = finder.ReadHyphens(word, _root);
        Roots.AddWhole(reading.Root);
        if (reading.Kind == HyphenKind.Reduplication) return;
        if (reading.Kind == HyphenKind.Affix)
        {
            Exact.AddWhole(Without(folded, '-'));
            AddPart(reading.Core);
            AddParts(reading.Core, '-');
            return;
        }
        if (Folded.HasLetter(folded))
        {
            Exact.AddWhole(Without(folded, '-'));
            Roots.AddWhole(finder.Find(Without(word, '-'), _root));
        }
        AddParts(folded, '-');
    }

    private void AddParts(ReadOnlySpan<char> folded, char mark)
    {
        if (folded.Count(mark) is 0 or > MaxParts) return;
        foreach (var range in folded.Split(mark))
        {
            if (!folded[range].IsEmpty) AddPart(folded[range]);
        }
    }

    // https://www.news.detik.com is found as it stands, by its host, by detik.com and by detik alone.
    private void AddAddress(ReadOnlySpan<char> folded)
    {
        Roots.AddWhole(folded);
        if (folded.Contains('@')) return;
        var host = folded[(folded.LastIndexOf('/') + 1)..];
        if (host.StartsWith("www.")) host = host[4..];
        Exact.AddWhole(host);
        Roots.AddWhole(host);
        var domain = AddressReader.DomainOf(host);
        Exact.AddPart(domain);
        Roots.AddPart(domain);
        AddPart(domain[..Math.Max(0, domain.IndexOf('.'))]);
    }

    private void AddNumber(ReadOnlySpan<char> folded)
    {
        var normal = _scratch.AsSpan(0, NumberForms.Normalize(folded, _scratch));
        Roots.AddWhole(normal);
        Roots.AddWhole(folded);
        Exact.AddWhole(normal);
        if (!folded.Contains('/')) return;
        // A date is found by its day and month, and by its year.
        if (normal.Count('/') == 2)
        {
            AddPart(normal[..normal.LastIndexOf('/')]);
            AddPart(normal[(normal.LastIndexOf('/') + 1)..]);
        }
        else if (normal.IndexOf('/') == 4)
        {
            AddParts(normal, '/');
        }
    }

    // Letters with digits, or dotted: pemilu2024, buku2, 100km, A.M, S.Pd.
    private void AddMixed(ReadOnlySpan<char> folded)
    {
        if (folded.Contains('.') && !Folded.HasDigit(folded))
        {
            var joined = Without(folded, '.');
            Roots.AddWhole(joined);
            Roots.AddWhole(folded);
            Exact.AddWhole(joined);
            return;
        }
        var letters = Folded.LeadingLetters(folded);
        if (letters >= 3 && letters == folded.Length - 1 && folded[letters] == '2')
        {
            AddRoots(Present(folded[..letters]), whole: true);
            Roots.AddWhole(folded);
            return;
        }
        Roots.AddWhole(folded);
        if (letters >= 3 && letters < folded.Length - 1 && Folded.IsDigits(folded[letters..]))
        {
            AddPart(folded[..letters]);
            AddPart(folded[letters..]);
        }
        var digits = Folded.FirstLetter(folded);
        if (digits > 0 && char.IsAsciiDigit(folded[digits - 1]) && folded.Length - digits >= 2
            && Folded.IsLetters(folded[digits..]))
        {
            AddPart(folded[..digits]);
            AddPart(folded[digits..]);
        }
    }

    private ReadOnlySpan<char> Without(ReadOnlySpan<char> folded, char mark)
    {
        var length = 0;
        foreach (var c in folded)
        {
            if (c != mark) _scratch[length++] = c;
        }
        return _scratch.AsSpan(0, length);
    }
}
