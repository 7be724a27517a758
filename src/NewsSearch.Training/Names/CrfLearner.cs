using System.Runtime.Intrinsics;
using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>Learns the weights of a linear-chain conditional random field sentence by sentence.</summary>
/// <remarks>
/// Steps by FTRL-proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013). At each sight of a word
/// some of its features are hidden, so that no one feature is relied upon when others tell the same (Wang et al., "Feature
/// Noising for Log-linear Structured Prediction", 2013). Size costs as well, as in the first paper, so that a feature for which
/// little speaks keeps the weight it began with. The forward and backward sums are scaled at each word (Rabiner, "A
/// Tutorial on Hidden Markov Models", 1989). The same seed gives the same weights.
/// </remarks>
internal sealed class CrfLearner
{
    private const int L = NameLabels.Count, Lanes = 8;
    private const float Rate = 0.1f, Smooth = 1f;

    private readonly LearnerStart _begin;
    private readonly Vector256<float>[] _weights, _pulls, _squares;
    private readonly float[] _steps = new float[(L + 1) * L], _stepPulls = new float[(L + 1) * L], _stepSquares = new float[(L + 1) * L];
    private readonly float[] _stepGradient = new float[(L + 1) * L];
    private readonly double[] _next = new double[L * L], _start = new double[L], _pair = new double[L * L];
    private readonly float _penalty;
    private readonly Vector256<float> _least;
    private readonly uint _hidden;
    private ulong _random;
    private int[] _kept = [];
    private int[] _ends = [];
    private double[] _node = [], _forward = [], _backward = [], _scale = [];

    /// <param name="start">The weights to begin at.</param>
    /// <param name="penalty">What a weight's square costs, halved.</param>
    /// <param name="least">What a weight's size costs: a feature whose pulls add up to less keeps the weight it began with.</param>
    /// <param name="hidden">The share of features hidden at each sight, 0 to below 1.</param>
    /// <param name="seed">Chooses the order of the sentences and what is hidden.</param>
    public CrfLearner(LearnerStart start, double penalty, double least, double hidden, int seed)
    {
        var features = start.Weights.Length;
        _begin = start;
        (_weights, _pulls, _squares) = (new Vector256<float>[features], new Vector256<float>[features], new Vector256<float>[features]);
        _least = Vector256.Create((float)least);
        (_penalty, _hidden, _random) = ((float)penalty, (uint)(hidden * 65536), ((ulong)seed * 0x9E3779B97F4A7C15UL) + 88172645463325252UL);
    }

