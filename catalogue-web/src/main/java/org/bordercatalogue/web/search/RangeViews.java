package org.bordercatalogue.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.DisplayUnits;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.SearchAddresses;

/** Makes number lines into inputs and bars. */
final class RangeViews {
    private static final int TALLEST = 40;
    private static final Pattern END = Pattern.compile("(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)(.*)");

    private final Units units;
    private final SearchAddresses addresses;
    private final PageContext context;

    RangeViews(Units units, SearchAddresses addresses, PageContext context) {
        this.units = units;
        this.addresses = addresses;
        this.context = context;
    }

    /**
     * @param first of the currencies in which amounts of money are stated
     */
    FacetView.RangeView view(
            Capability capability,
            Facet.Quantity facet,
            CapabilityFilter filter,
            SearchState state,
            boolean first) {
        List<RangeLiteral> own =
                filter.ranges().stream()
                        .filter(range -> range.currency().equals(facet.currency()))
                        .toList();
        Optional<RangeEnds> shown =
                own.size() == 1
                        ? Optional.of(RangeEnds.of(own.getFirst())).filter(it -> !it.toExcluded())
                        : Optional.empty();
        String unit =
                shown.map(RangeViews::unit)
                        .filter(it -> !it.isEmpty())
                        .orElseGet(() -> unit(capability, facet));
        return new FacetView.RangeView(
                facet.currency().orElse(""),
                first || !own.isEmpty(),
                shown.map(it -> number(it.from())).orElse(""),
                shown.map(it -> number(it.to())).orElse(""),
                unitViews(capability, facet, unit),
                extent(capability, facet),
                bars(capability, facet, state),
                facet.buckets().stream().anyMatch(bar -> bar.certain() < bar.count()),
                shown.isPresent() ? List.of() : own.stream().map(RangeLiteral::text).toList());
    }

    private String unit(Capability capability, Facet.Quantity facet) {
        return facet.currency()
                .orElseGet(() ->
                        DisplayUnits.of(capability, context.visit().reader(), units)
                                .map(Unit::id)
                                .orElse(facet.unit()));
    }

    private List<FacetView.UnitView> unitViews(
            Capability capability, Facet.Quantity facet, String selected) {
        return facet.currency().isPresent()
                ? List.of(new FacetView.UnitView(facet.unit(), facet.unit(), true))
                : capability.units().stream()
                        .map(unit ->
                                new FacetView.UnitView(
                                        unit.id(),
                                        unit.symbol(context.messages().language()),
                                        unit.id().equals(selected)))
                        .toList();
    }

    private String extent(Capability capability, Facet.Quantity facet) {
        if (facet.least().isEmpty() || facet.greatest().isEmpty()) {
            return "";
        }
        String least = shown(capability, facet, facet.least().getAsDouble());
        String greatest = shown(capability, facet, facet.greatest().getAsDouble());
        return least.equals(greatest)
                ? context.messages().text("range.extent.one-value", "value", least)
                : context.messages()
                        .text("range.extent", Map.of("least", least, "greatest", greatest));
    }

    private List<FacetView.BarView> bars(
            Capability capability, Facet.Quantity facet, SearchState state) {
        long most = facet.buckets().stream().mapToLong(Facet.Bucket::count).max().orElse(0);
        List<FacetView.BarView> bars = new ArrayList<>();
        FacetLinks links = new FacetLinks(state, each -> addresses.page(each, context.visit()));
        for (Facet.Bucket bucket : facet.buckets()) {
            int height =
                    bucket.count() == 0 ? 0 : (int) Math.max(2, TALLEST * bucket.count() / most);
            int sure = bucket.count() == 0 ? 0 : (int) (height * bucket.certain() / bucket.count());
            CountWords words =
                    CountWords.of(
                            bucket.count(), bucket.certain(), bucket.adds(), context.messages());
            bars.add(
                    new FacetView.BarView(
                            label(capability, facet, bucket),
                            words.count(),
                            words.certain(),
                            height,
                            TALLEST - height,
                            sure,
                            TALLEST - sure,
                            links.of(facet, bucket).address(),
                            bucket.selected(),
                            bucket.count() == 0));
        }
        return bars;
    }

    private String label(Capability capability, Facet.Quantity facet, Facet.Bucket bucket) {
        if (bucket.from().isEmpty()) {
            return context.messages()
                    .text("range.below", "to", shown(capability, facet, bucket.to().orElseThrow()));
        }
        String from = shown(capability, facet, bucket.from().orElseThrow());
        if (bucket.to().isEmpty()) {
            return context.messages().text("range.from", "from", from);
        }
        String to = shown(capability, facet, bucket.to().orElseThrow());
        return context.messages().text("range.from-below", Map.of("from", from, "to", to));
    }

    /** A canonical value in the reader's unit, with it. */
    private String shown(Capability capability, Facet.Quantity facet, double value) {
        if (facet.currency().isPresent()) {
            return context.messages().exact(value) + " " + facet.unit();
        }
        Unit canonical = capability.unit().orElseThrow();
        Unit unit = DisplayUnits.of(capability, context.visit().reader(), units).orElse(canonical);
        double converted = unit.equals(canonical) ? value : units.convert(value, canonical, unit);
        return (context.messages().number(converted)
                        + " "
                        + unit.symbol(context.messages().language()))
                .strip();
    }

    private String number(String end) {
        Matcher parts = END.matcher(end);
        return parts.matches() ? context.messages().typed(Double.parseDouble(parts.group(1))) : end;
    }

    private static String unit(RangeEnds ends) {
        Matcher parts = END.matcher(ends.from().isEmpty() ? ends.to() : ends.from());
        return parts.matches() ? parts.group(2) : "";
    }
}
