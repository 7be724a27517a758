using NewsSearch.Curating;
using NewsSearch.Entities;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch;

public sealed partial class Curator
{
    /// <summary>Says that persons, organizations or places are one.</summary>
    /// <param name="index">The index, to know its names by.</param>
    /// <param name="facet">A facet of names: person, organization or place.</param>
    /// <param name="name">What the one is called; any name of an entity, which keeps its name.</param>
    /// <param name="others">Any names of the others.</param>
    /// <returns>How many names are said to be another's, or anew.</returns>
    /// <exception cref="NewsSearchException">No article uses one of the names, else as for <see cref="Tag"/>.</exception>
    public int Merge(NewsIndex index, FacetName facet, string name, IReadOnlyCollection<string> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return Entity(index, facet, "entity merge", (view, edit) =>
        {
            var one = Page(view, facet, name);
            foreach (var page in others.Select(other => Page(view, facet, other)).Prepend(one)) Call(edit, page, page.Variants, facet, one.Name);
        });
    }

    /// <summary>Takes names out of an entity, each to be one of its own.</summary>
    /// <param name="index">The index.</param>
    /// <param name="facet">A facet of names.</param>
    /// <param name="name">Any name of the entity.</param>
    /// <param name="variants">The names to take out, as <see cref="EntityPage.Variants"/> has them; empty for all.</param>
    /// <returns>How many names are said to be one of their own, or anew.</returns>
    /// <exception cref="NewsSearchException">The entity has no such name, else as for <see cref="Merge"/>.</exception>
    public int Split(NewsIndex index, FacetName facet, string name, IReadOnlyCollection<string> variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        return Entity(index, facet, "entity split", (view, edit) =>
        {
            var page = Page(view, facet, name);
            var taken = variants.Count == 0 ? [.. page.Variants] : variants.Select(variant => Variant(page, variant)).ToHashSet();
            if (page.Variants.Count < 2)
            {
                throw Bad($"'{page.Name}' has one name only: there is nothing to split",
                $"'{page.Name}' hanya punya satu nama: tidak ada yang dipisah");
            }

            foreach (var variant in taken) Call(edit, page, [variant], facet, variant.Name);
            List<EntityVariant> rest = [.. page.Variants.Where(variant => !taken.Contains(variant))];
            // Whoever is left without the entity's name is called as most articles call it.
            if (rest.Count > 0) Call(edit, page, rest, facet, taken.Any(variant => variant.Name == page.Name) ? rest[0].Name : page.Name);
        });
    }

    /// <summary>Calls an entity otherwise.</summary>
    /// <param name="index">The index.</param>
    /// <param name="facet">A facet of names.</param>
    /// <param name="name">Any name of the entity.</param>
    /// <param name="newName">What facets are to call it; no article need call it so.</param>
    /// <returns>How many names changed.</returns>
    /// <exception cref="NewsSearchException">Another entity is called so, else as for <see cref="Merge"/>.</exception>
    public int Rename(NewsIndex index, FacetName facet, string name, string newName) => Entity(index, facet, "entity rename", (view, edit) =>
    {
        var page = Page(view, facet, name);
        var label = SavedNames.Label(newName);
        if (EntityPages.Read(view, facet, label, CancellationToken.None) is { IsHidden: false } other && other.Name != page.Name)
        {
            throw Bad($"there is a '{other.Name}' already, in {other.Articles} articles: 'newssearch entity merge' makes them one",
                $"sudah ada '{other.Name}', dalam {other.Articles} artikel: 'newssearch entity merge' menyatukannya");
        }

        Call(edit, page, page.Variants, facet, label);
    });

    /// <summary>Counts an entity in another facet: what was taken for a person and is an organization.</summary>
    /// <param name="index">The index.</param>
    /// <param name="facet">The facet that has it.</param>
    /// <param name="name">Any name of the entity.</param>
    /// <param name="to">The facet that is to have it. With one there of the same name it is one.</param>
    /// <returns>How many names changed.</returns>
    /// <exception cref="NewsSearchException">As for <see cref="Merge"/>.</exception>
    public int Retype(NewsIndex index, FacetName facet, string name, FacetName to)
    {
        if (!CuratedNames.IsFacet(to))
        {
            throw Bad($"{FacetNames.NameOf(to)} has no entities: name person, organization or place",
                $"{FacetNames.IndonesianNameOf(to)} tidak memuat entitas: sebutkan tokoh, organisasi, atau tempat");
        }

        return Entity(index, facet, "entity retype", (view, edit) =>
        {
            var page = Page(view, facet, name);
            Call(edit, page, page.Variants, to, page.Name);
        });
    }

