package org.bordercatalogue.web.kept;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bordercatalogue.web.door.FormTokens;

/**
 * A form as it was posted.
 *
 * @param path below the mount to which it was sent, the only one that it can be sent to again
 * @param account that wrote it; absent where nobody remembers whose session it was
 * @param until when it can be sent again
 * @param fields in order of their names, without the token of the form
 */
public record PostedText(
        String path, Optional<String> account, Instant until, Map<String, List<String>> fields) {
    /** Field that carries a sealed text through other forms. */
    public static final String FIELD = "_kept";

    private static final Set<String> OURS = Set.of(FIELD, FormTokens.FIELD);

    /** Names that begin with an underscore are the form's own, but for these. */
    private static final Set<String> WORDS = Set.of("_reason", "_note", "_words", "_answer");

    private static final String REMARK = "_remark.";
    private static final int PARTS = 4;

    public PostedText {
        NavigableMap<String, List<String>> copy = new TreeMap<>();
        fields.forEach((name, values) -> {
            if (!OURS.contains(name)) {
                copy.put(name, values.stream().filter(Objects::nonNull).toList());
            }
        });
        fields = Collections.unmodifiableNavigableMap(copy);
    }

    /** What a person wrote or chose, by the name of its field: nothing empty, nothing of ours. */
    public NavigableMap<String, List<String>> typed() {
        NavigableMap<String, List<String>> typed = new TreeMap<>();
        fields.forEach((name, values) -> {
            List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty() && isTyped(name)) {
                typed.put(name.startsWith(REMARK) ? name.substring(REMARK.length()) : name, said);
            }
        });
        return typed;
    }

    private static boolean isTyped(String name) {
        return !name.startsWith("_") || name.startsWith(REMARK) || WORDS.contains(name);
    }

    /** The form as a browser sends it. */
    public String body() {
        return fields.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream()
                                .map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    String plain() {
        return String.join(
                "\n", Long.toString(until.getEpochSecond()), account.orElse(""), path, body());
    }

    /** The opposite of {@link #plain()}. */
    static PostedText ofPlain(String plain) {
        String[] parts = plain.split("\n", PARTS);
        NavigableMap<String, List<String>> fields = new TreeMap<>();
        Arrays.stream(parts[3].split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.groupingBy(
                                pair -> decode(pair[0]),
                                Collectors.mapping(pair -> decode(pair[1]), Collectors.toList())))
                .forEach(fields::put);
        return new PostedText(
                parts[2],
                Optional.of(parts[1]).filter(id -> !id.isEmpty()),
                Instant.ofEpochSecond(Long.parseLong(parts[0])),
                fields);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Whether the account wrote it, or may have. */
    boolean mayBeOf(String reader) {
        return account.map(reader::equals).orElse(true);
    }
}
