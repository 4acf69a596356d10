package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.definition.DefinitionNode;
import org.bordercatalogue.unit.Notation;

/**
 * The words of a file that stand around numbers or instead of them: in lower case, longer ones
 * first.
 *
 * @param before by their last character; {@code fillers} likewise, and {@code after} by their first
 * @param negations turn round what follows them
 * @param conditionals make what is said of the number a case, not a bound
 * @param ranges between two ends; {@code openings} and {@code closings} frame them instead
 * @param lists between alternatives
 * @param joints between the parts of one value
 * @param moneyScales letters that scale amounts of money only
 */
record Words(
        Map<Character, List<Phrase>> before,
        Map<Character, List<Phrase>> after,
        List<String> better,
        List<String> negations,
        List<String> conditionals,
        Map<Character, List<String>> fillers,
        List<String> ranges,
        List<String> openings,
        List<String> closings,
        List<String> lists,
        List<String> joints,
        Map<String, Double> scales,
        Map<String, Double> moneyScales,
        Map<String, Double> numbers,
        Map<Blank, List<String>> blanks,
        List<String> unstated,
        List<String> yes,
        List<String> no,
        List<String> optional,
        List<String> conjunctions) {

    private static final String RESOURCE = "figures/words.yaml";

    /** A phrase and what it says of the number. */
    record Phrase(String text, Qualifier qualifier) {}

    /** The words that come with the program. */
    static Words ofResource() {
        return of(DefinitionNode.ofResource(RESOURCE));
    }

    static Words of(DefinitionNode file) {
        return new Words(
                byCharacter(phrases(file.at("before")), phrase -> lastOf(phrase.text())),
                byCharacter(phrases(file.at("after")), phrase -> phrase.text().charAt(0)),
                texts(file, "better"),
                texts(file, "negations"),
                texts(file, "conditionals"),
                byCharacter(texts(file, "fillers"), Words::lastOf),
                texts(file, "ranges"),
                texts(file, "openings"),
                texts(file, "closings"),
                texts(file, "lists"),
                file.texts("joints"),
                factors(file.at("scales")),
                factors(file.at("money_scales")),
                factors(file.at("numbers")),
                blanks(file.at("blanks")),
                texts(file, "unstated"),
                texts(file.at("flags"), "yes"),
                texts(file.at("flags"), "no"),
                texts(file, "optional"),
                file.texts("conjunctions"));
    }

    Optional<Double> findScale(String word, boolean money) {
        Optional<Double> scale = Optional.ofNullable(scales.get(word));
        return money ? scale.or(() -> Optional.ofNullable(moneyScales.get(word))) : scale;
    }

    Optional<Double> findNumber(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /** The blank that the whole text states. */
    Optional<Blank> findBlank(String folded) {
        return blanks.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isUnstated(String folded) {
        return folded.isEmpty() || unstated.contains(folded);
    }

    private static char lastOf(String text) {
        return text.charAt(text.length() - 1);
    }

    private static <T> Map<Character, List<T>> byCharacter(
            List<T> items, Function<T, Character> character) {
        return items.stream().collect(Collectors.groupingBy(character));
    }

    private static Map<Blank, List<String>> blanks(DefinitionNode node) {
        Map<Blank, List<String>> blanks = new EnumMap<>(Blank.class);
        for (Blank blank : Blank.values()) {
            blanks.put(blank, texts(node, blank.code()));
        }
        return blanks;
    }

    private static List<Phrase> phrases(DefinitionNode node) {
        List<Phrase> phrases = new ArrayList<>();
        node.entries()
                .forEach((code, list) -> {
                    Qualifier qualifier =
                            Qualifier.findQualifier(code)
                                    .orElseThrow(
                                            () -> list.refusal("'" + code + "' is no qualifier"));
                    list.items()
                            .forEach(item ->
                                    phrases.add(new Phrase(folded(item.text()), qualifier)));
                });
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.text().length()).reversed());
        return List.copyOf(phrases);
    }

    private static List<String> texts(DefinitionNode node, String key) {
        return node.texts(key).stream()
                .map(Words::folded)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Map<String, Double> factors(DefinitionNode node) {
        Map<String, Double> factors = new HashMap<>();
        node.entries().forEach((word, number) -> factors.put(folded(word), number.number()));
        return factors;
    }

    private static String folded(String text) {
        return Notation.plain(text).toLowerCase(Locale.ROOT);
    }
}
