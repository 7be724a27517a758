using NewsSearch.Language;

namespace NewsSearch.Entities;

/// <summary>Calls the persons and organizations of an article as the whole archive does.</summary>
internal static class EntityNaming
{
    public static StoredArticle Apply(StoredArticle stored, EntityTable persons, EntityTable organizations)
    {
        var annotation = stored.Annotation;
        var (named, called) = (Apply(annotation.Persons, persons), Apply(annotation.Organizations, organizations));
        return ReferenceEquals(named, annotation.Persons) && ReferenceEquals(called, annotation.Organizations)
            ? stored
            : stored with { Annotation = annotation with { Persons = named, Organizations = called } };
    }

    private static IReadOnlyList<Entity> Apply(IReadOnlyList<Entity> entities, EntityTable table) =>
        entities.All(entity => table.NameOf(entity.Name) == entity.Name)
            ? entities
            : [.. entities.GroupBy(entity => (table.NameOf(entity.Name), entity.IsCredit)).Select(group => Joined(group.Key.Item1, [.. group]))];

    private static Entity Joined(string name, List<Entity> entities)
    {
        if (entities.Count == 1 && entities[0].Name == name) return entities[0];
        var own = entities.Where(entity => entity.Name != name).Select(entity => new NameVariant(entity.Name, VariantOrigin.Archive));
        return new Entity(name, [.. entities.SelectMany(entity => entity.Mentions).OrderBy(mention => mention.Part).ThenBy(mention => mention.Start)])
        {
            Variants = [.. own.Concat(entities.SelectMany(entity => entity.Variants)).Where(variant => variant.Name != name).DistinctBy(variant => variant.Name)],
            Titles = [.. entities.SelectMany(entity => entity.Titles).Distinct(StringComparer.OrdinalIgnoreCase)],
            IsCredit = entities[0].IsCredit,
        };
    }
}
