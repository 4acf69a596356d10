package org.bordercatalogue.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.Written;

/**
 * Takes a figure's JSON apart without understanding it; refuses what has not the shape of a figure.
 */
final class WrittenParser {
    private static final Set<String> KEYS =
            Set.of(
                    "asWritten",
                    "value",
                    "min",
                    "max",
                    "options",
                    "sides",
                    "text",
                    "claim",
                    "blank",
                    "unit",
                    "qualifier",
                    "condition",
                    "standard",
                    "configuration",
                    "source",
                    "evidence",
                    "optional");

    private WrittenParser() {}

    static Written parse(JsonNode figure, String place) {
        if (figure.isValueNode() && !figure.isNull()) {
            return bare(figure);
        }
        JsonText.requireObject(figure, place);
        JsonText.requireKnownKeys(figure, KEYS, place);
        return new Written(
                JsonText.find(figure, "asWritten", place)
                        .or(() -> JsonText.find(figure, "text", place)),
                scalar(figure, "value", place),
                scalar(figure, "min", place),
                scalar(figure, "max", place),
                JsonText.find(figure, "unit", place).orElse(""),
                code(
                        figure,
                        "qualifier",
                        Qualifier::findQualifier,
                        Qualifier.values(),
                        Qualifier::code,
                        place),
                JsonText.list(figure, "options", place),
                code(figure, "blank", Blank::findBlank, Blank.values(), Blank::code, place),
                attribution(figure, place));
    }

    private static Written bare(JsonNode value) {
        return new Written(
                Optional.empty(),
                Optional.of(value.asText()),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Attribution.NONE);
    }

    private static Attribution attribution(JsonNode figure, String place) {
        return new Attribution(
                JsonText.find(figure, "condition", place),
                JsonText.find(figure, "standard", place),
                JsonText.find(figure, "configuration", place),
                JsonText.find(figure, "source", place),
                code(
                                figure,
                                "evidence",
                                Evidence::findEvidence,
                                Evidence.values(),
                                Evidence::code,
                                place)
                        .orElse(Evidence.UNCLASSIFIED),
                isOptional(figure, place));
    }

    private static boolean isOptional(JsonNode figure, String place) {
        JsonNode found = figure.path("optional");
        if (!found.isMissingNode() && !found.isBoolean()) {
            throw JsonText.invalid(place + ": \"optional\" must be true or false, not " + found);
        }
        return found.booleanValue();
    }

    private static Optional<String> scalar(JsonNode figure, String key, String place) {
        JsonNode found = figure.path(key);
        if (found.isContainerNode()) {
            throw JsonText.invalid(
                    place + ": \"" + key + "\" must be a number or a text, not " + found);
        }
        return found.isMissingNode() || found.isNull()
                ? Optional.empty()
                : Optional.of(found.asText());
    }

    private static <T> Optional<T> code(
            JsonNode figure,
            String key,
            Function<String, Optional<T>> finder,
            T[] all,
            Function<T, String> codeOf,
            String place) {
        Optional<String> code = JsonText.find(figure, key, place);
        Optional<T> found = code.flatMap(finder);
        if (code.isPresent() && found.isEmpty()) {
            String known = Arrays.stream(all).map(codeOf).collect(Collectors.joining(", "));
            throw JsonText.invalid(
                    place
                            + ": \""
                            + key
                            + "\" is \""
                            + code.get()
                            + "\"; it must be one of "
                            + known);
        }
        return found;
    }
}
