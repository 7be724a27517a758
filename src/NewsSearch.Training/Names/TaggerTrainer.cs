using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>Learns the weights of the <see cref="Tagger"/>.</summary>
/// <remarks>
/// The figures here were chosen by four-fold trials on the training and development parts of two public sets and on a
/// seventh of our own gold. Several models, each with an order and hidings of its own, are averaged into one.
/// </remarks>
internal static class TaggerTrainer
{
    private const int Passes = 20, PassesOfMuch = 10, MuchExamples = 20_000, Models = 6;
    private const double Penalty = 10, Least = 0.5, Hidden = 0.3;

    /// <param name="sources">What to learn from.</param>
    /// <param name="classes">The word classes that the model will be used with.</param>
    /// <param name="otherCasings">What a sentence counts as a headline and without capitals; 0 leaves both out.</param>
    /// <param name="start">Weights to begin at, learned from other gold; null to begin at nothing.</param>
    /// <param name="output">Where the weights go.</param>
    public static void Write(
        IReadOnlyList<TrainingSource> sources, WordClasses classes, double otherCasings, TaggerModel? start, Stream output)
    {
        var set = new TrainingSet(classes);
        var augment = sources.Any(source => !source.IsTarget) && sources.Any(source => source.IsTarget);
        foreach (var source in sources) set.Add(source, augment, otherCasings);
        var passes = set.Examples.Count < MuchExamples ? Passes : PassesOfMuch;
        var begin = LearnerStart.Of(start, set.Features);
        var learners = new CrfLearner[Models];
        Parallel.For(0, Models, model =>
        {
            learners[model] = new CrfLearner(begin, Penalty, Least, Hidden, model + 1);
            learners[model].Learn(set.Examples, passes);
        });
        var learned = Folded(set, learners, augment);
        TaggerModel.Write(output, Mean([.. learners.Select(learner => learner.Transitions)]), start is null ? learned : learned.Concat(Unseen(set, start)));
    }

    /// <summary>The features as the tagger meets them, each with the sum of its weight for all and for the target.</summary>
    private static IEnumerable<(ulong Feature, double[] Weights)> Folded(TrainingSet set, CrfLearner[] learners, bool augment)
    {
        for (var feature = 0; feature < set.Features.Count; feature++)
        {
            var own = Mean([.. learners.Select(learner => learner.WeightsOf(feature))]);
            var target = augment ? set.TargetOf(feature) : -1;
            if (target >= 0)
            {
                var more = Mean([.. learners.Select(learner => learner.WeightsOf(target))]);
                for (var label = 0; label < own.Length; label++) own[label] += more[label];
            }
            yield return (set.Features[feature], own);
        }
    }

    /// <summary>What the model begun at knows of features that the gold does not have.</summary>
    private static IEnumerable<(ulong Feature, double[] Weights)> Unseen(TrainingSet set, TaggerModel start)
    {
        var seen = set.Features.Select(TaggerModel.PrintOf).ToHashSet();
        return start.Features.Where(known => !seen.Contains(TaggerModel.PrintOf(known.Feature)))
            .Select(known => (known.Feature, Array.ConvertAll(known.Weights, weight => weight * LearnerStart.Share)));
    }

    private static double[] Mean(double[][] rows)
    {
        var mean = new double[rows[0].Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < mean.Length; i++) mean[i] += row[i] / rows.Length;
        }
        return mean;
    }
}
