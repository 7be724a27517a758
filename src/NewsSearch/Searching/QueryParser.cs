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
        if (query.Length > LongestQuery) throw Error("more than 1,000,000 characters", LongestQuery, "search for fewer words");
        var root = ReadAny();
        if (!_scan.AtEnd) throw Error("a parenthesis closes nothing", _scan.At, "leave it out, or open one before it");
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
            if (part is null) throw Error("nothing stands before OR", at, "write a word before it, or put it in quotes");
            parts.Add(part);
            _scan.TakeOperator();
            part = ReadAll() ?? throw Error("nothing follows OR", at, "write a word behind it, or put it in quotes");
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
            throw Error("nothing follows NOT", at, "write a word behind it, or put it in quotes");
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
        if (!isWeight) throw Error("the weight after ^ is no number from 0.1 to 1000", _scan.At - weight.Length, "write for example word^2");
        return part is null ? null : new BoostNode(at, part, factor);
    }

    private QueryNode? ReadGroup()
    {
        var at = _scan.At;
        _scan.Skip(1);
        Enter(at);
        var inner = ReadAny();
        _depth--;
        if (_scan.AtEnd) throw Error("the parenthesis is not closed", at, "close it with ), or leave it out");
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
            throw Error("no number from 0 to 100 follows ~", _scan.At - digits.Length, "write for example \"two words\"~5");
        }
        var words = FoldedText.Words(forms, text);
        if (words.Count == 0) return null;
        for (var i = 0; i < words.Count; i++) CountWord(at);
        return new PhraseNode(at, _scope, words, words.Count == 1 ? 0 : slop);
    }

    private PatternNode ReadRegex(int at, string regex)
    {
        CountPattern(at);
        if (regex.Length > LongestRegex) throw Error("the expression is longer than 200 characters", at, "shorten it");
        try
        {
            return new PatternNode(at, _scope, new RegexPattern(regex));
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            var why = failure is NotSupportedException ? "too large or of a kind that is not supported" : "broken";
            throw Error($"the expression between slashes is {why}", at, "write a plain one like /kor(ea|sel).*/, or put it in quotes");
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
            throw Error($"there is no field '{name}'", at, $"put it in quotes, or use one of {QueryFields.Names}");
        if (_scan.AtEnd || char.IsWhiteSpace(_scan.Here) || _scan.Here == ')')
            throw Error($"nothing follows {name}:", _scan.At, "write a value right behind the colon, or put it in quotes");
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
        if (_scan.Here == '(') throw Error($"{name}: takes one value", _scan.At, $"write {name}:\"a name\", and OR between two of them");
        var valueAt = _scan.At;
        var value = QueryScanner.IsQuote(_scan.Here) ? Quoted() : _scan.TakeChunk().Text;
        CountWord(valueAt);
        if (field.Date is { } facet)
        {
            if (!DateRange.TryRead(value, out var range)) throw Error($"'{value}' is no date", valueAt, DateRange.Repair);
            return new DateNode(at, facet, range);
        }
        if (field.Users is { } users) return new FilterNode(at, new Filter(users, [value]));
        if (field.IsSaved) return ReadSaved(at, value);
        if (field.Value is ValueField.Id) return new ValueNode(at, ValueField.Id, [value]);
        var words = FoldedText.Words(forms, value);
        if (words.Count == 0) throw Error($"'{value}' holds no word", valueAt, $"write {name}: and a name");
        return new ValueNode(at, field.Value!.Value, words);
    }

    // What a saved search asks stands in the place of its name.
    private QueryNode? ReadSaved(int at, string name)
    {
        if (saved.Find(name) is not { } search) throw Error($"there is no saved search '{name}'", at, saved.Repair);
        Enter(at);
        for (var reader = this; reader is not null; reader = reader._outer)
            if (reader._name == name) throw Error($"the saved search '{name}' names itself", at, "save it anew without that");
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
            throw Error($"in the saved search '{name}': {failure.Told}", at, failure.Repair);
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
            throw Error("~ takes one word and 1 or 2 slips", at + tilde, "write word~1, or \"two words\"~5 for words near each other");
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
        return _scan.TakeQuoted() ?? throw Error("the quotation mark is not closed", at, "close it with \", or leave it out");
    }

    private void Enter(int at)
    {
        if (++_depth > DeepestNesting) throw Error("more than 50 levels of nesting", at, "take some parentheses away");
    }

    private void CountWord(int at)
    {
        if (++_words > MostWords) throw Error("more than 1,024 words", at, "search for fewer");
    }

    private void CountPattern(int at)
    {
        CountWord(at);
        if (++_patterns > MostPatterns) throw Error("more than 50 patterns", at, "write some words out, or use one /a|b/ for several");
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

    private static QueryException Error(string message, int at, string repair) => new(message, at + 1, repair);
}
