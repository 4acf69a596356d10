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

/** All that a comparison says of products that are at hand. */
public final class SideBySide {
    private final ProductComparer comparer;
    private final Fitter fitter;
    private final CostCalculator calculator;

    public SideBySide(Registry registry, Units units) {
        this.comparer = new ProductComparer(registry);
        this.fitter = new Fitter(registry);
        this.calculator = new CostCalculator(registry, units);
    }

    /**
     * Sets the products beside each other, in their order, and holds them against what is required.
     */
    public ComparedProducts compare(ComparisonState state, List<ListedProduct> listed) {
        List<Product> products = listed.stream().map(ListedProduct::product).toList();
        RequirementProfile profile = state.profile();
        return new ComparedProducts(
                comparer.compare(products, asked(profile), state.order()),
                listed.stream().map(ListedProduct::exhibitor).toList(),
                profile,
                profile.isEmpty()
                        ? List.of()
                        : products.stream().map(each -> fitter.fit(each, profile)).toList(),
                listed.stream().map(ListedProduct::revision).toList(),
                listed.stream()
                        .filter(ListedProduct::retired)
                        .map(each -> each.product().id())
                        .collect(Collectors.toUnmodifiableSet()),
                calculator.costs(products, state.costs()));
    }

    private static Set<String> asked(RequirementProfile profile) {
        return profile.requirements().stream()
                .map(Requirement::capability)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
