package org.bordercatalogue.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.page.PageContext;

/** Makes the values of a choice into checkboxes. */
final class ValueViews {
    /**
     * More values than this are split, the chosen ones staying in their places; of the tree, those
     * that would find nothing are.
     */
    static final int SHOWN_AT_ONCE = 8;

    private static final String TYPE = "type";
    private static final Set<String> BY_COUNT = Set.of("exhibitor", "country", "edition");

    private final Registry registry;
    private final FacetLabels labels;
    private final int atOnce;
    private final PageContext context;

    /**
     * @param atOnce how many values to show at once
     */
    ValueViews(Registry registry, FacetLabels labels, int atOnce, PageContext context) {
        this.atOnce = atOnce;
        this.registry = registry;
        this.labels = labels;
        this.context = context;
    }

    FacetViews.Values split(Facet.Choice facet, Found found) {
        List<Facet.Value> shown =
                facet.id().equals(TYPE) ? branch(facet, found.state()) : facet.values();
        boolean byCount = BY_COUNT.contains(facet.id());
        List<Facet.Value> ordered =
                byCount
                        ? shown.stream()
                                .sorted(Comparator.comparingLong(each -> -each.count()))
                                .toList()
                        : shown;
        List<FacetView.ValueView> first = new ArrayList<>();
        List<FacetView.ValueView> further = new ArrayList<>();
        boolean tree = facet.id().equals(TYPE);
        boolean few = ordered.size() - 2 <= atOnce;
        for (Facet.Value value : ordered) {
            boolean near = tree ? value.count() > 0 : few || first.size() < atOnce;
            boolean atOnce = near || value.selected() || value.excluded();
            (atOnce ? first : further).add(view(facet.id(), value));
        }
        // Those that most have stand first; among the others a reader looks for a name.
        return byCount
                ? new FacetViews.Values(first, byName(further))
                : new FacetViews.Values(first, further);
    }

    private List<FacetView.ValueView> byName(List<FacetView.ValueView> values) {
        Comparator<String> order = context.messages().order();
        return values.stream()
                .sorted(Comparator.comparing(FacetView.ValueView::label, order))
                .toList();
    }

    private FacetView.ValueView view(String facet, Facet.Value value) {
        CountWords words =
                CountWords.of(value.count(), value.certain(), value.adds(), context.messages());
        return new FacetView.ValueView(
                value.value(),
                labels.value(facet, value.value()),
                words.count(),
                words.certain(),
                value.selected(),
                value.excluded(),
                value.count() == 0 && !value.selected() && !value.excluded(),
                facet.equals(TYPE) ? depth(value.value()) : 0);
    }

    /** Of the tree: two levels, and what lies around and below the chosen types. */
    private List<Facet.Value> branch(Facet.Choice facet, SearchState state) {
        Set<String> open = new HashSet<>();
        state.types().chosen().stream()
                .filter(id -> registry.findType(id).isPresent())
                .forEach(id -> registry.lineage(id).forEach(type -> open.add(type.id())));
        return facet.values().stream()
                .filter(value -> registry.findType(value.value()).isPresent())
                .filter(value -> depth(value.value()) >= 0)
                .filter(value -> isShown(value, open))
                .toList();
    }

    private boolean isShown(Facet.Value value, Set<String> open) {
        EquipmentType type = registry.getType(value.value());
        return depth(value.value()) <= 1
                || value.selected()
                || value.excluded()
                || type.parent().filter(open::contains).isPresent();
    }

    /** The root is not shown: all that is found is of it. */
    private int depth(String type) {
        return registry.lineage(type).size() - 2;
    }
}
