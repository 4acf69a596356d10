package org.bordercatalogue.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A pack's promise of how a text is read.
 *
 * @param minimum expected lower bound in the canonical unit; likewise {@code maximum}
 */
record Example(
        String type,
        String capability,
        String asWritten,
        OptionalDouble minimum,
        OptionalDouble maximum,
        Optional<String> qualifier,
        List<String> options,
        Optional<String> currency,
        Optional<String> blank,
        boolean claim,
        boolean optional) {

    static Example parse(Place place) {
        Place reads = place.at("reads");
        Optional<String> flag = reads.find("flag");
        boolean optional = flag.filter("optional"::equals).isPresent();
        return new Example(
                place.text("type"),
                place.text("capability"),
                place.text("asWritten"),
                number(reads, "min"),
                number(reads, "max"),
                reads.find("qualifier"),
                flag.map(word -> List.of(optional ? "yes" : word))
                        .orElseGet(() -> reads.texts("options")),
                reads.find("currency"),
                reads.find("blank"),
                reads.findFlag("claim").orElse(false),
                optional || reads.findFlag("optional").orElse(false));
    }

    private static OptionalDouble number(Place reads, String key) {
        return reads.has(key)
                ? OptionalDouble.of(reads.at(key).node().asDouble())
                : OptionalDouble.empty();
    }
}
