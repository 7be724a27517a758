using Lucene.Net.Util;

namespace NewsSearch.Postings.Dictionary;

/// <summary>Looks single terms of a field up. One serves one thread.</summary>
internal sealed class TermLookup(TermBlocks blocks) : ITermLookup
{
    public TermPostings? Find(BytesRef term)
    {
        var wanted = term.Bytes.AsSpan(term.Offset, term.Length);
        var block = blocks.Find(wanted);
        if (block < 0) return null;
        var bytes = new TermBytes(blocks.Read(block));
        var found = new TermPostings();
        // How many bytes of the last term passed are those wanted.
        var same = 0;
        for (var left = blocks.TermsOf(block); left > 0; left--)
        {
            var shared = bytes.Number();
            var rest = bytes.Take(bytes.Number());
            // A term that shares more than was the same is as far from the one wanted as the one before it.
            if (shared <= same)
            {
                // One that shares less stands behind the one wanted.
                if (shared < same) return null;
                var more = rest.CommonPrefixLength(wanted[same..]);
                same += more;
                var isEqual = same == wanted.Length && more == rest.Length;
                if (!isEqual && (same == wanted.Length || (more < rest.Length && rest[more] > wanted[same]))) return null;
                bytes.Postings(found, blocks.HasFrequencies, blocks.HasPositions);
                if (isEqual) return found;
            }
            else
            {
                bytes.Postings(found, blocks.HasFrequencies, blocks.HasPositions);
            }
        }
        return null;
    }
}
