using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;
using NewsSearch.Tui.Views;
using Terminal.Gui.Input;
using Terminal.Gui.Text;

namespace NewsSearch.Tui.Tests;

/// <summary>Rules that the code of the reading room keeps.</summary>
public sealed partial class HouseRuleTests
{
    [Fact]
    public void Only_the_views_know_the_terminal_library()
    {
        var guilty = typeof(RoomState).Assembly.GetTypes()
            .Where(type => type.Namespace is { } name && name.StartsWith("NewsSearch.Tui.", StringComparison.Ordinal)
                && !name.StartsWith("NewsSearch.Tui.Views", StringComparison.Ordinal))
            .Where(type => Named(type).Any(named => named.FullName?.StartsWith("Terminal.Gui.", StringComparison.Ordinal) == true));
        Assert.Empty(guilty);
    }

    [Fact]
    public void The_rule_above_would_catch_a_view() =>
        Assert.Contains(Named(typeof(RoomWindow)), named => named.FullName?.StartsWith("Terminal.Gui.", StringComparison.Ordinal) == true);

    [Fact]
    public void Both_languages_say_everything_with_the_same_values()
    {
        var said = typeof(Say).GetProperties(BindingFlags.Public | BindingFlags.Static).ToDictionary(named => named.Name, named => (Say)named.GetValue(null)!);
        Assert.Equal(said.Keys.Order(), Wording.Indonesian.All.Keys.Select(text => text.Name).Order());
        Assert.Equal(said.Keys.Order(), Wording.English.All.Keys.Select(text => text.Name).Order());
        foreach (var (name, text) in said)
        {
            Assert.Equal(name, text.Name);
            Assert.NotEmpty(Wording.Indonesian[text]);
            Assert.NotEmpty(Wording.English[text]);
            Assert.Equal(Places(Wording.English[text]), Places(Wording.Indonesian[text]));
        }
        Assert.Equal(12, Wording.Indonesian[Say.Months].Split(' ').Length);
        Assert.Equal(12, Wording.English[Say.Months].Split(' ').Length);

        static IEnumerable<string> Places(string text) => Placeholder().Matches(text).Select(match => match.Value).Order();
    }

    [Fact]
    public void No_key_means_two_things_in_one_place()
    {
        foreach (var scope in Enum.GetValues<Scope>().Where(scope => int.IsPow2((int)scope)))
        {
            var keys = CommandTable.All.Where(command => command.Scope.HasFlag(scope)).SelectMany(command => command.Keys).ToList();
            Assert.Equal(keys.Distinct(), keys);
        }
        Assert.Equal(CommandTable.All.Select(command => command.Id).Distinct(), CommandTable.All.Select(command => command.Id));
    }

    [Fact]
    public void No_command_that_can_be_typed_stands_in_the_way_of_typing() =>
        Assert.DoesNotContain(CommandTable.All.Where(command => (command.Scope & Scope.Typing) != 0)
            .SelectMany(command => command.Keys), key => key.Length == 1 || key == "Space");

    [Fact]
    public void Every_key_of_a_command_can_be_pressed()
    {
        var plain = new[]
        {
            Key.CursorUp, Key.CursorDown, Key.CursorLeft, Key.CursorRight, Key.PageUp, Key.PageDown, Key.Home, Key.End, Key.Enter,
            Key.Esc, Key.Tab, Key.Space, Key.Backspace, Key.Delete, Key.F1, Key.F2, Key.F3, Key.F4, Key.F5, Key.F6, Key.F7, Key.F8, Key.F9, Key.F10,
        };
        var letters = Enumerable.Range(33, 94).Select(code => (Key)(char)code).ToList();
        var pressable = plain.Concat(plain.Select(key => key.WithCtrl)).Concat(plain.Select(key => key.WithAlt)).Concat(plain.Select(key => key.WithShift))
            .Concat(letters).Concat(Enumerable.Range('a', 26).Select(code => ((Key)(char)code).WithCtrl))
            .Concat(Enumerable.Range('a', 26).Select(code => ((Key)(char)code).WithAlt))
            .Select(key => KeyNames.From(key).Name).ToHashSet();
        Assert.DoesNotContain(CommandTable.All.SelectMany(command => command.Keys), key => !pressable.Contains(key));
    }

    [Theory]
    [InlineData('j', "j", "j")]
    [InlineData('J', "J", "J")]
    [InlineData('?', "?", "?")]
    [InlineData(' ', "Space", " ")]
    [InlineData('é', "é", "é")]
    public void Letters_are_called_by_what_they_type(char letter, string name, string typed) =>
        Assert.Equal(new KeyPress(name, typed), KeyNames.From((Key)letter));

    [Fact]
    public void Columns_are_counted_as_the_terminal_library_counts_them()
    {
        for (var code = 1; code < 0x30000; code++)
        {
            if (!Rune.IsValid(code) || code is >= 0x7f and < 0xa0 or < 0x20) continue;
            var text = new Rune(code).ToString();
            Assert.Equal(text.GetColumns(), Columns.Of(text));
        }
        foreach (var text in new[] { "👩‍👩‍👧", "🇮🇩", "e\u0301", "👍🏽", "각", "❤️", "नि", "東京 a" })
            Assert.Equal(text.GetColumns(), Columns.Of(text));
    }

    [Theory]
    [InlineData("ku", "Keluar", true)]
    [InlineData("hs", "Hapus Saringan", true)]
    [InlineData("sh", "Hapus Saringan", false)]
    [InlineData("", "Keluar", true)]
    [InlineData("keluarr", "Keluar", false)]
    public void Some_letters_of_a_name_find_it(string typed, string name, bool found) =>
        Assert.Equal(found, FuzzyMatch.Score(typed, name) is not null);

    [Fact]
    public void Starts_of_words_match_best()
    {
        Assert.True(FuzzyMatch.Score("hs", "Hapus Saringan") > FuzzyMatch.Score("hs", "Bahasa"));
        Assert.True(FuzzyMatch.Score("kel", "Keluar") > FuzzyMatch.Score("kel", "Kembali ke layar"));
    }

    [Fact]
    public void Numbers_and_dates_are_written_as_in_the_language()
    {
        Assert.Equal("1.277", Wording.Indonesian.Number(1277));
        Assert.Equal("1,277", Wording.English.Number(1277));
        Assert.Equal("8 Okt 2017", Wording.Indonesian.Date(Language.DateValue.Day(new DateOnly(2017, 10, 8))));
        Assert.Equal("Agu 2017", Wording.Indonesian.Value(FacetName.Date, "2017-08"));
        Assert.Equal("2017-08", Wording.Indonesian.Value(FacetName.Source, "2017-08"));
    }

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    private static IEnumerable<Type> Named(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)
                .Append(method.ReturnType).Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])))
            .Concat(type.GetConstructors(All).SelectMany(made => made.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(type.BaseType is { } above ? [above] : []).Concat(type.GetInterfaces())
            .SelectMany(named => named.IsGenericType ? named.GetGenericArguments().Append(named) : [named]);
    }
}
