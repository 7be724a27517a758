using System.Globalization;
using System.Text;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Reads the query language, once and in linear time.</summary>
/// <remarks>
/// query = and (OR and)*; and = part+; part = [NOT] (group | phrase | =word | /regex/ | field:part | chunk) [^weight].
/// What is no operator is text, and text without a word in it counts for nothing.
/// </remarks>
/// <param name="query">The query.</param>
/// <param name="forms">Reads its words.</param>
/// <param name="saved">Finds the saved searches that it may name.</param>
/// <param name="outer">The reader of the query that names this one, whose bounds hold for both; null for none.</param>
internal sealed class QueryParser(string query, WordForms forms, SavedQueries saved, QueryParser? outer = null)
{
    private const int LongestQuery = 1_000_000;
    private const int DeepestNesting = 50;
    private const int MostWords = 1024;

    // Each may have to look at every word of the index.
    private const int MostPatterns = 50;
    private const int LongestRegex = 200;
    private const int WidestSlop = 100;
    private const float LargestWeight = 1000;

    private readonly QueryScanner _scan = new(query);
    private TextScope _scope;
    private int _depth;
    private int _words;
    private int _patterns;
    private readonly QueryParser? _outer = outer;
    private string? _name;

    /// <summary>Reads all of it.</summary>
    public QueryNode Read()
    {
        if (string.IsNullOrWhiteSpace(query)) return new AllNode();
        if (query.Length > LongestQuery) throw QueryFaults.TooLong(LongestQuery);
        var root = ReadAny();
        if (!_scan.AtEnd) throw QueryFaults.ClosesNothing(_scan.At);
        return root ?? new NothingNode();
    }

    private QueryNode? ReadAny()
    {
        var start = _scan.At;
        var parts = new List<QueryNode>();
        var part = ReadAll();
        while (_scan.PeekOperator() is QueryOperator.Or)
        {
            var at = _scan.At;
            if (part is null) throw QueryFaults.NothingBefore("OR", at);
            parts.Add(part);
            _scan.TakeOperator();
            part = ReadAll() ?? throw QueryFaults.NothingAfter("OR", at);
        }
        if (parts.Count == 0) return part;
        parts.Add(part!);
        return new OrNode(start, parts);
    }

    private QueryNode? ReadAll()
    {
        var start = _scan.At;
        var parts = new List<QueryNode>();
        while (_scan.SkipSpace() && _scan.Here != ')' && _scan.PeekOperator() is not QueryOperator.Or)
        {
            // Words are AND-ed anyway: an AND between them says nothing more.
            if (_scan.PeekOperator() is QueryOperator.And) _scan.TakeOperator();
            else Add(parts, ReadPart());
        }
        return Join(start, parts);
    }

    private QueryNode? ReadPart()
    {
        var at = _scan.At;
        var isMinus = _scan.TakeMinus();
        if (!isMinus && _scan.PeekOperator() is not QueryOperator.Not) return ReadWeighted();
        if (!isMinus) _scan.TakeOperator();
        Enter(at);
        if (!_scan.SkipSpace() || _scan.Here == ')' || _scan.PeekOperator() is QueryOperator.Or)
            throw QueryFaults.NothingAfter("NOT", at);
        var part = ReadPart();
        _depth--;
        return part is null ? null : new NotNode(at, part);
    }

    private QueryNode? ReadWeighted()
    {
        var at = _scan.At;
        var part = _scan.Here switch
        {
            '(' => ReadGroup(),
            var here when QueryScanner.IsQuote(here) => ReadPhrase(),
            '/' when _scan.TakeRegex(out var regex) => ReadRegex(at, regex),
            _ => ReadChunk(),
        };
        if (!_scan.TakeWeight(out var weight)) return part;
        var isWeight = float.TryParse(weight, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor)
            && factor is > 0 and <= LargestWeight;
        if (!isWeight) throw QueryFaults.NoWeight(_scan.At - weight.Length);
        return part is null ? null : new BoostNode(at, part, factor);
    }

    private QueryNode? ReadGroup()
    {
        var at = _scan.At;
        _scan.Skip(1);
        Enter(at);
        var inner = ReadAny();
        _depth--;
        if (_scan.AtEnd) throw QueryFaults.ParenthesisOpen(at);
        _scan.Skip(1);
        return inner;
    }

