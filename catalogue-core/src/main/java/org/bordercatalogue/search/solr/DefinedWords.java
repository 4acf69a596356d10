package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.TypeAlias;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;

/** What the definitions call a product and what is stated of it; their other names are English. */
final class DefinedWords {
    private static final String ALIAS_LANGUAGE = "en";

    private final Registry registry;

    DefinedWords(Registry registry) {
        this.registry = registry;
    }

    /** What the type and those above it are called; all equipment is called equipment. */
    List<LocalText> typeNames(Product product, EquipmentType type) {
        List<LocalText> names = new ArrayList<>();
        for (EquipmentType each : registry.lineage(type.id())) {
            if (!each.id().equals(registry.root().id())) {
                names.add(each.label());
                each.aliases().stream()
                        .filter(alias -> holdsFor(alias, product))
                        .map(alias -> alias(alias.name()))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** A name that implies more than the type does is a name of those that state it. */
    private static boolean holdsFor(TypeAlias alias, Product product) {
        return alias.implies().entrySet().stream()
                .allMatch(implied ->
                        product.figuresOf(implied.getKey()).stream()
                                .anyMatch(figure ->
                                        figure instanceof Figure.Chosen chosen
                                                && chosen.options()
                                                        .containsAll(implied.getValue())));
    }

    /** What is stated can be typed, and what was chosen of it. */
    List<LocalText> statedNames(Product product, EquipmentType type) {
        List<LocalText> names = new ArrayList<>();
        for (Capability capability : registry.capabilitiesOf(type.id())) {
            List<Figure> figures =
                    product.figuresOf(capability.id()).stream()
                            .filter(figure -> !deniesIt(figure))
                            .toList();
            if (!figures.isEmpty()) {
                names.add(capability.label());
                figures.forEach(figure -> names.addAll(optionNames(capability, figure)));
            }
        }
        return names;
    }

    /** Whoever types the name of a capability looks for products that have it. */
    private static boolean deniesIt(Figure figure) {
        return figure instanceof Figure.Blanked
                || (figure instanceof Figure.Chosen chosen
                        && chosen.options().equals(List.of(Blank.NO.code())));
    }

    private static List<LocalText> optionNames(Capability capability, Figure figure) {
        return figure instanceof Figure.Chosen chosen
                ? chosen.options().stream()
                        .map(capability::findOption)
                        .flatMap(Optional::stream)
                        .flatMap(DefinedWords::names)
                        .toList()
                : List.of();
    }

    private static Stream<LocalText> names(Option option) {
        return Stream.concat(
                Stream.of(option.label()), option.aliases().stream().map(DefinedWords::alias));
    }

    private static LocalText alias(String name) {
        return LocalText.of(Map.of(ALIAS_LANGUAGE, name.replace('_', ' ')));
    }
}
