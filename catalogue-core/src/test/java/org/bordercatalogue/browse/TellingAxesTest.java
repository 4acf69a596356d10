package org.bordercatalogue.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.Layout;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingAxesTest {
    private final Registry registry = SmallPack.registry();
    private final List<Capability> quantities =
            registry.listCapabilities().stream()
                    .filter(each -> each.kind() == Kind.QUANTITY)
                    .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noOtherTwoAreStatedByMore(long seed) {
        List<Product> products = products(seed);
        Layout chosen = new TellingAxes(quantities, products).choose(Layout.CARDS);

        long both = both(products, chosen.across().orElseThrow(), chosen.up().orElseThrow());
        assertThat(both).as("seed %s", seed).isPositive();
        for (Capability across : quantities) {
            for (Capability up : quantities) {
                if (!across.equals(up)) {
                    assertThat(both(products, across.id(), up.id()))
                            .as("seed %s, %s and %s", seed, across.id(), up.id())
                            .isLessThanOrEqualTo(both);
                }
            }
        }
    }

    @Test
    void whatTheReaderChoseStays() {
        String wanted = quantities.getLast().id();
        Layout layout =
                new Layout(Layout.Form.PLOT, List.of(), Optional.empty(), Optional.of(wanted));
        Layout chosen = new TellingAxes(quantities, products(1)).choose(layout);

        assertThat(chosen.up()).contains(wanted);
        assertThat(chosen.across()).isPresent().isNotEqualTo(Optional.of(wanted));
    }

    @Test
    void oneQuantityAloneMakesNoPlot() {
        List<Capability> one = List.of(quantities.getFirst());

        assertThat(new TellingAxes(one, products(1)).choose(Layout.CARDS)).isEqualTo(Layout.CARDS);
    }

    private List<Product> products(long seed) {
        return new RandomCatalogue(registry, seed)
                .products(80).stream().map(IndexedProduct::product).toList();
    }

    private static long both(List<Product> products, String one, String other) {
        return products.stream()
                .filter(each -> isMeasured(each, one) && isMeasured(each, other))
                .count();
    }

    private static boolean isMeasured(Product product, String capability) {
        return product.figuresOf(capability).stream().anyMatch(Figure.Measured.class::isInstance);
    }
}
