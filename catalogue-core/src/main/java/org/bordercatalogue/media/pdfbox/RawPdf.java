package org.bordercatalogue.media.pdfbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/** Looks at the bytes of a document for what else they could be taken for. */
final class RawPdf {
    private static final String END = "%%EOF";

    /** Behind the end only line ends and a few bytes of padding are usual. */
    private static final int MOST_AFTER_END = 64;

    private static final int HEAD = 1024;

    /** The end of an archive may lie this far before the end of a file. */
    private static final int ARCHIVE_TAIL = 66_000;

    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";

    private static final List<String> MARKUP = List.of("<script", "<html", "<svg", "<?php");

    private RawPdf() {}

    static boolean isPolyglot(byte[] content) {
        String head = text(content, 0, Math.min(HEAD, content.length));
        String tail = text(content, Math.max(0, content.length - ARCHIVE_TAIL), content.length);
        int end = tail.lastIndexOf(END);
        String after = end < 0 ? "" : tail.substring(end + END.length());
        return MARKUP.stream().anyMatch(head.toLowerCase(Locale.ROOT)::contains)
                || after.strip().length() > MOST_AFTER_END
                || MARKUP.stream().anyMatch(after.toLowerCase(Locale.ROOT)::contains)
                || tail.contains(END_OF_ARCHIVE);
    }

    private static String text(byte[] content, int from, int to) {
        return new String(content, from, to - from, ISO_8859_1);
    }
}
