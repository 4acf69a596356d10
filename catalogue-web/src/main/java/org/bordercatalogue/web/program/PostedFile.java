package org.bordercatalogue.web.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.posting.Flaw;
import org.bordercatalogue.product.MediaKind;
import org.bordercatalogue.review.Attachment;
import org.bordercatalogue.web.entry.SentParts;
import org.bordercatalogue.web.http.ProblemException;

/** A picture or document as a program sends it: the parts of a form. */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record PostedFile(String name, byte[] content, String kind, String title, String expires) {
    static final String FILE = "file";
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String EXPIRES = "expires";

    /**
     * @param most bytes of a file; of a longer one nothing is read
     */
    static PostedFile read(SentParts parts, long most) {
        List<Flaw> flaws = new ArrayList<>(tooLong(parts, FILE, most));
        Stream.of(KIND, TITLE, EXPIRES)
                .forEach(name -> flaws.addAll(tooLong(parts, name, SentParts.LONGEST_TEXT)));
        if (!flaws.isEmpty()) {
            throw ProblemException.flawed(flaws);
        }
        return new PostedFile(
                parts.fileName(FILE),
                parts.content(FILE),
                parts.text(KIND),
                parts.text(TITLE),
                parts.text(EXPIRES));
    }

    private static List<Flaw> tooLong(SentParts parts, String name, long most) {
        long bytes = parts.size(name);
        return bytes <= most
                ? List.of()
                : List.of(new Flaw("/" + name, "has " + bytes + " bytes; it may have " + most));
    }

    /** What makes it this file with these words and no other, whatever stands between the parts. */
    byte[] fingerprint() {
        return String.join("\n", name, Sha256.hex(content), kind, title, expires).getBytes(UTF_8);
    }

    /**
     * The file for a draft; throws all that is wrong with the words beside it.
     *
     * @param version of the draft that was seen
     */
    Attachment attachment(String revision, String version) {
        List<Flaw> flaws = new ArrayList<>();
        if (content.length == 0) {
            flaws.add(new Flaw("/" + FILE, "is missing, or empty"));
        }
        Optional<MediaKind> known = MediaKind.find(kind);
        if (known.isEmpty()) {
            flaws.add(new Flaw("/" + KIND, "must be one of " + kinds()));
        }
        Optional<LocalDate> day = day(flaws);
        if (!flaws.isEmpty()) {
            throw ProblemException.flawed(flaws);
        }
        return new Attachment(
                revision,
                new Upload(name, content),
                known.orElseThrow(),
                title,
                day,
                Optional.of(version));
    }

    private Optional<LocalDate> day(List<Flaw> flaws) {
        if (expires.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(expires));
        } catch (DateTimeException e) {
            flaws.add(new Flaw("/" + EXPIRES, "must be a day such as 2030-12-31"));
            return Optional.empty();
        }
    }

    private static String kinds() {
        return Arrays.stream(MediaKind.values())
                .map(MediaKind::code)
                .collect(Collectors.joining(", "));
    }
}
