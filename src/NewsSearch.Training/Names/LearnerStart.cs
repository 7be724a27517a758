using System.Runtime.Intrinsics;
using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>The weights that learning begins at and is held near, from a tagger of other gold.</summary>
/// <remarks>
/// What is learned is the difference, so that features the new gold does not tell about keep what was known of them (Chelba and
/// Acero, "Adaptation of Maximum Entropy Capitalizer: Little Data Can Help a Lot", 2004). The other gold follows a guideline of
/// its own, so its weights count for a share only.
/// </remarks>
/// <param name="Weights">By feature number, a lane a label.</param>
/// <param name="Steps">As <see cref="TaggerModel.Transitions"/> lists them, in natural units.</param>
internal sealed record LearnerStart(Vector256<float>[] Weights, float[] Steps)
{
    /// <summary>What the weights of the other tagger count; chosen by four-fold trials on idner2k, flat from 0.5 to 1.</summary>
    public const double Share = 0.5;

    private const int Lanes = 8;

    /// <summary>A start for numbered features; from nothing when there is no model.</summary>
    public static LearnerStart Of(TaggerModel? model, IReadOnlyList<ulong> features)
    {
        var weights = new Vector256<float>[features.Count];
        if (model is null) return new(weights, new float[(NameLabels.Count + 1) * NameLabels.Count]);
        Span<float> row = stackalloc float[Lanes];
        for (var feature = 0; feature < weights.Length; feature++)
        {
            if (model.WeightsOf(features[feature]) is not { } known) continue;
            row.Clear();
            for (var label = 0; label < known.Length; label++) row[label] = (float)(known[label] * Share);
            weights[feature] = Vector256.Create<float>(row);
        }
        return new(weights, Array.ConvertAll(model.Transitions, steps => (float)(steps * Share / TaggerModel.Scale)));
    }
}
