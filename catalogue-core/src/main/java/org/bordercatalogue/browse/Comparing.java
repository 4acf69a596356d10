package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.unit.Units;

/**
 * Lays live products side by side, holds them against what is required, and adds up their costs.
 */
public final class Comparing {
    private final Sheets sheets;
    private final SideBySide sideBySide;

    public Comparing(Sheets sheets, Registry registry, Units units) {
        this.sheets = sheets;
        this.sideBySide = new SideBySide(registry, units);
    }

    /** All products asked for; throws {@code NOT_FOUND} for one that is not live. */
    public ComparedProducts compare(ComparisonState state) {
        return sideBySide.compare(state, sheets.getListed(state.items()));
    }

    /** Those that have a column; throws {@code NOT_FOUND} for any that is not live. */
    public ComparedProducts compareShown(ComparisonState state) {
        return sideBySide.compare(state, sheets.getListed(state.shown()));
    }

    /** The products of these ids, in their order. */
    public List<ListedProduct> listProducts(List<String> ids) {
        return sheets.getListed(ids);
    }

    /** Those of the products that are public. */
    public List<ListedProduct> findProducts(List<String> ids) {
        return sheets.findListed(ids);
    }
}
