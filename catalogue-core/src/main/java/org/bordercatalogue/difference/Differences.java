package org.bordercatalogue.difference;

import static org.bordercatalogue.difference.ProductContents.at;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.product.Product;

/** Compares contents by the definitions. Safe for concurrent use. */
public final class Differences {
    private static final Set<String> IDENTITY =
            Set.of(ProductContents.NAME, ProductContents.MAKER, ProductContents.TYPE);

    private final Registry registry;

    public Differences(Registry registry) {
        this.registry = registry;
    }

    /** The fields that differ, in the order of the form; those it does not know come last. */
    public List<Difference> between(Product before, Product after) {
        Map<String, FieldContent> old = ProductContents.of(before);
        Map<String, FieldContent> present = ProductContents.of(after);
        Set<String> all = new LinkedHashSet<>(present.keySet());
        all.addAll(old.keySet());
        return inOrder(after.type(), all).stream()
                .filter(field -> isUnlike(at(old, field), at(present, field)))
                .map(field ->
                        new Difference(field, weight(field), at(old, field), at(present, field)))
                .toList();
    }

    /** The fields of the differences. */
    public static List<String> fields(List<Difference> differences) {
        return differences.stream().map(Difference::field).toList();
    }

    public FieldClass weight(String field) {
        if (IDENTITY.contains(field)) {
            return FieldClass.IDENTITY;
        }
        return registry.findCapability(field).filter(Capability::instant).isPresent()
                ? FieldClass.INSTANT
                : FieldClass.REVIEWED;
    }

    private List<String> inOrder(String type, Set<String> fields) {
        List<String> defined =
                registry.findType(type).isPresent()
                        ? registry.capabilitiesOf(type).stream().map(Capability::id).toList()
                        : List.of();
        List<String> known = new ArrayList<>(defined);
        known.retainAll(fields);
        Stream<String> texts = fields.stream().filter(Differences::isText);
        Stream<String> others =
                fields.stream().filter(field -> !isText(field) && !known.contains(field)).sorted();
        return Stream.of(texts, known.stream(), others).flatMap(each -> each).toList();
    }

    private static boolean isText(String field) {
        return IDENTITY.contains(field)
                || field.equals(ProductContents.ALSO_KNOWN_AS)
                || field.startsWith(ProductContents.DESCRIPTION);
    }

    /** Nothing of one kind is as much as nothing of another. */
    private static boolean isUnlike(FieldContent one, FieldContent other) {
        return !one.equals(other) && !(one.isEmpty() && other.isEmpty());
    }
}
