package org.bordercatalogue.product;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what a product without an id is recognised: its exhibitor, and its name without regard to
 * case, accents, spaces and punctuation. A plus sign counts, because "940" and "940+" are two
 * products.
 *
 * @param exhibitor id of the exhibitor
 * @param name the normalised name
 */
public record Identity(String exhibitor, String name) {
    private static final Pattern MARKS_OF_TRADE = Pattern.compile("[™℠®©]");
    private static final Pattern LATIN_ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern NOT_TELLING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+]+");

    public static Identity of(String exhibitor, String name) {
        return new Identity(exhibitor, normalise(name));
    }

    /** The form under which the store keeps it. */
    public String key() {
        return exhibitor + "/" + name;
    }

    private static String normalise(String name) {
        String apart =
                Normalizer.normalize(
                        MARKS_OF_TRADE.matcher(name).replaceAll(" "), Normalizer.Form.NFKD);
        String plain = LATIN_ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        String joined = NOT_TELLING.matcher(plain).replaceAll(" ").strip();
        String composed = Normalizer.normalize(joined, Normalizer.Form.NFC);
        return composed.isEmpty() ? name.strip() : composed;
    }
}
