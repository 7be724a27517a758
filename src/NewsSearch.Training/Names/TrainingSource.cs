namespace NewsSearch.Training.Names;

/// <summary>Gold to learn from.</summary>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Weight">How much one of its sentences counts.</param>
/// <param name="IsTarget">Whether it follows the guideline that the model is to follow.</param>
internal sealed record TrainingSource(IReadOnlyList<ConllSentence> Sentences, double Weight, bool IsTarget);