    /// <summary>Hides an entity: no facet counts it and no filter finds it. Words still find its articles.</summary>
    /// <returns>How many names changed.</returns>
    /// <exception cref="NewsSearchException">As for <see cref="Merge"/>.</exception>
    public int Hide(NewsIndex index, FacetName facet, string name) => Entity(index, facet, "entity hide", (view, edit) =>
    {
        var page = Page(view, facet, name);
        Call(edit, page, page.Variants, facet, null);
    });

    /// <summary>Takes back all that was said of an entity's names, hidden ones too: they are what the archive tells.</summary>
    /// <returns>How many names changed.</returns>
    /// <exception cref="NewsSearchException">As for <see cref="Merge"/>.</exception>
    public int Reset(NewsIndex index, FacetName facet, string name) => Entity(index, facet, "entity reset", (view, edit) =>
    {
        var page = EntityPages.Read(view, facet, name, CancellationToken.None) ?? throw Unknown(facet, name);
        foreach (var variant in page.Variants) edit.Remove(FactKind.Entity, EntityFact.KeyOf(variant.From ?? facet, variant.Name));
    });

    private int Entity(NewsIndex index, FacetName facet, string act, Action<IndexSnapshot, CurationEdit> change)
    {
        ArgumentNullException.ThrowIfNull(index);
        if (!CuratedNames.IsFacet(facet))
        {
            throw Bad($"{FacetNames.NameOf(facet)} has no entities: name person, organization or place",
                $"{FacetNames.IndonesianNameOf(facet)} tidak memuat entitas: sebutkan tokoh, organisasi, atau tempat");
        }

        return Edit(act, edit => index.Snapshot.Read(() =>
        {
            // As the names stand under the lock, whatever the caller's index has seen of them.
            using var view = index.Snapshot.With(Curation.Read(_folder.IndexFolder));
            change(view, edit);
            return true;
        }));
    }

    private static EntityPage Page(IndexSnapshot view, FacetName facet, string name)
    {
        var page = EntityPages.Read(view, facet, name, CancellationToken.None) ?? throw Unknown(facet, name);
        return page.IsHidden ? throw Bad($"'{page.Name}' is hidden: 'newssearch entity reset' shows it again",
                $"'{page.Name}' disembunyikan: 'newssearch entity reset' menampilkannya lagi") : page;
    }

    private static void Call(CurationEdit edit, EntityPage page, IEnumerable<EntityVariant> variants, FacetName facet, string? name)
    {
        foreach (var variant in variants)
        {
            var own = variant.From ?? page.Facet;
            edit.Set(new EntityFact(own, SavedNames.Label(variant.Name), name is null ? own : facet, name));
        }
    }

    private static EntityVariant Variant(EntityPage page, string name)
    {
        var forms = new WordForms(RootFinder.Default);
        return page.Variants.FirstOrDefault(variant => variant.Name == name.Trim())
            ?? page.Variants.FirstOrDefault(variant => Indexing.FoldedText.Of(forms, variant.Name) == Indexing.FoldedText.Of(forms, name))
            ?? throw Bad($"'{page.Name}' is not called '{name}': it is {string.Join(", ", page.Variants.Select(variant => $"'{variant.Name}'"))}",
                $"'{page.Name}' tidak disebut '{name}', melainkan {string.Join(", ", page.Variants.Select(variant => $"'{variant.Name}'"))}");
    }

    private static NewsSearchException Unknown(FacetName facet, string name) =>
        Bad($"no article names a {FacetNames.NameOf(facet)} '{name}': 'newssearch facets {FacetNames.NameOf(facet)} --contains TEXT' looks for names",
                $"tidak ada artikel yang menyebut {FacetNames.IndonesianNameOf(facet)} '{name}': 'newssearch facets {FacetNames.NameOf(facet)} --contains TEKS' mencari nama");

    private static NewsSearchException Bad(string english, string indonesian) =>
        new(Problem.BadRequest, new Bilingual(english, indonesian));
}
