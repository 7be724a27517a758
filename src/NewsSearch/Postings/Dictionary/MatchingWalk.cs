using System.Buffers.Binary;
using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Util.Automaton;

namespace NewsSearch.Postings.Dictionary;

/// <summary>Walks the terms of a field that an automaton accepts.</summary>
/// <remarks>
/// All terms of a block begin as its first term and that of the next block both do: where the automaton goes no further with that,
/// the block is passed over unread. Within a block a term goes on from the state where it parts from the one before.
/// </remarks>
internal sealed class MatchingWalk(BlockPostingsReader postings, FieldInfo field, TermBlocks blocks, ByteRunAutomaton automaton)
    : TermWalk(postings, field, blocks)
{
    private const int Dead = -1;

    private readonly TermBlocks _blocks = blocks;

    // The state behind each byte of the term at hand and of the beginning of a block, as far as they were told.
    private readonly int[] _beginning = NewStates(automaton, TermFiles.TableEntry);
    private int[] _states = NewStates(automaton, 64);
    private int _known;
    private int _knownBeginning;

    protected override bool Advance()
    {
        while (true)
        {
            if (Place.IsOver)
            {
                var block = NextAlive(Place.Block + 1);
                if (block < 0) return false;
                Enter(block);
                _known = 0;
            }
            if (Accepts(Read())) return true;
        }
    }

    private bool Accepts(int shared)
    {
        var (bytes, length) = (Term.Bytes, Term.Length);
        if (_states.Length <= length) Array.Resize(ref _states, Math.Max(length + 1, _states.Length * 2));
        _known = Math.Min(_known, shared);
        while (_states[_known] != Dead && _known < length)
        {
            _states[_known + 1] = automaton.Step(_states[_known], bytes[_known]);
            _known++;
        }
        return _known == length && _states[_known] != Dead && automaton.IsAccept(_states[_known]);
    }

    /// <summary>The first block from one on that may have a term that is accepted; -1 when none has.</summary>
    private int NextAlive(int block)
    {
        var table = _blocks.Beginnings();
        _knownBeginning = 0;
        for (; block < _blocks.Count; block++)
        {
            if (block == _blocks.Count - 1) return block;
            var beginning = BinaryPrimitives.ReadUInt64BigEndian(table[(block * TermFiles.TableEntry)..]);
            var next = BinaryPrimitives.ReadUInt64BigEndian(table[((block + 1) * TermFiles.TableEntry)..]);
            var shared = BitOperations.LeadingZeroCount(beginning ^ next) / 8;
            // Of what is known of the block before, this one and the next have so much.
            _knownBeginning = Math.Min(_knownBeginning, shared);
            if (IsAlive(beginning, shared)) return block;
        }
        return -1;
    }

    private bool IsAlive(ulong beginning, int shared)
    {
        while (_knownBeginning < shared && _beginning[_knownBeginning] != Dead)
        {
            var next = (byte)(beginning >> (56 - (8 * _knownBeginning)));
            // Behind the end of a short term there is nothing to go by.
            if (next == 0) return true;
            _beginning[_knownBeginning + 1] = automaton.Step(_beginning[_knownBeginning], next);
            _knownBeginning++;
        }
        return _beginning[_knownBeginning] != Dead;
    }

    private static int[] NewStates(ByteRunAutomaton automaton, int longest)
    {
        var states = new int[longest + 1];
        states[0] = automaton.InitialState;
        return states;
    }
}
