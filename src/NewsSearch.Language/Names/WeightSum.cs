using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Language.Names;

/// <summary>Adds up the weights of features, one 16-bit lane a label.</summary>
/// <remarks>Features are gathered first and looked up together, so that the processor waits for several places of the table at once.</remarks>
[StructLayout(LayoutKind.Auto)]
internal ref struct WeightSum(TaggerModel model, Span<ulong> gathered) : IFeatureSink
{
    /// <summary>More features than any word or position gives.</summary>
    public const int Most = 96;

    private readonly Span<ulong> _gathered = gathered;
    private int _count;

    public void Add(ulong feature)
    {
        model.Announce(feature);
        _gathered[_count++] = feature;
    }

    /// <summary>The sum of all weights, and <paramref name="start"/>.</summary>
    public readonly Vector128<short> Over(Vector128<short> start)
    {
        foreach (var feature in _gathered[.._count])
        {
            var weights = model[feature];
            if (weights != 0) start += Vector128.WidenLower(Vector128.CreateScalarUnsafe(weights).AsSByte());
        }
        return start;
    }
}
