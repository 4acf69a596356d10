package org.bordercatalogue.browse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.compare.ProductComparer;
import org.bordercatalogue.cost.CostCalculator;
import org.bordercatalogue.fit.Fitter;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.unit.Units;

/**
 * Lays live products side by side, holds them against what is required, and adds up their costs.
 */
public final class Comparing {
    private final Sheets sheets;
    private final ProductComparer comparer;
    private final Fitter fitter;
    private final CostCalculator calculator;

    public Comparing(Sheets sheets, Registry registry, Units units) {
        this.sheets = sheets;
        this.comparer = new ProductComparer(registry);
        this.fitter = new Fitter(registry);
        this.calculator = new CostCalculator(registry, units);
    }

    /** All products asked for; throws {@code NOT_FOUND} for one that is not live. */
    public ComparedProducts compare(ComparisonState state) {
        return compare(state, sheets.getListed(state.items()));
    }

    /** Those that have a column; throws {@code NOT_FOUND} for any that is not live. */
    public ComparedProducts compareShown(ComparisonState state) {
        return compare(state, sheets.getListed(state.shown()));
    }

    /** The products of these ids, in their order. */
    public List<ListedProduct> listProducts(List<String> ids) {
        return sheets.getListed(ids);
    }

    /** Those of the products that are public. */
    public List<ListedProduct> findProducts(List<String> ids) {
        return sheets.findListed(ids);
    }

    private ComparedProducts compare(ComparisonState state, List<ListedProduct> listed) {
        List<Product> products = listed.stream().map(ListedProduct::product).toList();
        RequirementProfile profile = state.profile();
        Set<String> asked =
                profile.requirements().stream()
                        .map(Requirement::capability)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ComparedProducts(
                comparer.compare(products, asked, state.order()),
                listed.stream().map(ListedProduct::exhibitor).toList(),
                profile,
                profile.isEmpty()
                        ? List.of()
                        : products.stream().map(each -> fitter.fit(each, profile)).toList(),
                listed.stream().map(ListedProduct::revision).toList(),
                calculator.costs(products, state.costs()));
    }
}
