package org.bordercatalogue.product;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Figure.Chosen;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.Slug;

/** Figures whose JSON gives codes that the capability has, so that no alias need be looked for. */
final class PlainChoices {
    private static final List<String> FLAGS = List.of("yes", "no");

    private PlainChoices() {}

    static Optional<Figure> findChosen(Capability capability, Written written) {
        List<String> codes =
                written.options().isEmpty() ? written.value().stream().toList() : written.options();
        boolean known =
                !codes.isEmpty() && codes.stream().allMatch(code -> isCode(capability, code));
        return known
                ? Optional.of(new Chosen(written.asWritten(), codes, written.attribution()))
                : Optional.empty();
    }

    private static boolean isCode(Capability capability, String code) {
        if (capability.kind() == Kind.FLAG) {
            return FLAGS.contains(code);
        }
        return capability.findOption(code).isPresent()
                || (capability.open() && !code.isBlank() && isNoOtherName(capability, code));
    }

    /** A value beyond the options stands as it is, unless it is another name of an option. */
    private static boolean isNoOtherName(Capability capability, String value) {
        String slug = Slug.of(value);
        return capability.options().stream()
                .noneMatch(option ->
                        Slug.of(option.id()).equals(slug)
                                || option.aliases().stream()
                                        .anyMatch(alias -> Slug.of(alias).equals(slug))
                                || option.label().texts().values().stream()
                                        .anyMatch(label -> Slug.of(label).equals(slug)));
    }
}