    public void Learn(IReadOnlyList<Example> examples, int passes)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var pass = 0; pass < passes; pass++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var other = (int)(Next() % (ulong)(i + 1));
                (order[i], order[other]) = (order[other], order[i]);
            }
            foreach (var at in order) Learn(examples[at]);
        }
    }

    /// <summary>The weights of a feature by label.</summary>
    public double[] WeightsOf(int feature)
    {
        var weights = new double[L];
        for (var label = 0; label < L; label++) weights[label] = _weights[feature][label] + _begin.Weights[feature][label];
        return weights;
    }

    /// <summary>The weight of each label after each, row by row; a row more for the start of a sentence.</summary>
    public double[] Transitions => [.. _steps.Zip(_begin.Steps, (learned, start) => (double)(learned + start))];

    private ulong Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return _random;
    }

    private void Learn(Example example)
    {
        var n = example.Labels.Length;
        if (_scale.Length < n)
            (_node, _forward, _backward, _scale, _ends) = (new double[n * L], new double[n * L], new double[n * L], new double[n], new int[n]);
        Score(example);
        for (var to = 0; to < L; to++)
        {
            _start[to] = NameLabels.MayFollow(-1, to) ? Math.Exp(_steps[(L * L) + to] + _begin.Steps[(L * L) + to]) : 0;
            for (var from = 0; from < L; from++) _next[(from * L) + to] = NameLabels.MayFollow(from, to) ? Math.Exp(_steps[(from * L) + to] + _begin.Steps[(from * L) + to]) : 0;
        }
        Forward(n);
        Backward(n);
        Change(example, n);
    }

    private void Score(Example example)
    {
        var kept = 0;
        var scale = Vector256.Create(65536f / (65536 - _hidden));
        for (var i = 0; i < example.Labels.Length; i++)
        {
            var features = example.Features[i];
            if (_kept.Length < kept + features.Length) Array.Resize(ref _kept, (kept + features.Length) * 2);
            var sum = Vector256<float>.Zero;
            var random = 0UL;
            for (var at = 0; at < features.Length; at++)
            {
                random = (at & 3) == 0 ? Next() : random >> 16;
                if ((random & 0xFFFF) < _hidden) continue;
                _kept[kept++] = features[at];
                sum += _weights[features[at]] + _begin.Weights[features[at]];
            }
            sum *= scale;
            _ends[i] = kept;
            var max = sum[0];
            for (var label = 1; label < L; label++) max = MathF.Max(max, sum[label]);
            for (var label = 0; label < L; label++) _node[(i * L) + label] = Math.Exp(sum[label] - max);
        }
    }

    private void Forward(int n)
    {
        for (var i = 0; i < n; i++)
        {
            var sum = 0.0;
            for (var to = 0; to < L; to++)
            {
                var into = i == 0 ? _start[to] : 0;
                for (var from = 0; i > 0 && from < L; from++) into += _forward[((i - 1) * L) + from] * _next[(from * L) + to];
                sum += _forward[(i * L) + to] = into * _node[(i * L) + to];
            }
            for (var to = 0; to < L; to++) _forward[(i * L) + to] /= sum;
            _scale[i] = sum;
        }
    }

    private void Backward(int n)
    {
        for (var label = 0; label < L; label++) _backward[((n - 1) * L) + label] = 1;
        for (var i = n - 2; i >= 0; i--)
        {
            for (var from = 0; from < L; from++)
            {
                var sum = 0.0;
                for (var to = 0; to < L; to++) sum += _next[(from * L) + to] * _node[((i + 1) * L) + to] * _backward[((i + 1) * L) + to];
                _backward[(i * L) + from] = sum / _scale[i + 1];
            }
        }
    }

    /// <summary>Moves the weights by what is expected less what is seen.</summary>
    private void Change(Example example, int n)
    {
        var weight = (float)example.Weight;
        Array.Clear(_stepGradient);
        Span<float> share = stackalloc float[Lanes];
        share.Clear();
        var scale = 65536f / (65536 - _hidden);
        for (var (i, kept) = (0, 0); i < n; i++)
        {
            for (var label = 0; label < L; label++)
                share[label] = weight * ((float)(_forward[(i * L) + label] * _backward[(i * L) + label]) - (label == example.Labels[i] ? 1 : 0));
            AddSteps(example, i, share, weight);
            var gradient = Vector256.Create<float>(share) * scale;
            var square = gradient * gradient;
            // Steps too small to see are left out: most words are surely no name.
            if (Vector256.LessThanAll(square, Vector256.Create(1e-6f)))
            {
                kept = _ends[i];
                continue;
            }
            for (; kept < _ends[i]; kept++) Step(_kept[kept], gradient, square);
        }
        for (var step = 0; step < _steps.Length; step++)
        {
            var g = _stepGradient[step];
            if (g == 0) continue;
            var squares = _stepSquares[step] + (g * g);
            _stepPulls[step] += g - ((MathF.Sqrt(squares) - MathF.Sqrt(_stepSquares[step])) / Rate * _steps[step]);
            _stepSquares[step] = squares;
            _steps[step] = -_stepPulls[step] / (((Smooth + MathF.Sqrt(squares)) / Rate) + _penalty);
        }
    }

    private void Step(int feature, Vector256<float> gradient, Vector256<float> square)
    {
        ref var squares = ref _squares[feature];
        ref var pull = ref _pulls[feature];
        ref var weight = ref _weights[feature];
        var root = Vector256.Sqrt(squares);
        squares += square;
        var next = Vector256.Sqrt(squares);
        pull += gradient - ((next - root) * (1 / Rate) * weight);
        var beyond = Vector256.Max(Vector256.Abs(pull) - _least, Vector256<float>.Zero);
        weight = -Vector256.CopySign(beyond, pull) / (((next + Vector256.Create(Smooth)) * (1 / Rate)) + Vector256.Create(_penalty));
    }

    private void AddSteps(Example example, int i, ReadOnlySpan<float> share, float weight)
    {
        if (i == 0)
        {
            for (var label = 0; label < L; label++) _stepGradient[(L * L) + label] += share[label];
            return;
        }
        for (var from = 0; from < L; from++)
        {
            for (var to = 0; to < L; to++)
            {
                _stepGradient[(from * L) + to] += weight * (float)(_forward[((i - 1) * L) + from] * _next[(from * L) + to] * _node[(i * L) + to]
                    * _backward[(i * L) + to] / _scale[i]);
            }
        }
        _stepGradient[(example.Labels[i - 1] * L) + example.Labels[i]] -= weight;
    }
}
