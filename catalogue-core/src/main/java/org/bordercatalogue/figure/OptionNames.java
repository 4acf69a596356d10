package org.bordercatalogue.figure;

import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.kernel.Slug;

/**
 * Finds options by id, by label in any language and by alias; case, accents and punctuation do not
 * matter.
 */
record OptionNames(Capability capability) {

    Optional<String> find(String name) {
        Optional<Option> exact = capability.findOption(name);
        if (exact.isPresent()) {
            return exact.map(Option::id);
        }
        String folded = folded(name);
        return folded.isEmpty()
                ? Optional.empty()
                : capability.options().stream()
                        .filter(option -> hasName(option, folded))
                        .map(Option::id)
                        .findFirst();
    }

    /** The options in words, for messages. */
    String listed() {
        return capability.options().stream().map(Option::id).collect(Collectors.joining(", "));
    }

    private static boolean hasName(Option option, String folded) {
        return folded(option.id()).equals(folded)
                || option.label().texts().values().stream()
                        .anyMatch(label -> folded(label).equals(folded))
                || option.aliases().stream().anyMatch(alias -> folded(alias).equals(folded));
    }

    private static String folded(String name) {
        return Slug.of(name).replace("-", "");
    }
}
