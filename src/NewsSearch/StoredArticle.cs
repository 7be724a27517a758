using NewsSearch.Language;

namespace NewsSearch;

/// <summary>An article as the index holds it: what the archive gave and what the annotator found.</summary>
/// <param name="Article">As it was added.</param>
/// <param name="Annotation">As it was annotated then.</param>
public sealed record StoredArticle(Article Article, Annotation Annotation);
