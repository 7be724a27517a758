using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>SQLite's FTS5 over title and body, with its own tokenizer: no roots, no words with a slip, no copies of facets but tables.</summary>
/// <remarks>It finds other articles than we do, for it knows words only as they are written; so its times say how it feels, not who is right.</remarks>
internal sealed class SqlitePeer : IDisposable
{
    private static readonly string[] Facets = ["person", "place", "date"];

    private readonly SqliteConnection _connection;

    public SqlitePeer(string file) => _connection = Open(file);

    /// <summary>Indexes what <see cref="PeerFiles"/> wrote.</summary>
    public static void Index(string articles, string file)
    {
        File.Delete(file);
        using var connection = Open(file);
        Run(connection, "pragma journal_mode = off; pragma synchronous = off");
        Run(connection, "create table article(id integer primary key, name text, day integer, title text, body text)");
        Run(connection, "create virtual table news using fts5(title, body, content = 'article', content_rowid = 'id', tokenize = 'unicode61')");
        foreach (var facet in Facets) Run(connection, $"create table {facet}(article integer, value text)");
        using (var transaction = connection.BeginTransaction())
        {
            using var article = Insert(connection, "insert into article values($0, $1, $2, $3, $4)", 5);
            using var text = Insert(connection, "insert into news(rowid, title, body) values($0, $1, $2)", 3);
            var values = Facets.Select(facet => Insert(connection, $"insert into {facet} values($0, $1)", 2)).ToList();
            foreach (var (id, line) in File.ReadLines(articles).Index())
            {
                var parts = line.Split('\t');
                Insert(article, id, parts[0], parts[1].Length == 0 ? DBNull.Value : int.Parse(parts[1], CultureInfo.InvariantCulture), parts[9], parts[10]);
                Insert(text, id, parts[9], parts[10]);
                for (var i = 0; i < Facets.Length; i++)
                    foreach (var value in parts[2 + i].Split('\u0001', StringSplitOptions.RemoveEmptyEntries)) Insert(values[i], id, value);
            }
            foreach (var command in values) command.Dispose();
            transaction.Commit();
        }
        foreach (var facet in Facets) Run(connection, $"create index {facet}_article on {facet}(article, value)");
        Run(connection, "insert into news(news) values('optimize')");
        Run(connection, "analyze");
    }

    /// <summary>Whether it can ask a query at all.</summary>
    public static bool Knows(LoggedQuery query) => query.Kind != "fuzzy";

    /// <summary>The total, the ten best, and for facets the ten most frequent values of each.</summary>
    public long Search(LoggedQuery query)
    {
        var match = Match(query);
        var among = query.Years is { } years
            ? string.Create(CultureInfo.InvariantCulture,
                $"and rowid in (select id from article where day between {new DateOnly(years.First, 1, 1).DayNumber} and {new DateOnly(years.Last, 12, 31).DayNumber})")
            : "";
        Read($"select rowid from news where news match $0 {among} order by bm25(news, 2.0, 1.0) limit 10", match);
        if (query.Kind == "facet")
        {
            foreach (var facet in Facets)
                Read($"select value, count(*) from {facet} where article in (select rowid from news where news match $0) group by value order by 2 desc limit 10", match);
        }
        return Read($"select count(*) from news where news match $0 {among}", match);
    }

    public void Dispose() => _connection.Dispose();

    private static string Match(LoggedQuery query) => query switch
    {
        { Pattern: { } pattern } => pattern + "*",
        { Years: not null } => query.Text.Split(' ')[0],
        _ => query.Text,
    };

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Insert(SqliteConnection connection, string sql, int values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values; i++) command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), DBNull.Value);
        command.Prepare();
        return command;
    }

    private static void Insert(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private long Read(string sql, string match)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$0", match);
        using var reader = command.ExecuteReader();
        var last = 0L;
        while (reader.Read()) last = reader.FieldCount == 1 ? reader.GetInt64(0) : reader.GetInt64(1);
        return last;
    }
}