    private PhraseNode? ReadPhrase()
    {
        var at = _scan.At;
        var text = Quoted();
        var slop = 0;
        var isNear = _scan.TakeTilde(out var digits);
        if (isNear && (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out slop) || slop > WidestSlop))
        {
            throw QueryFaults.NoDistance(_scan.At - digits.Length);
        }
        var words = FoldedText.Words(forms, text);
        if (words.Count == 0) return null;
        for (var i = 0; i < words.Count; i++) CountWord(at);
        return new PhraseNode(at, _scope, words, words.Count == 1 ? 0 : slop);
    }

    private PatternNode ReadRegex(int at, string regex)
    {
        CountPattern(at);
        if (regex.Length > LongestRegex) throw QueryFaults.RegexTooLong(at);
        try
        {
            return new PatternNode(at, _scope, new RegexPattern(regex));
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            throw QueryFaults.BrokenRegex(failure is not NotSupportedException, at);
        }
    }

    private QueryNode? ReadChunk()
    {
        var at = _scan.At;
        if (_scan.TakeField(out var name)) return ReadField(at, name);
        var isExact = _scan.Here == '=';
        var (start, text) = _scan.TakeChunk();
        return isExact ? ReadExact(start + 1, text[1..]) : ReadText(start, text);
    }

    private QueryNode? ReadField(int at, string name)
    {
        if (!QueryFields.TryGet(name, out var field))
            throw QueryFaults.NoField(name, at);
        if (_scan.AtEnd || char.IsWhiteSpace(_scan.Here) || _scan.Here == ')')
            throw QueryFaults.NoValue(name, _scan.At);
        if (field.Scope is { } scope)
        {
            var outer = _scope;
            _scope = scope;
            Enter(at);
            var part = ReadWeighted();
            _depth--;
            _scope = outer;
            return part;
        }
        if (_scan.Here == '(') throw QueryFaults.OneValue(name, _scan.At);
        var valueAt = _scan.At;
        var value = QueryScanner.IsQuote(_scan.Here) ? Quoted() : _scan.TakeChunk().Text;
        CountWord(valueAt);
        if (field.Date is { } facet)
        {
            if (!DateRange.TryRead(value, out var range)) throw QueryFaults.NoDate(value, valueAt);
            return new DateNode(at, facet, range);
        }
        if (field.Users is { } users) return new FilterNode(at, new Filter(users, [value]));
        if (field.IsSaved) return ReadSaved(at, value);
        if (field.Value is ValueField.Id) return new ValueNode(at, ValueField.Id, [value]);
        var words = FoldedText.Words(forms, value);
        if (words.Count == 0) throw QueryFaults.NoWord(value, name, valueAt);
        return new ValueNode(at, field.Value!.Value, words);
    }

    // What a saved search asks stands in the place of its name.
    private QueryNode? ReadSaved(int at, string name)
    {
        if (saved.Find(name) is not { } search) throw QueryFaults.NoSavedSearch(name, saved.Repair, at);
        Enter(at);
        for (var reader = this; reader is not null; reader = reader._outer)
            if (reader._name == name) throw QueryFaults.NamesItself(name, at);
        try
        {
            var inner = new QueryParser(search.Query, forms, saved, this) { _name = name, _words = _words, _patterns = _patterns, _depth = _depth };
            var root = Placed(QueryTree.Asked(inner.Read(), search.AnyWord, search.ExactWords), at);
            (_words, _patterns) = (inner._words, inner._patterns);
            _depth--;
            List<QueryNode> parts = [.. search.Filters.Select(filter => new FilterNode(at, filter))];
            if (root is AllNode && parts.Count > 0) return Join(at, parts);
            Add(parts, root);
            return Join(at, parts);
        }
        catch (QueryException failure)
        {
            throw QueryFaults.InSavedSearch(name, failure, at);
        }
    }

    private static QueryNode Placed(QueryNode node, int at) => node switch
    {
        AndNode and => new AndNode(at, [.. and.Parts.Select(part => Placed(part, at))]),
        OrNode or => new OrNode(at, [.. or.Parts.Select(part => Placed(part, at))]),
        SomeNode some => new SomeNode(at, [.. some.Words.Select(word => word with { Start = at })]),
        NotNode not => new NotNode(at, Placed(not.Part, at)),
        BoostNode boost => boost with { Start = at, Part = Placed(boost.Part, at) },
        _ => node with { Start = at },
    };

    private QueryNode? ReadExact(int at, string text)
    {
        var words = FoldedText.Words(forms, text);
        return Join(at, [.. words.Select(word =>
        {
            CountWord(at);
            return new PhraseNode(at, _scope, [word], 0);
        })]);
    }

    private QueryNode? ReadText(int at, string text)
    {
        if (text == "*") return new AllNode();
        if (TryWildcard(text, out var pattern))
        {
            CountPattern(at);
            return new PatternNode(at, _scope, pattern);
        }
        var tilde = text.LastIndexOf('~');
        if (tilde > 0 && !text.AsSpan(tilde + 1).ContainsAnyExceptInRange('0', '9')) return ReadFuzzy(at, text, tilde);
        var nodes = new List<QueryNode>();
        forms.ReadAsked(text);
        while (forms.Next())
        {
            CountWord(at + forms.Word.Start);
            nodes.Add(new WordNode(
                at + forms.Word.Start,
                _scope,
                _words,
                [.. Enumerable.Range(0, forms.WholeExactCount).Select(i => FormTape.Cut(forms.Exact(i)).ToString())],
                [.. Enumerable.Range(0, forms.WholeRootCount).Select(i => FormTape.Cut(forms.Root(i)).ToString())],
                [.. Enumerable.Range(forms.WholeRootCount, forms.RootCount - forms.WholeRootCount)
                    .Select(i => FormTape.Cut(forms.Root(i)).ToString())]));
        }
        return Join(at, nodes);
    }

    private PatternNode? ReadFuzzy(int at, string text, int tilde)
    {
        var words = FoldedText.Words(forms, text[..tilde]);
        if (words.Count == 0) return null;
        var edits = text[(tilde + 1)..] switch { "" or "1" => 1, "2" => 2, _ => 0 };
        if (edits == 0 || words.Count > 1)
            throw QueryFaults.NoSlips(at + tilde);
        CountPattern(at);
        return new PatternNode(at, _scope, new FuzzyPattern(words[0], edits));
    }

    // A question mark at the end of a word is a question.
    private static bool TryWildcard(string text, out WildcardPattern pattern)
    {
        pattern = new WildcardPattern("");
        var first = 0;
        var last = text.TrimEnd('?').Length;
        while (first < last && !IsOfPattern(text[first])) first++;
        while (last > first && !IsOfPattern(text[last - 1])) last--;
        var body = text[first..last];
        if (body.AsSpan().IndexOfAny('*', '?') < 0 || !body.Any(char.IsLetterOrDigit)) return false;
        pattern = new WildcardPattern(Fold(body));
        return true;

        static bool IsOfPattern(char c) => c is '*' or '?' || char.IsLetterOrDigit(c);
    }

    // Between the stars stand pieces of words, folded as words are.
    private static string Fold(string pattern)
    {
        var folded = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var length = pattern.AsSpan(at).IndexOfAny('*', '?');
            if (length < 0) length = pattern.Length - at;
            if (length == 0)
            {
                folded.Append(pattern[at++]);
                continue;
            }
            folded.Append(WordForms.Fold(pattern.Substring(at, length)));
            at += length;
        }
        return folded.ToString();
    }

    private string Quoted()
    {
        var at = _scan.At;
        return _scan.TakeQuoted() ?? throw QueryFaults.QuotationOpen(at);
    }

    private void Enter(int at)
    {
        if (++_depth > DeepestNesting) throw QueryFaults.TooDeep(at);
    }

    private void CountWord(int at)
    {
        if (++_words > MostWords) throw QueryFaults.TooManyWords(at);
    }

    private void CountPattern(int at)
    {
        CountWord(at);
        if (++_patterns > MostPatterns) throw QueryFaults.TooManyPatterns(at);
    }

    private static void Add(List<QueryNode> parts, QueryNode? part)
    {
        if (part is AndNode and) parts.AddRange(and.Parts);
        else if (part is not null) parts.Add(part);
    }

    private static QueryNode? Join(int start, List<QueryNode> parts) => parts.Count switch
    {
        0 => null,
        1 => parts[0],
        _ => new AndNode(start, parts),
    };
}
