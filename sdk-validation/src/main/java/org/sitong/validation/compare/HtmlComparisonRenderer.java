package org.sitong.validation.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sitong.validation.internal.page.PageData;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.Xml;
import org.sitong.validation.report.RenderOptions;

/**
 * Writes a comparison as one web page that needs nothing else and asks nothing of a network: the counts and shares, a matrix of
 * items, elements and districts, and every item side by side: what is the same, what differs with all values, who is strictest, the
 * judgement and its clause, how names of materials were recognised. In both languages, to be filtered and printed. Without scripts it
 * still tells the counts and the first differences. The layout is for eyes and may change; programs read {@link JsonComparisonRenderer}'s.
 *
 * <p>The counts come before the items, so these wait for the end: compressed, in memory. Immutable and thread-safe.
 */
public final class HtmlComparisonRenderer implements ComparisonRenderer {

    /** Beyond, a browser takes too long and nobody reads on. */
    private static final int MOST_ITEMS = 20_000;

    /** Makes the renderer. */
    public HtmlComparisonRenderer() {}

    @Override
    public ComparisonRendering begin(RenderOptions options, Appendable out) {
        return new Writing(options, out);
    }

    private static final class Writing implements ComparisonRendering {

        private static final int CHUNK = 250;

        private final RenderOptions options;
        private final Appendable out;
        private final ComparisonData data = new ComparisonData();
        private final DeflatedText chunks = new DeflatedText();
        private final PlainRows plain;
        private long items;

        Writing(RenderOptions options, Appendable out) {
            this.options = options;
            this.out = out;
            this.plain = new PlainRows(options);
        }

        @Override
        public void item(ComparedItem item) {
            plain.add(item);
            if (++items <= MOST_ITEMS) {
                data.add(item);
                if (data.size() >= CHUNK) {
                    chunk();
                }
            }
        }

        private void chunk() {
            StringBuilder chunk = new StringBuilder();
            PageData.chunk(new Xml(chunk), data.take());
            chunks.add(chunk.toString());
        }

        @Override
        public void finish(ComparisonSummary summary) {
            chunk();
            try {
                ComparisonPage page = new ComparisonPage(out, options);
                page.begin(summary, plain, Math.max(0, items - MOST_ITEMS));
                PageData.about(new Xml(out), ComparisonData.about());
                chunks.copyTo(out);
                page.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
