using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Language.Names;

/// <summary>Adds up the weights of features, one 16-bit lane a label.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct WeightSum(TaggerModel model, Vector128<short> start) : IFeatureSink
{
    public Vector128<short> Sum { get; private set; } = start;

    public void Add(ulong feature)
    {
        var weights = model[feature];
        if (weights != 0) Sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(weights).AsSByte());
    }
}
