package org.bordercatalogue.web.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Registry;

/**
 * Words conditions and configurations for one reader: by the packs' labels where they declare them.
 */
final class Conditions {
    /** Stands between what was stated in several places. */
    private static final String BETWEEN = "; ";

    private final Registry registry;
    private final String language;

    Conditions(Registry registry, String language) {
        this.registry = registry;
        this.language = language;
    }

    ConditionView of(String stated) {
        List<Optional<String>> labels =
                Arrays.stream(stated.split(BETWEEN)).map(this::label).toList();
        if (labels.isEmpty() || labels.stream().anyMatch(Optional::isEmpty)) {
            return new ConditionView(stated, "", false);
        }
        String words =
                labels.stream().flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
        return new ConditionView(words, words.equals(stated) ? "" : stated, true);
    }

    private Optional<String> label(String text) {
        return registry.findCondition(text).map(term -> term.label().in(language));
    }
}
