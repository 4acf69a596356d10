package org.bordercatalogue.web.entry;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.bordercatalogue.draft.Fields;

/**
 * A form as it was posted. Names of the product's fields hold no underscore at their beginning;
 * what the form itself needs does.
 */
public record PostedForm(MultivaluedMap<String, String> values) {
    /** The version of the section that its writer saw. */
    public static final String VERSION = "_version";

    /** Made with the form, so that sending it twice does it once. */
    public static final String KEY = "_key";

    private static final String TOKEN = "form-token";

    public String text(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "");
    }

    public Optional<String> find(String name) {
        return Optional.of(text(name).strip()).filter(text -> !text.isEmpty());
    }

    public Optional<String> key() {
        return find(KEY);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The number there; -1 where there is none, which no version is. */
    public int number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** What was said of the product, line ends as everywhere else. */
    public Fields fields() {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        values.forEach((name, texts) -> {
            if (!name.startsWith("_") && !name.equals(TOKEN)) {
                fields.put(name, texts.stream().map(text -> text.replace("\r\n", "\n")).toList());
            }
        });
        return new Fields(fields);
    }

    /** A key for a form that is being made. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
