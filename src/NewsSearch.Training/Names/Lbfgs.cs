namespace NewsSearch.Training.Names;

/// <summary>Finds the lowest point of a smooth convex function: limited-memory BFGS (Nocedal, 1980) with backtracking.</summary>
internal static class Lbfgs
{
    private const int Memory = 6, MostHalvings = 20;
    private const double SmallestGain = 2e-5;

    /// <param name="function">Gives the value at a point and fills in the slope.</param>
    /// <param name="size">How many numbers a point has.</param>
    /// <param name="rounds">The most steps to take.</param>
    public static double[] Minimize(Func<double[], double[], double> function, int size, int rounds)
    {
        double[] point = new double[size], slope = new double[size], next = new double[size], nextSlope = new double[size];
        var past = new List<(double[] Step, double[] Turn, double Inverse)>();
        var value = function(point, slope);
        for (var round = 0; round < rounds; round++)
        {
            var direction = Direction(slope, past);
            var descent = Dot(slope, direction);
            var length = round == 0 ? 1 / Math.Sqrt(Dot(slope, slope)) : 1;
            double nextValue;
            for (var halvings = 0; ; halvings++)
            {
                for (var i = 0; i < size; i++) next[i] = point[i] - (length * direction[i]);
                nextValue = function(next, nextSlope);
                if (nextValue <= value - (1e-4 * length * descent)) break;
                if (halvings == MostHalvings) return point;
                length /= 2;
            }
            Remember(past, point, next, slope, nextSlope);
            var gain = (value - nextValue) / Math.Max(1, Math.Abs(nextValue));
            (point, next, slope, nextSlope, value) = (next, point, nextSlope, slope, nextValue);
            if (gain < SmallestGain && round > 20) break;
        }
        return point;
    }

    private static void Remember(
        List<(double[] Step, double[] Turn, double Inverse)> past, double[] point, double[] next, double[] slope, double[] nextSlope)
    {
        double[] step, turn;
        if (past.Count == Memory)
        {
            (step, turn, _) = past[0];
            past.RemoveAt(0);
        }
        else
        {
            (step, turn) = (new double[point.Length], new double[point.Length]);
        }
        for (var i = 0; i < point.Length; i++) (step[i], turn[i]) = (next[i] - point[i], nextSlope[i] - slope[i]);
        var curvature = Dot(step, turn);
        if (curvature > 1e-10) past.Add((step, turn, 1 / curvature));
    }

    private static double[] Direction(double[] slope, List<(double[] Step, double[] Turn, double Inverse)> past)
    {
        var direction = (double[])slope.Clone();
        var shares = new double[past.Count];
        for (var i = past.Count - 1; i >= 0; i--)
        {
            shares[i] = Dot(past[i].Step, direction) * past[i].Inverse;
            AddTimes(direction, -shares[i], past[i].Turn);
        }
        if (past.Count > 0)
        {
            var (_, turn, inverse) = past[^1];
            var first = 1 / (inverse * Dot(turn, turn));
            for (var i = 0; i < direction.Length; i++) direction[i] *= first;
        }
        for (var i = 0; i < past.Count; i++) AddTimes(direction, shares[i] - (Dot(past[i].Turn, direction) * past[i].Inverse), past[i].Step);
        return direction;
    }

    private static void AddTimes(double[] to, double factor, double[] what)
    {
        for (var i = 0; i < to.Length; i++) to[i] += factor * what[i];
    }


    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++) sum += one[i] * other[i];
        return sum;
    }
}
