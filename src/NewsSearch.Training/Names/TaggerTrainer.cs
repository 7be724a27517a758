using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>Learns the weights of the <see cref="Tagger"/>.</summary>
internal static class TaggerTrainer
{
    /// <summary>Chosen on the development sets: fewer sightings than this and a feature is left out.</summary>
    private const int FewestSentences = 1;

    private const int Rounds = 120;
    private const double Penalty = 0.5;

    /// <param name="sources">What to learn from.</param>
    /// <param name="classes">The word classes that the model will be used with.</param>
    /// <param name="otherCasings">What a sentence counts as a headline and without capitals; 0 leaves both out.</param>
    /// <param name="output">Where the weights go.</param>
    public static void Write(IReadOnlyList<TrainingSource> sources, WordClasses classes, double otherCasings, Stream output)
    {
        var set = new TrainingSet(classes);
        var augment = sources.Any(source => !source.IsTarget) && sources.Any(source => source.IsTarget);
        foreach (var source in sources) set.Add(source, augment, otherCasings);
        set.Cut(FewestSentences);
        var objective = new CrfObjective(set.Examples, set.Features.Count, Penalty);
        var weights = Lbfgs.Minimize(objective.Evaluate, objective.Size, Rounds);
        TaggerModel.Write(output, objective.TransitionsOf(weights), Folded(set, objective, weights, augment));
    }

    /// <summary>The features as the tagger meets them, each with the sum of its weight for all and for the target.</summary>
    private static IEnumerable<(ulong Feature, double[] Weights)> Folded(TrainingSet set, CrfObjective objective, double[] weights, bool augment)
    {
        for (var feature = 0; feature < set.Features.Count; feature++)
        {
            var own = objective.WeightsOf(weights, feature);
            var target = augment ? set.TargetOf(feature) : -1;
            if (target >= 0)
            {
                var more = objective.WeightsOf(weights, target);
                for (var label = 0; label < own.Length; label++) own[label] += more[label];
            }
            yield return (set.Features[feature], own);
        }
    }
}
