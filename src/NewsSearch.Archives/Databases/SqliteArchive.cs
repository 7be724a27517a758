using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Databases;

/// <summary>Reads the tables of an SQLite database whose columns are named like parts of an article.</summary>
/// <remarks>The file is opened read-only and immutable, so that nothing is written beside it, not even a journal.</remarks>
internal static class SqliteArchive
{
    public static IEnumerable<ArchiveItem> Read(Layer layer)
    {
        using var copy = SeekableCopy.Of(layer, out var path);
        using var connection = DamagedException.Guard(Inputs.Database, () => Open(path));
        var tables = DamagedException.Guard(Inputs.Database, () => Tables(connection, layer.Options.Names));
        var known = false;
        foreach (var (table, columns) in tables)
        {
            if (!columns.Exists(column => column.Meaning.Role is FieldRole.Body or FieldRole.Summary)) continue;
            known = true;
            var name = tables.Count > 1 ? $"{layer.Name}/{table}" : layer.Name;
            foreach (var item in ReadTable(layer with { Name = name }, connection, table, columns)) yield return item;
        }
        if (!known)
        {
            var list = string.Join(", ", tables.Take(8).Select(table => table.Name));
            var seen = tables.Count == 0 ? new Bilingual("it has no tables", "tidak ada tabelnya") : new($"its tables are {list}", $"tabelnya {list}");
            yield return layer.Reject(0, new(
                $"no table of it has a column for texts, such as isi or body: {seen.English}",
                $"tidak ada tabel yang punya kolom teks, misalnya isi atau body: {seen.Indonesian}"));
        }
    }

    private static SqliteConnection Open(string path)
    {
        var address = "file:" + Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal) + "?immutable=1";
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = address, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static List<(string Name, List<(string Name, FieldMeaning Meaning)> Columns)> Tables(SqliteConnection connection, FieldNames known)
    {
        var names = Strings(connection, "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name");
        return names.ConvertAll(name => (name, Strings(connection, $"select name from pragma_table_info({Quote(name, '\'')})")
            .ConvertAll(column => (column, known.Find(column)))));
    }

    private static List<string> Strings(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetString(0));
        return found;
    }

    private static IEnumerable<ArchiveItem> ReadTable(
        Layer layer, SqliteConnection connection, string table, List<(string Name, FieldMeaning Meaning)> columns)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select {string.Join(", ", columns.Select(column => Quote(column.Name, '"')))} from {Quote(table, '"')}";
        using var reader = DamagedException.Guard(Inputs.Database, command.ExecuteReader);
        for (var row = 1L; DamagedException.Guard(Inputs.Database, reader.Read); row++)
        {
            var fields = DamagedException.Guard(Inputs.Database, () => Fields(reader, columns, layer.Options.LongestRecord));
            yield return fields is null ? layer.RejectLong(row, Inputs.Row) : layer.Item(row, fields, 0);
        }
    }

    private static List<Field>? Fields(SqliteDataReader reader, List<(string Name, FieldMeaning Meaning)> columns, int longest)
    {
        var fields = new List<Field>(columns.Count);
        long length = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            var value = reader.GetValue(i) switch
            {
                string text => text,
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                _ => "",
            };
            if ((length += value.Length) > longest) return null;
            fields.Add(new(columns[i].Name, columns[i].Meaning, value));
        }
        return fields;
    }

    private static string Quote(string name, char mark) => mark + name.Replace(mark.ToString(), $"{mark}{mark}", StringComparison.Ordinal) + mark;
}
