using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>How badly weights explain the examples: negative log-likelihood plus half the squared weights times a penalty.</summary>
/// <remarks>
/// Only pairs of feature and label that occur together have a weight. The forward and backward sums are scaled at each
/// word (Rabiner, "A Tutorial on Hidden Markov Models", 1989).
/// </remarks>
internal sealed class CrfObjective
{
    private const int L = NameLabels.Count, Parts = 2;

    private readonly IReadOnlyList<Example> _examples;
    private readonly double _penalty;
    private readonly int[] _first;
    private readonly byte[] _labels;
    private readonly int _transitions;

    public CrfObjective(IReadOnlyList<Example> examples, int features, double penalty)
    {
        (_examples, _penalty) = (examples, penalty);
        var seen = new byte[features];
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Labels.Length; i++)
            {
                foreach (var feature in example.Features[i]) seen[feature] |= (byte)(1 << example.Labels[i]);
            }
        }
        _first = new int[features + 1];
        var labels = new List<byte>();
        for (var feature = 0; feature < features; feature++)
        {
            _first[feature] = labels.Count;
            for (byte label = 0; label < L; label++)
            {
                if ((seen[feature] >> label & 1) != 0) labels.Add(label);
            }
        }
        _first[features] = labels.Count;
        _labels = [.. labels];
        _transitions = labels.Count;
    }

    /// <summary>How many weights there are; those of the transitions stand last, those from the start of a sentence at the end.</summary>
    public int Size => _transitions + ((L + 1) * L);

    /// <summary>The weights of a feature by label.</summary>
    public double[] WeightsOf(double[] weights, int feature)
    {
        var byLabel = new double[L];
        for (var at = _first[feature]; at < _first[feature + 1]; at++) byLabel[_labels[at]] = weights[at];
        return byLabel;
    }

    public double[] TransitionsOf(double[] weights) => weights[_transitions..];

    /// <summary>The value at <paramref name="weights"/>; its slope goes to <paramref name="gradient"/>.</summary>
    public double Evaluate(double[] weights, double[] gradient)
    {
        var values = new double[Parts];
        var gradients = new double[Parts][];
        gradients[0] = gradient;
        for (var part = 1; part < Parts; part++) gradients[part] = new double[gradient.Length];
        Array.Clear(gradient);
        Parallel.For(0, Parts, part =>
        {
            var walk = new Walk(this, weights, gradients[part]);
            for (var i = part; i < _examples.Count; i += Parts) values[part] += walk.Add(_examples[i]);
        });
        var value = values.Sum();
        for (var i = 0; i < gradient.Length; i++)
        {
            for (var part = 1; part < Parts; part++) gradient[i] += gradients[part][i];
            value += 0.5 * _penalty * weights[i] * weights[i];
            gradient[i] += _penalty * weights[i];
        }
        return value;
    }

    /// <summary>One thread's way through its examples.</summary>
    private sealed class Walk
    {
        private readonly CrfObjective _owner;
        private readonly double[] _weights, _gradient;
        private readonly double[] _step = new double[L * L], _start = new double[L], _pair = new double[L * L];
        private double[] _node = [], _forward = [], _backward = [], _scale = [];

        public Walk(CrfObjective owner, double[] weights, double[] gradient)
        {
            (_owner, _weights, _gradient) = (owner, weights, gradient);
            for (var to = 0; to < L; to++)
            {
                _start[to] = NameLabels.MayFollow(-1, to) ? Math.Exp(weights[owner._transitions + (L * L) + to]) : 0;
                for (var from = 0; from < L; from++)
                    _step[(from * L) + to] = NameLabels.MayFollow(from, to) ? Math.Exp(weights[owner._transitions + (from * L) + to]) : 0;
            }
        }

        public double Add(Example example)
        {
            var n = example.Labels.Length;
            if (_scale.Length < n) (_node, _forward, _backward, _scale) = (new double[n * L], new double[n * L], new double[n * L], new double[n]);
            var gold = Score(example);
            var log = Forward(n) + _logMax;
            Backward(n);
            Subtract(example, n);
            return example.Weight * (log - gold);
        }

        private double _logMax;

        private double Score(Example example)
        {
            var (gold, start) = (0.0, _owner._transitions);
            _logMax = 0;
            Span<double> scores = stackalloc double[L];
            for (var i = 0; i < example.Labels.Length; i++)
            {
                scores.Clear();
                foreach (var feature in example.Features[i])
                {
                    for (var at = _owner._first[feature]; at < _owner._first[feature + 1]; at++) scores[_owner._labels[at]] += _weights[at];
                }
                var max = scores[0];
                foreach (var score in scores) max = Math.Max(max, score);
                for (var label = 0; label < L; label++) _node[(i * L) + label] = Math.Exp(scores[label] - max);
                _logMax += max;
                gold += scores[example.Labels[i]] + _weights[start + ((i == 0 ? L : example.Labels[i - 1]) * L) + example.Labels[i]];
            }
            return gold;
        }

        private double Forward(int n)
        {
            var log = 0.0;
            for (var i = 0; i < n; i++)
            {
                var sum = 0.0;
                for (var to = 0; to < L; to++)
                {
                    var into = i == 0 ? _start[to] : 0;
                    for (var from = 0; i > 0 && from < L; from++) into += _forward[((i - 1) * L) + from] * _step[(from * L) + to];
                    sum += _forward[(i * L) + to] = into * _node[(i * L) + to];
                }
                for (var to = 0; to < L; to++) _forward[(i * L) + to] /= sum;
                _scale[i] = sum;
                log += Math.Log(sum);
            }
            return log;
        }

        private void Backward(int n)
        {
            for (var label = 0; label < L; label++) _backward[((n - 1) * L) + label] = 1;
            for (var i = n - 2; i >= 0; i--)
            {
                for (var from = 0; from < L; from++)
                {
                    var sum = 0.0;
                    for (var to = 0; to < L; to++) sum += _step[(from * L) + to] * _node[((i + 1) * L) + to] * _backward[((i + 1) * L) + to];
                    _backward[(i * L) + from] = sum / _scale[i + 1];
                }
            }
        }

        /// <summary>Adds what is expected, takes off what is seen.</summary>
        private void Subtract(Example example, int n)
        {
            var start = _owner._transitions;
            Span<double> share = stackalloc double[L];
            for (var i = 0; i < n; i++)
            {
                for (var label = 0; label < L; label++)
                    share[label] = example.Weight * (_forward[(i * L) + label] * _backward[(i * L) + label] - (label == example.Labels[i] ? 1 : 0));
                foreach (var feature in example.Features[i])
                {
                    for (var at = _owner._first[feature]; at < _owner._first[feature + 1]; at++) _gradient[at] += share[_owner._labels[at]];
                }
                if (i == 0)
                {
                    for (var label = 0; label < L; label++) _gradient[start + (L * L) + label] += share[label];
                    continue;
                }
                for (var from = 0; from < L; from++)
                {
                    for (var to = 0; to < L; to++)
                    {
                        _pair[(from * L) + to] = _forward[((i - 1) * L) + from] * _step[(from * L) + to] * _node[(i * L) + to]
                            * _backward[(i * L) + to] / _scale[i];
                    }
                }
                for (var pair = 0; pair < L * L; pair++) _gradient[start + pair] += example.Weight * _pair[pair];
                _gradient[start + (example.Labels[i - 1] * L) + example.Labels[i]] -= example.Weight;
            }
        }
    }
}
