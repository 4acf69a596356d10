package org.bordercatalogue.media.pdfbox;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a document's first pages, and stops where it has cost enough. */
final class BoundedText {
    private static final int MOST_PAGES = 200;
    private static final int MOST_CHARACTERS = 200_000;
    private static final long MOST_STEPS = 500_000;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** What was read until then; a document whose text cannot be read has none. */
    String read(PDDocument document) {
        StringWriter words = new StringWriter();
        try {
            Stripper stripper = new Stripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(document, words);
        } catch (IOException | RuntimeException stopped) {
            // A page that cannot be read, or enough of them: what came before it stands.
            return tidy(words);
        }
        return tidy(words);
    }

    /** One line, no signs that no text has. */
    private static String tidy(StringWriter words) {
        String plain = words.toString().replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        return plain.length() <= MOST_CHARACTERS ? plain : plain.substring(0, MOST_CHARACTERS);
    }

    /** Counts its steps: pages can draw parts that draw parts, without end. */
    private static final class Stripper extends PDFTextStripper {
        private final long end = System.nanoTime() + LONGEST.toNanos();
        private final AtomicLong steps = new AtomicLong();
        private final AtomicLong characters = new AtomicLong();

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (steps.incrementAndGet() > MOST_STEPS
                    || characters.get() > MOST_CHARACTERS
                    || System.nanoTime() - end > 0) {
                // Unchecked: the library goes on after some failures of its own.
                throw new IllegalStateException("enough was read");
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void writeString(String text) throws IOException {
            characters.addAndGet(text.length());
            super.writeString(text);
        }
    }
}
