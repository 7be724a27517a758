using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace NewsSearch.Indexing;

/// <summary>Plays a tape to Lucene.</summary>
internal sealed class TapeTokenStream : TokenStream
{
    private readonly FormTape _tape;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private bool _isAlone;
    private int _at;

    public TapeTokenStream(FormTape tape)
    {
        _tape = tape;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        _at = 0;
        // Every attribute of ours is set with each form, so there is something to clear only when others added theirs.
        var others = GetAttributeImplsEnumerator();
        var count = 0;
        while (others.MoveNext()) count++;
        _isAlone = count <= 3;
    }

    public override bool IncrementToken()
    {
        if (!_isAlone) ClearAttributes();
        if (_at == _tape.Count) return false;
        ref readonly var form = ref _tape[_at++];
        _term.CopyBuffer(_tape.Buffer, form.At, form.Count);
        _offset.SetOffset(form.Start, form.End);
        _increment.PositionIncrement = form.Increment;
        return true;
    }

    public override void End()
    {
        base.End();
        _offset.SetOffset(_tape.End, _tape.End);
    }
}
