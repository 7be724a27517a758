using NewsSearch.Curating;
using NewsSearch.Language;

namespace NewsSearch.Entities;

/// <summary>Calls the persons, organizations and places of an article as the whole archive does, and as the user wants it.</summary>
internal static class EntityNaming
{
    public static StoredArticle Apply(StoredArticle stored, Func<FacetName, EntityTable> tables)
    {
        var annotation = stored.Annotation;
        var (persons, organizations, places) = (tables(FacetName.Person), tables(FacetName.Organization), tables(FacetName.Place));
        if (annotation.Persons.All(entity => persons.NameOf(entity.Name) == entity.Name)
            && annotation.Organizations.All(entity => organizations.NameOf(entity.Name) == entity.Name)
            && annotation.Places.All(place => place.Labels.All(label => places.NameOf(label) == label)))
        {
            return stored;
        }
        var moved = CuratedNames.Facets.ToDictionary(facet => facet, _ => new List<Entity>());
        // Facets count every step of a place's path, and so may the user have done.
        foreach (var (facet, entity, name) in Moved(annotation.Persons.Select(entity => (entity, entity.Name)), persons)
            .Concat(Moved(annotation.Organizations.Select(entity => (entity, entity.Name)), organizations))
            .Concat(Moved(annotation.Places.SelectMany(place => place.Labels.Select(label => ((Entity)place, label))), places)))
        {
            moved[facet].Add(Called(entity, name));
        }
        return stored with
        {
            Annotation = annotation with
            {
                Persons = Apply(annotation.Persons, persons, moved[FacetName.Person]),
                Organizations = Apply(annotation.Organizations, organizations, moved[FacetName.Organization]),
                Places =
                [
                    .. annotation.Places.Select(place => Place(place, places)).OfType<PlaceEntity>(),
                    .. moved[FacetName.Place].Select(entity => new PlaceEntity(entity.Name, PlaceLevel.Other, [entity.Name], [entity.Name], entity.Mentions) { Variants = entity.Variants }),
                ],
            },
        };
    }

    // What the user counts in another facet.
    private static IEnumerable<(FacetName Facet, Entity Entity, string Name)> Moved(IEnumerable<(Entity Entity, string Value)> named, EntityTable table)
    {
        foreach (var (entity, value) in named)
            if (table.Away.GetValueOrDefault(value) is { } target) yield return (target.Facet, entity, target.Name);
    }

    private static IReadOnlyList<Entity> Apply(IReadOnlyList<Entity> entities, EntityTable table, List<Entity> moved) =>
    [
        .. entities.Select(entity => (Name: table.NameOf(entity.Name), Entity: entity)).Concat(moved.Select(entity => (Name: (string?)entity.Name, Entity: entity)))
            .Where(named => named.Name is not null).GroupBy(named => (Name: named.Name!, named.Entity.IsCredit, named.Entity.IsAside), named => named.Entity)
            .Select(group => Joined(group.Key.Name, [.. group])),
    ];

    private static Entity Called(Entity entity, string name) => new(name, entity.Mentions)
    {
        Variants = [.. entity.Variants.Append(new NameVariant(entity.Name, VariantOrigin.Archive)).Where(variant => variant.Name != name).DistinctBy(variant => variant.Name)],
        Titles = entity.Titles,
        IsCredit = entity.IsCredit,
    };

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

    // Each step of its path by itself: who hides a province does not hide the towns in it.
    private static PlaceEntity? Place(PlaceEntity place, EntityTable table)
    {
        if (place.Labels.All(label => table.NameOf(label) == label)) return place;
        var steps = place.Labels.Zip(place.Path).Select(step => (Label: table.NameOf(step.First), Name: table.NameOf(step.First) == step.First ? step.Second : table.NameOf(step.First)))
            .Where(step => step.Label is not null).ToList();
        if (steps.Count == 0) return null;
        return place with
        {
            Name = table.NameOf(place.Label) == place.Label ? place.Name : steps[^1].Name!,
            Path = [.. steps.Select(step => step.Name!)],
            Labels = [.. steps.Select(step => step.Label!)],
        };
    }
}
