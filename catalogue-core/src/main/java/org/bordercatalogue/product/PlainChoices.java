package org.bordercatalogue.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Figure.Chosen;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.Slug;

/** Figures whose JSON gives codes that the capability has, so that no alias need be looked for. */
final class PlainChoices {
    private static final List<String> FLAGS = List.of("yes", "no");

    /** The slugs of all that its options are called, by the id of the capability. */
    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

    Optional<Figure> findChosen(Capability capability, Written written) {
        List<String> codes =
                written.options().isEmpty() ? written.value().stream().toList() : written.options();
        boolean known =
                !codes.isEmpty() && codes.stream().allMatch(code -> isCode(capability, code));
        return known
                ? Optional.of(new Chosen(written.asWritten(), codes, written.attribution()))
                : Optional.empty();
    }

    private boolean isCode(Capability capability, String code) {
        if (capability.kind() == Kind.FLAG) {
            return FLAGS.contains(code);
        }
        return capability.findOption(code).isPresent()
                || (capability.open() && !code.isBlank() && isNoOtherName(capability, code));
    }

    /** A value beyond the options stands as it is, unless it is another name of an option. */
    private boolean isNoOtherName(Capability capability, String value) {
        return !names.computeIfAbsent(capability.id(), _ -> names(capability))
                .contains(Slug.of(value));
    }

    private static Set<String> names(Capability capability) {
        return capability.options().stream()
                .flatMap(PlainChoices::names)
                .map(Slug::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Option option) {
        return Stream.of(
                        Stream.of(option.id()),
                        option.aliases().stream(),
                        option.label().texts().values().stream())
                .flatMap(all -> all);
    }
}
