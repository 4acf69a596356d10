package org.bordercatalogue.browse;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.Layout;

/** Of the quantities that can be drawn, the two that most products state both of. */
public final class TellingAxes {
    /** Which of the products state a quantity, by its id; those preferred first. */
    private final Map<String, BitSet> stating = new LinkedHashMap<>();

    /**
     * @param offered those preferred first, where several tell as much
     */
    public TellingAxes(List<Capability> offered, List<Product> products) {
        for (Capability capability : offered) {
            BitSet places = new BitSet(products.size());
            IntStream.range(0, products.size())
                    .filter(place -> states(products.get(place), capability))
                    .forEach(places::set);
            stating.put(capability.id(), places);
        }
    }

    private static boolean states(Product product, Capability capability) {
        return product.figuresOf(capability.id()).stream()
                .anyMatch(Figure.Measured.class::isInstance);
    }

    /** The layout with both axes, where there are two; what the reader chose stays. */
    public Layout choose(Layout layout) {
        Layout best = layout;
        int most = -1;
        for (String across : eligible(layout.across())) {
            for (String up : eligible(layout.up())) {
                int both = across.equals(up) ? -1 : both(across, up);
                if (both > most) {
                    most = both;
                    best = layout.withAxes(across, up);
                }
            }
        }
        return best;
    }

    private List<String> eligible(Optional<String> wanted) {
        return wanted.filter(stating::containsKey)
                .map(List::of)
                .orElseGet(() -> List.copyOf(stating.keySet()));
    }

    private int both(String one, String other) {
        BitSet places = BitSet.valueOf(stating.getOrDefault(one, new BitSet()).toLongArray());
        places.and(stating.getOrDefault(other, new BitSet()));
        return places.cardinality();
    }
}
