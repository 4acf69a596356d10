package org.bordercatalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.Test;

class ProductComparerTest {
    private final Registry registry = SmallPack.registry();
    private final ProductComparer comparer = new ProductComparer(registry);

    @Test
    void theGuaranteedGreaterFigureIsBestWhereHigherIsBetter() {
        Row row = steel(Bounds.exactly(320), Bounds.exactly(300));

        assertThat(row.differs()).isTrue();
        assertThat(row.cells()).extracting(Cell::best).containsExactly(true, false);
    }

    @Test
    void aClaimOfUpToIsNeverBestAndKeepsTheOtherFromBeingBest() {
        Row row = steel(Bounds.atMost(400), Bounds.exactly(300));

        assertThat(row.cells()).extracting(Cell::best).containsExactly(false, false);
    }

    @Test
    void theSameLengthInAnotherUnitDoesNotDiffer() {
        Figure inches =
                new Figure.Measured(
                        Optional.of("12 in"),
                        Bounds.exactly(12),
                        "in",
                        Qualifier.EXACTLY,
                        Bounds.exactly(304.8),
                        Attribution.NONE);

        Row row =
                row(
                        "steel_penetration",
                        product("a", "cargo-scanner", "steel_penetration", inches),
                        product(
                                "b",
                                "cargo-scanner",
                                "steel_penetration",
                                millimetres(Bounds.exactly(304.8))));

        assertThat(row.differs()).isFalse();
        assertThat(row.cells()).extracting(Cell::best).containsExactly(true, true);
    }

    @Test
    void figuresUnderDifferentConditionsAreNotComparableAndNoneIsBest() {
        Row row =
                row(
                        "steel_penetration",
                        product(
                                "a",
                                "cargo-scanner",
                                "steel_penetration",
                                millimetres(Bounds.exactly(320), "at 5 km/h")),
                        product(
                                "b",
                                "cargo-scanner",
                                "steel_penetration",
                                millimetres(Bounds.exactly(300), "at 25 km/h")));

        assertThat(row.comparable()).isFalse();
        assertThat(row.cells()).extracting(Cell::best).containsExactly(false, false);
    }

    @Test
    void whatOneProductAloneStatesDoesNotDifferButIsUneven() {
        Row row =
                row(
                        "steel_penetration",
                        product(
                                "a",
                                "cargo-scanner",
                                "steel_penetration",
                                millimetres(Bounds.exactly(320))),
                        product("b", "cargo-scanner", "price", amount(100, "EUR")));

        assertThat(row.differs()).isFalse();
        assertThat(row.isUneven()).isTrue();
        assertThat(row.stated()).isEqualTo(1);
    }

    @Test
    void amountsInDifferentCurrenciesAreNotComparable() {
        Row row =
                row(
                        "price",
                        product("a", "cargo-scanner", "price", amount(100, "USD")),
                        product("b", "cargo-scanner", "price", amount(100, "EUR")));

        assertThat(row.comparable()).isFalse();
        assertThat(row.differs()).isTrue();
    }

    @Test
    void sourcesThatContradictEachOtherAreSaidTo() {
        Row row =
                row(
                        "weight",
                        product("a", "drone", "weight", kilograms(3), kilograms(4)),
                        product("b", "drone", "weight", kilograms(3)));

        assertThat(row.cells()).extracting(Cell::contradictory).containsExactly(true, false);
    }

    @Test
    void everyBlankKeepsItsOwnState() {
        Comparison comparison =
                comparer.compare(
                        List.of(
                                product("a", "cargo-scanner", "weight", kilograms(1)),
                                product("b", "cargo-scanner", "weight", blank(Blank.NOT_DISCLOSED)),
                                product("c", "cargo-scanner", "weight", blank(Blank.NO)),
                                product("d", "cargo-scanner", "price", amount(1, "USD"))));

        assertThat(find(comparison, "weight").cells())
                .extracting(Cell::state)
                .containsExactly(
                        Cell.State.STATED,
                        Cell.State.NOT_DISCLOSED,
                        Cell.State.NO,
                        Cell.State.NOT_STATED);
    }

    @Test
    void sharedRowsComeFirstAndRowsThatNobodyStatesAreLeftOutAndCounted() {
        Comparison comparison =
                comparer.compare(
                        List.of(
                                product(
                                        "a",
                                        "cargo-scanner",
                                        "steel_penetration",
                                        millimetres(Bounds.exactly(300))),
                                product("b", "drone", "weight", kilograms(4))));

        assertThat(comparison.sections()).extracting(Section::shared).containsExactly(true, false);
        assertThat(find(comparison, "steel_penetration").cells())
                .extracting(Cell::state)
                .containsExactly(Cell.State.STATED, Cell.State.NOT_APPLICABLE);
        long applicable =
                Stream.of("cargo-scanner", "drone")
                        .flatMap(type -> registry.capabilitiesOf(type).stream())
                        .map(Capability::id)
                        .distinct()
                        .count();
        assertThat(comparison.emptyRows()).isEqualTo((int) applicable - 2);
    }

    private Row steel(Bounds one, Bounds other) {
        return row(
                "steel_penetration",
                product("a", "cargo-scanner", "steel_penetration", millimetres(one)),
                product("b", "cargo-scanner", "steel_penetration", millimetres(other)));
    }

    private Row row(String capability, Product... products) {
        return find(comparer.compare(List.of(products)), capability);
    }

    private static Row find(Comparison comparison, String capability) {
        return comparison.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.capability().id().equals(capability))
                .findFirst()
                .orElseThrow();
    }

    private static Product product(String id, String type, String capability, Figure... figures) {
        return new Product(
                id,
                "fictional",
                "Fictional " + id,
                Optional.empty(),
                type,
                List.of(),
                LocalText.EMPTY,
                new TreeMap<>(Map.of(capability, List.of(figures))),
                List.of());
    }

    private static Figure millimetres(Bounds bounds) {
        return measured(bounds, "mm", Attribution.NONE);
    }

    private static Figure millimetres(Bounds bounds, String condition) {
        return measured(
                bounds,
                "mm",
                new Attribution(
                        Optional.of(condition),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Evidence.UNCLASSIFIED,
                        false));
    }

    private static Figure kilograms(double value) {
        return measured(Bounds.exactly(value), "kg", Attribution.NONE);
    }

    private static Figure amount(double value, String currency) {
        return measured(Bounds.exactly(value), currency, Attribution.NONE);
    }

    private static Figure measured(Bounds bounds, String unit, Attribution attribution) {
        return new Figure.Measured(
                Optional.empty(), bounds, unit, Qualifier.EXACTLY, bounds, attribution);
    }

    private static Figure blank(Blank blank) {
        return new Figure.Blanked(blank, Optional.empty(), Attribution.NONE);
    }
}
