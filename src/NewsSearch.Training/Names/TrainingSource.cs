namespace NewsSearch.Training.Names;

/// <summary>A gold file to learn from.</summary>
/// <param name="File">Its path.</param>
/// <param name="Weight">How much one of its sentences counts.</param>
/// <param name="IsTarget">Whether it follows the guideline that the model is to follow.</param>
internal sealed record TrainingSource(string File, double Weight, bool IsTarget);
