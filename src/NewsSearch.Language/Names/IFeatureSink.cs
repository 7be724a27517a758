namespace NewsSearch.Language.Names;

/// <summary>Takes the features of a word: the tagger adds their weights up, the trainer lists them.</summary>
internal interface IFeatureSink
{
    void Add(ulong feature);
}
