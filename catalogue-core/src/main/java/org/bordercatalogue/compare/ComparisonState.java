package org.bordercatalogue.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.cost.CostAssumptions;
import org.bordercatalogue.requirement.RequirementProfile;

/**
 * All that an address says of a comparison.
 *
 * @param items ids of the products, the pinned ones first
 * @param pinned ids of those that stay in front
 * @param wide whether more columns are shown than the usual {@value #USUAL_COLUMNS}
 */
public record ComparisonState(
        List<String> items,
        List<String> pinned,
        ComparisonView view,
        RowOrder order,
        boolean wide,
        RequirementProfile profile,
        CostAssumptions costs,
        Axes axes) {
    /** As many as can be read side by side without scrolling. */
    public static final int USUAL_COLUMNS = 5;

    /** More columns than this nobody can read, and no page should have to hold. */
    public static final int MOST_ITEMS = 20;

    public static final ComparisonState EMPTY =
            new ComparisonState(
                    List.of(),
                    List.of(),
                    ComparisonView.ALL,
                    RowOrder.GROUP,
                    false,
                    RequirementProfile.EMPTY,
                    CostAssumptions.NONE,
                    Axes.CHOSEN_FOR_THE_READER);

    public ComparisonState {
        List<String> given = items.stream().distinct().toList();
        pinned = pinned.stream().distinct().filter(given::contains).toList();
        List<String> front = pinned;
        items =
                Stream.concat(front.stream(), given.stream().filter(each -> !front.contains(each)))
                        .toList();
    }

    public boolean isPinned(String item) {
        return pinned.contains(item);
    }

    /** The products that have a column. */
    public List<String> shown() {
        return wide ? items : items.subList(0, Math.min(USUAL_COLUMNS, items.size()));
    }

    /** The products that wait for one. */
    public List<String> waiting() {
        return items.subList(shown().size(), items.size());
    }

    public ComparisonState of(List<String> others) {
        return new ComparisonState(others, pinned, view, order, wide, profile, costs, axes);
    }

    public ComparisonState with(String item) {
        return of(Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    public ComparisonState without(String item) {
        return of(items.stream().filter(each -> !each.equals(item)).toList());
    }

    /** With it in front for good, or no longer. */
    public ComparisonState pinning(String item, boolean pin) {
        List<String> others = new ArrayList<>(pinned);
        others.remove(item);
        if (pin) {
            others.add(item);
        }
        return new ComparisonState(items, others, view, order, wide, profile, costs, axes);
    }

    /** With a product that waits in the last column shown. */
    public ComparisonState showing(String item) {
        List<String> others = new ArrayList<>(items);
        others.remove(item);
        others.add(USUAL_COLUMNS - 1, item);
        return of(others);
    }

    public ComparisonState in(ComparisonView other) {
        return new ComparisonState(items, pinned, other, order, wide, profile, costs, axes);
    }

    public ComparisonState by(RowOrder other) {
        return new ComparisonState(items, pinned, view, other, wide, profile, costs, axes);
    }

    public ComparisonState widened(boolean all) {
        return new ComparisonState(items, pinned, view, order, all, profile, costs, axes);
    }

    public ComparisonState assuming(CostAssumptions others) {
        return new ComparisonState(items, pinned, view, order, wide, profile, others, axes);
    }

    public ComparisonState requiring(RequirementProfile other) {
        return new ComparisonState(items, pinned, view, order, wide, other, costs, axes);
    }
}
