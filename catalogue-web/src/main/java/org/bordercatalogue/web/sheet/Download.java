package org.bordercatalogue.web.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.text.Normalizer;
import java.util.Locale;

/** Answers with a book as a file, written while it is sent. */
public final class Download {
    private static final int LONGEST_NAME = 80;

    private Download() {}

    /**
     * @param name of the file, without its ending; what is not plain in it is left out
     */
    public static Response of(Book book, SheetWriter writer, String name) {
        StreamingOutput body = output -> writer.write(book, output);
        return Response.ok(body, writer.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain(name) + "." + writer.extension() + "\"")
                .build();
    }

    private static String plain(String name) {
        String folded =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String shortened =
                folded.length() <= LONGEST_NAME ? folded : folded.substring(0, LONGEST_NAME);
        return shortened.isEmpty() ? "catalogue" : shortened;
    }
}
