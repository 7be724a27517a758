using NewsSearch.Archives;
using NewsSearch.Language;

namespace NewsSearch.Tests;

/// <summary>A sieve holds no word back that has a root sought.</summary>
public sealed class RootSieveTests
{
    private static readonly string[] Prefixes = ["", "me", "mem", "men", "meng", "meny", "menge", "di", "ber", "ter", "pe", "pem", "pen", "peny", "peng", "per", "ke", "ketidak", "se", "memper", "diper"];
    private static readonly string[] Suffixes = ["", "kan", "an", "i", "nya", "annya", "kannya", "lah", "anya"];

    private static string[] Roots => [.. File.ReadLines(Path.Combine(Repository.Folder, "src", "NewsSearch.Language", "Roots", "roots.txt")).Select(line => line.Split(' ')[0])];

    private static readonly string[] ListFiles = ["Roots/exceptions.txt", "Words/compounds.txt"];

    private static string[] Lists => [.. ListFiles
        .SelectMany(list => File.ReadLines(Path.Combine(Repository.Folder, "src", "NewsSearch.Language", list)))
        .Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    [Fact]
    public void Every_word_of_the_lists_passes_for_each_of_its_roots() =>
        Assert.Empty(HeldBack(new WordForms(RootFinder.Default), Roots.Concat(Lists)));

    [Fact]
    public void Every_made_up_word_passes_for_each_of_its_roots()
    {
        var some = Roots.Where((_, i) => i % 97 == 0).Concat(["ajar", "bom", "cat", "tahu", "sapu", "kata", "resiko", "nggak", "kerjasama", "anak", "ubah"]);
        var words = from root in some
                    from prefix in Prefixes
                    from rest in new[] { root, root[1..] }
                    from suffix in Suffixes
                    select prefix + rest + suffix;
        Assert.Empty(HeldBack(new WordForms(RootFinder.Default), words));
    }

    [Fact]
    public void Every_word_of_the_sample_passes_for_each_of_its_roots() => Assert.Empty(HeldBack(new WordForms(RootFinder.Default),
        ArchiveReader.Read([SampleIndex.Archive], new()).Select(item => item.Article).OfType<Article>().SelectMany(article => WordSplitter.Split(article.Body).Select(word => article.Body.Substring(word.Start, word.Length))).Distinct()));

    [Fact]
    public void A_root_that_the_user_gives_a_word_is_found() => Assert.Empty(HeldBack(
        new WordForms(RootFinder.Default.WithOverrides(new Dictionary<string, string> { ["rupiah"] = "uang", ["duit"] = "uang" })), ["rupiah", "duitnya", "uang", "beruang"]));

    [Fact]
    public void What_is_held_back_keeps_its_exact_forms()
    {
        var forms = new WordForms(RootFinder.Default);
        forms.Read("Kerjasama menulis", sieve: forms.SieveFor(["tulis"]));
        Assert.True(forms.Next());
        Assert.Equal(0, forms.RootCount);
        Assert.Equal(["kerjasama", "kerja", "sama"], Enumerable.Range(0, forms.ExactCount).Select(i => forms.Exact(i).ToString()));
        Assert.True(forms.Next());
        Assert.Equal("tulis", forms.Root(0).ToString());
    }

    private static IEnumerable<string> HeldBack(WordForms forms, IEnumerable<string> words)
    {
        var sieves = new Dictionary<string, RootSieve>();
        foreach (var word in words)
        {
            forms.Read(word);
            if (!forms.Next()) continue;
            foreach (var root in Enumerable.Range(0, forms.RootCount).Select(i => forms.Root(i).ToString()).ToList())
            {
                if (!sieves.TryGetValue(root, out var sieve)) sieves[root] = sieve = forms.SieveFor([root]);
                forms.Read(word, sieve: sieve);
                forms.Next();
                if (!Enumerable.Range(0, forms.RootCount).Any(i => forms.Root(i).SequenceEqual(root))) yield return $"{word} has {root}";
            }
        }
    }
}
