package org.bordercatalogue.search;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.UnitSystem;
import org.bordercatalogue.unit.Units;

/** Reads and checks the values of parameters, and says of a wrong one what would be right. */
final class ParameterValues {
    static final String BY_NAME = "name";

    private static final String BY_RELEVANCE = "relevance";
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_QUOTE = 60;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Registry registry;
    private final Units units;
    private final KnownValues known;

    ParameterValues(Registry registry, Units units, KnownValues known) {
        this.registry = registry;
        this.units = units;
        this.known = known;
    }

    /** The failure that names the parameter, its value and what would be right. */
    static CatalogueException refusal(String name, String value, String right) {
        String quoted =
                value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) + "…" : value;
        return new CatalogueException(
                ErrorCode.INVALID_PARAMETER,
                "The parameter '" + name + "' cannot be '" + quoted + "': " + right + ".");
    }

    /** Words from a closed list, as they stand in an address. */
    static String words(Stream<String> accepted) {
        return "it is one of " + accepted.collect(joining(", "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String requirePlain(String name, String value, int longest) {
        if (value.codePointCount(0, value.length()) > longest) {
            throw refusal(name, value, "it has at most " + longest + " characters");
        }
        if (value.codePoints().anyMatch(each -> Character.isISOControl(each) || isLone(each))) {
            throw refusal(
                    name, value.replaceAll("\\p{Cntrl}", "?"), "it holds a control character");
        }
        return value;
    }

    private static boolean isLone(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw refusal(name, String.join(", ", values), "it is given once");
        }
        return values.getFirst();
    }

    Optional<String> find(String name, Map<String, List<String>> given) {
        return Optional.ofNullable(given.get(name)).map(values -> single(name, values).strip());
    }

    String text(Map<String, List<String>> given) {
        String text = find(SearchParameters.TEXT, given).orElse("");
        return requirePlain(SearchParameters.TEXT, text, LONGEST_TEXT);
    }

    int number(String name, Map<String, List<String>> given, int otherwise, int greatest) {
        String value = find(name, given).orElse(Integer.toString(otherwise));
        int number = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > greatest) {
            throw refusal(name, value, "it is a whole number from 1 to " + greatest);
        }
        return number;
    }

    Selection selection(
            String name, Map<String, List<String>> given, BiConsumer<String, String> check) {
        Selection selection = Escapes.read(given.getOrDefault(name, List.of()));
        selection.chosen().forEach(value -> check.accept(name, value));
        selection.excluded().forEach(value -> check.accept(name, value));
        return selection;
    }

    void requireType(String name, String value) {
        if (registry.findType(value).isEmpty()) {
            throw refusal(name, value, words(registry.listTypes().stream().map(EquipmentType::id)));
        }
    }

    void requireExhibitor(String name, String value) {
        if (!known.isExhibitor(value)) {
            throw refusal(name, value, "there is no exhibitor of that id; exhibitors/ lists them");
        }
    }

    void requireEdition(String name, String value) {
        if (!known.isEdition(value)) {
            throw refusal(name, value, "there is no edition of that id; editions/ lists them");
        }
    }

    void requireCountry(String name, String value) {
        if (!COUNTRIES.contains(value)) {
            throw refusal(name, value, "it is an ISO 3166-1 code of two capital letters, as DE");
        }
    }

    void requireEvidence(String name, String value) {
        if (Evidence.findEvidence(value).isEmpty()) {
            throw refusal(name, value, words(Arrays.stream(Evidence.values()).map(Evidence::code)));
        }
    }

    boolean retired(Map<String, List<String>> given) {
        Optional<String> value = find(SearchParameters.RETIRED, given);
        value.filter(word -> !word.equals(SearchParameters.INCLUDE))
                .ifPresent(word -> {
                    throw refusal(
                            SearchParameters.RETIRED,
                            word,
                            words(Stream.of(SearchParameters.INCLUDE)));
                });
        return value.isPresent();
    }

    Sort sort(Map<String, List<String>> given) {
        String value = find(SearchParameters.SORT, given).orElse(BY_RELEVANCE);
        if (value.equals(BY_RELEVANCE)) {
            return new Sort.ByRelevance();
        }
        if (value.equals(BY_NAME)) {
            return new Sort.ByName();
        }
        boolean descending = value.startsWith("-");
        String id = descending ? value.substring(1) : value;
        if (registry.findCapability(id).filter(each -> each.kind().isMeasured()).isEmpty()) {
            throw refusal(
                    SearchParameters.SORT,
                    value,
                    "it is relevance, name, or a capability that is measured, with - before it for the greatest first");
        }
        return new Sort.ByCapability(id, descending);
    }

    Optional<String> language(Map<String, List<String>> given) {
        Optional<String> language = find(SearchParameters.LANGUAGE, given);
        language.filter(code -> !known.isLanguage(code))
                .ifPresent(code -> {
                    throw refusal(
                            SearchParameters.LANGUAGE, code, "no page is written in that language");
                });
        return language;
    }

    Optional<UnitSystem> system(Map<String, List<String>> given) {
        return find(SearchParameters.UNITS, given)
                .map(value ->
                        Stream.of(UnitSystem.METRIC, UnitSystem.IMPERIAL)
                                .filter(system -> word(system).equals(value))
                                .findFirst()
                                .orElseThrow(() ->
                                        refusal(
                                                SearchParameters.UNITS,
                                                value,
                                                words(
                                                        Stream.of(
                                                                        UnitSystem.METRIC,
                                                                        UnitSystem.IMPERIAL)
                                                                .map(ParameterValues::word)))));
    }

    /** The id of a unit in which a capability can be shown. */
    String unit(String name, String value, Capability capability) {
        return units.findUnit(value)
                .filter(unit ->
                        capability.units().stream().anyMatch(own -> own.id().equals(unit.id())))
                .map(Unit::id)
                .orElseThrow(() ->
                        refusal(name, value, words(capability.units().stream().map(Unit::id))));
    }
}
