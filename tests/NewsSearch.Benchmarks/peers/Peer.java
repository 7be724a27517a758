import java.io.*;
import java.lang.management.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.tokenattributes.*;
import org.apache.lucene.document.*;
import org.apache.lucene.facet.*;
import org.apache.lucene.facet.sortedset.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.*;

/** Java Lucene as a peer: indexes the same terms in the same fields, and answers the same queries when told to on standard input. */
public final class Peer {
    private static final String[] TEXTS = {"title.exact", "title.root", "body.exact", "body.root"};
    private static final String[] FACETS = {"person", "place", "date"};
    private static final FacetsConfig CONFIG = new FacetsConfig();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public static void main(String[] args) throws Exception {
        for (String facet : FACETS) CONFIG.setMultiValued(facet, true);
        if (args[0].equals("index")) index(args[1], args[2], Integer.parseInt(args[3]));
        else serve(args[1], args[2]);
    }

    /** One article a line: id, day, persons, places, dates, the four texts as terms, title, body; what has several is parted by U+0001. */
    private static void index(String file, String folder, int threads) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(new Terms.None());
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE).setRAMBufferSizeMB(64).setSimilarity(new BM25Similarity());
        long started = System.nanoTime();
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(Path.of(folder)), config);
             BufferedReader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            Thread[] workers = new Thread[threads];
            for (int i = 0; i < threads; i++) {
                workers[i] = new Thread(() -> {
                    try {
                        for (String line = next(reader); line != null; line = next(reader)) writer.addDocument(CONFIG.build(document(line)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                workers[i].start();
            }
            for (Thread worker : workers) worker.join();
            writer.commit();
        }
        long cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        System.out.println(cpu + " " + (System.nanoTime() - started));
    }

    private static String next(BufferedReader reader) throws IOException {
        synchronized (reader) {
            return reader.readLine();
        }
    }

    private static Document document(String line) {
        String[] parts = line.split("\t", -1);
        Document document = new Document();
        document.add(new StringField("id", parts[0], Field.Store.YES));
        if (!parts[1].isEmpty()) {
            int day = Integer.parseInt(parts[1]);
            document.add(new IntPoint("day", day));
            document.add(new NumericDocValuesField("day", day));
        }
        for (int i = 0; i < FACETS.length; i++)
            for (String value : parts[2 + i].split("\u0001"))
                if (!value.isEmpty()) document.add(new SortedSetDocValuesFacetField(FACETS[i], value));
        for (int i = 0; i < TEXTS.length; i++) document.add(new TextField(TEXTS[i], new Terms(parts[5 + i])));
        document.add(new StoredField("title", parts[9]));
        document.add(new StoredField("body", parts[10]));
        return document;
    }

    private static IndexSearcher searcher;
    private static SortedSetDocValuesReaderState state;
    private static List<String[]> queries;

    private static void serve(String folder, String file) throws Exception {
        IndexReader reader = DirectoryReader.open(FSDirectory.open(Path.of(folder)));
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new BM25Similarity());
        state = new DefaultSortedSetDocValuesReaderState(reader);
        queries = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) queries.add(line.split("\t"));
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream output = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        for (String command = input.readLine(); command != null; command = input.readLine()) {
            if (command.equals("round") || command.equals("exact")) round(output, command.equals("exact"));
            else if (command.startsWith("threads")) threads(output, Integer.parseInt(command.substring(8)));
            else check(output);
            output.println();
            output.flush();
        }
    }

    private static void round(PrintStream output, boolean exact) throws IOException {
        for (String[] query : queries) {
            long before = THREADS.getCurrentThreadCpuTime();
            run(query, exact);
            output.print((THREADS.getCurrentThreadCpuTime() - before) + " ");
        }
    }

    private static void threads(PrintStream output, int count) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Thread[] workers = new Thread[count];
        com.sun.management.OperatingSystemMXBean system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        for (int i = 0; i < count; i++) {
            workers[i] = new Thread(() -> {
                try {
                    for (int n = next.getAndIncrement(); n < queries.size(); n = next.getAndIncrement()) run(queries.get(n), false);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            workers[i].start();
        }
        for (Thread worker : workers) worker.join();
        output.print((system.getProcessCpuTime() - cpu) + " " + (System.nanoTime() - wall));
    }

    private static void check(PrintStream output) throws IOException {
        for (String[] query : queries) output.print(run(query, true).totalHits.value + " ");
    }

    private static TopDocs run(String[] line, boolean exact) throws IOException {
        Query query = new Reading(line[1]).query();
        if (line[0].equals("facet")) {
            FacetsCollector collector = new FacetsCollector();
            TopDocs top = FacetsCollector.search(searcher, query, 10, collector);
            Facets facets = new SortedSetDocValuesFacetCounts(state, collector);
            for (String facet : FACETS) facets.getTopChildren(10, facet);
            return top;
        }
        if (!exact) return searcher.search(query, 10);
        TopScoreDocCollector all = TopScoreDocCollector.create(10, Integer.MAX_VALUE);
        searcher.search(query, all);
        return all.topDocs();
    }

    /** A query as a line of words parted by U+0001, operator first: the form that QueryLine writes. */
    private static final class Reading {
        private final String[] words;
        private int at;

        Reading(String line) { words = line.split("\u0001", -1); }

        Query query() {
            switch (next()) {
                case "boost": {
                    float boost = Float.parseFloat(next());
                    return new BoostQuery(query(), boost);
                }
                case "term": return new TermQuery(term());
                case "prefix": return new ConstantScoreQuery(new PrefixQuery(term()));
                case "fuzzy": return new FuzzyQuery(term(), 1, 0, 50, true);
                case "days": {
                    int first = Integer.parseInt(next());
                    int last = Integer.parseInt(next());
                    return new IndexOrDocValuesQuery(
                        IntPoint.newRangeQuery("day", first, last), SortedNumericDocValuesField.newSlowRangeQuery("day", first, last));
                }
                case "phrase": {
                    int slop = Integer.parseInt(next());
                    int count = Integer.parseInt(next());
                    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
                    for (int i = 0; i < count; i++) {
                        int place = Integer.parseInt(next());
                        phrase.add(term(), place);
                    }
                    return phrase.build();
                }
                case "best": {
                    List<Query> parts = new ArrayList<>();
                    for (int left = Integer.parseInt(next()); left > 0; left--) parts.add(query());
                    return new DisjunctionMaxQuery(parts, 0);
                }
                default: {
                    BooleanQuery.Builder builder = new BooleanQuery.Builder();
                    for (int left = Integer.parseInt(next()); left > 0; left--) {
                        BooleanClause.Occur occur = BooleanClause.Occur.valueOf(next());
                        builder.add(query(), occur);
                    }
                    return builder.build();
                }
            }
        }

        private Term term() {
            String field = next();
            return new Term(field, next());
        }

        private String next() { return words[at++]; }
    }

    /** Terms that were made already: U+0001 before each, then how far it stands behind the one before, then U+0002 and the term. */
    private static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final String text;
        private int at;

        Terms(String text) { this.text = text; }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (at >= text.length()) return false;
            int middle = text.indexOf('\u0002', at);
            int end = text.indexOf('\u0001', middle);
            if (end < 0) end = text.length();
            increment.setPositionIncrement(middle == at + 1 ? 1 : Integer.parseInt(text.substring(at + 1, middle)));
            term.append(text, middle + 1, end);
            at = end;
            return true;
        }

        /** Every text comes as terms already. */
        static final class None extends Analyzer {
            @Override
            protected TokenStreamComponents createComponents(String field) { throw new UnsupportedOperationException(field); }
        }
    }
}
