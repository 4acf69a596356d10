package org.bordercatalogue.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.browse.SideBySide;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.cost.CostAssumptions;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.RandomComparisons;
import org.bordercatalogue.unit.UnitSystem;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.testing.ReadingRoom;

/** Comparisons of products made at random, each for a reader made at random. */
final class RandomComparedProducts {
    private static final List<UnitSystem> SYSTEMS = List.of(UnitSystem.values());

    private static final int MOST = 4;

    private final Random random;
    private final RandomCatalogue products;
    private final RandomComparisons comparisons;
    private final SideBySide sideBySide;
    private final ReadingRoom room;

    RandomComparedProducts(Registry registry, Units units, ReadingRoom room, long seed) {
        this.random = new Random(seed);
        this.products = new RandomCatalogue(registry, seed);
        this.comparisons = new RandomComparisons(registry, random);
        this.sideBySide = new SideBySide(registry, units);
        this.room = room;
    }

    /** One comparison and the one who reads it. */
    record Case(
            ComparisonState state,
            List<ListedProduct> listed,
            ComparedProducts compared,
            PageContext context) {}

    /** The same products for the same reader, under other assumptions of cost. */
    Case assuming(CostAssumptions others, Case drawn) {
        ComparisonState state = drawn.state().assuming(others);
        return new Case(
                state, drawn.listed(), sideBySide.compare(state, drawn.listed()), drawn.context());
    }

    Case next() {
        List<ListedProduct> listed =
                IntStream.rangeClosed(0, random.nextInt(MOST))
                        .mapToObj(at -> ReadingRoom.listed(products.content("product-" + at)))
                        .toList();
        ComparisonState state =
                comparisons.state(listed.stream().map(each -> each.product().id()).toList());
        // Pinning moves a product to the front.
        List<ListedProduct> ordered =
                state.items().stream()
                        .map(id -> listed.get(id.charAt(id.length() - 1) - '0'))
                        .toList();
        return new Case(state, ordered, sideBySide.compare(state, ordered), context());
    }

    private PageContext context() {
        Reader reader =
                new Reader(
                        Optional.empty(),
                        random.nextBoolean()
                                ? Optional.of(SYSTEMS.get(random.nextInt(SYSTEMS.size())))
                                : Optional.empty(),
                        new TreeMap<>());
        List<String> languages = ReadingRoom.LANGUAGES;
        return room.context(languages.get(random.nextInt(languages.size())), reader);
    }
}
