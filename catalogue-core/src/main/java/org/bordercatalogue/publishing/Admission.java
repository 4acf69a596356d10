package org.bordercatalogue.publishing;

import java.util.Optional;
import org.bordercatalogue.kernel.Slug;

/**
 * What every id and name must be, so that it can stand in an address and in an index of the store.
 */
final class Admission {
    static final int LONGEST_ID = 160;
    private static final int LONGEST_NAME = 300;

    private Admission() {}

    static Optional<String> reasonAgainstId(String id) {
        String slug = Slug.of(id);
        if (!slug.equals(id)) {
            return Optional.of(
                    "the id \""
                            + id
                            + "\" must be lower-case letters and digits joined by hyphens"
                            + (slug.isEmpty() ? "" : ", such as \"" + slug + "\""));
        }
        return id.length() > LONGEST_ID
                ? Optional.of(
                        "the id has " + id.length() + " characters; it may have " + LONGEST_ID)
                : Optional.empty();
    }

    /** Some characters a store would not give back as they were. */
    static Optional<String> reasonAgainstText(String text) {
        return text.codePoints().anyMatch(Admission::isLost)
                ? Optional.of(
                        "a text of it holds NUL or half of a character; see that its source is in UTF-8")
                : Optional.empty();
    }

    static Optional<String> reasonAgainstName(String name) {
        return name.length() > LONGEST_NAME
                ? Optional.of(
                        "the name has "
                                + name.length()
                                + " characters; it may have "
                                + LONGEST_NAME)
                : Optional.empty();
    }

    private static boolean isLost(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }
}
