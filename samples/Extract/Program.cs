// Finds who, what places and which days a text speaks of, without an index; the first line is the title:
//     dotnet run --project samples/Extract < article.txt
using NewsSearch.Language;

var layout = ArticleLayout.Read(await Console.In.ReadToEndAsync());
var annotation = Annotator.Default.Annotate(new ArticleText
{
    Title = layout.Title,
    Deck = layout.Deck,
    Dateline = layout.Dateline,
    Body = layout.Body,
});

var published = annotation.Published;
Console.WriteLine($"published: {published.Value?.ToString() ?? "unknown"} ({published.Source} {published.Evidence})");
foreach (var person in annotation.Persons) Console.WriteLine($"person: {person.Name} ({person.Mentions.Count})");
foreach (var place in annotation.Places) Console.WriteLine($"place: {string.Join(" > ", place.Path)}");
foreach (var organization in annotation.Organizations) Console.WriteLine($"organization: {organization.Name}");
foreach (var date in annotation.Dates) Console.WriteLine($"date: {date.Value} \"{date.Mention.Text}\"");

// Spans count UTF-16 units of the annotation's text, and always cut out what was found.
var mention = annotation.Persons.SelectMany(person => person.Mentions).FirstOrDefault();
if (mention.Length > 0) Console.WriteLine($"first: {annotation.Text.Substring(mention.Start, mention.Length)} at {mention.Start}");
return annotation.Persons.Count + annotation.Places.Count + annotation.Organizations.Count > 0 ? 0 : 1;
