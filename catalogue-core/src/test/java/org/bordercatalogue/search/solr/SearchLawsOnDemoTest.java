package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.solr.DemoIndex.Demo;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomStates;
import org.bordercatalogue.testing.ReferenceSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Laws 1 and 5 over real products: random questions of what one of them states. */
@ExtendWith(DemoIndex.class)
class SearchLawsOnDemoTest {
    private static final int SEARCHES = 2_000;

    private final Registry registry = BuiltInDefinitions.shared().registry();
    private final SpanReader spans = new SpanReader(BuiltInDefinitions.shared().units());
    private final Demo demo;
    private final ReferenceSearch reference;

    SearchLawsOnDemoTest(Demo demo) {
        this.demo = demo;
        reference = new ReferenceSearch(registry, demo.indexed());
    }

    @Test
    void findsWhatReadingEveryProductFinds() {
        long fruitful =
                IntStream.range(0, SEARCHES)
                        .parallel()
                        .filter(seed -> findsWhatTheReferenceFinds(seed) > 0)
                        .count();

        assertThat(fruitful).as("searches that find something").isGreaterThan(SEARCHES / 4);
    }

    private long findsWhatTheReferenceFinds(int seed) {
        SearchState state = state(seed);
        SearchResult result = demo.search().search(state, List.of());
        List<String> expected = reference.hits(state);
        assertThat(result.total()).as("seed %s: %s", seed, state).isEqualTo(expected.size());
        assertThat(expected)
                .as("seed %s: %s", seed, state)
                .containsAll(result.products())
                .hasSizeGreaterThanOrEqualTo(result.products().size());
        return result.total();
    }

    private SearchState state(int seed) {
        Product product = demo.products().get(seed * 31 % demo.products().size());
        List<Capability> stated =
                registry.capabilitiesOf(product.type()).stream()
                        .filter(each -> each.kind().isChosen() || !each.buckets().isEmpty())
                        .filter(each -> !product.figuresOf(each.id()).isEmpty())
                        .toList();
        if (stated.isEmpty()) {
            return SearchState.EMPTY;
        }
        Capability asked = stated.get(seed % stated.size());
        return SearchState.EMPTY.withFilter(
                asked.id(), new RandomStates(registry, spans, seed).filter(asked));
    }
}
