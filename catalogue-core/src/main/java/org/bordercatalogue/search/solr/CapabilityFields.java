package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.search.Buckets;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.FilterReading;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.StatedHow;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/**
 * Works out, once at publishing, what facets will count of a capability and by what results will be
 * ordered.
 */
final class CapabilityFields {
    private final FilterReading readings;

    CapabilityFields(FilterReading readings) {
        this.readings = readings;
    }

    /** Adds the fields of one capability to its product's document. */
    void add(SolrInputDocument document, Capability capability, List<Figure> figures) {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(
                switch (StatedHow.of(figures)) {
                    case STATED -> Tokens.STATED;
                    case NOT_DISCLOSED -> Tokens.NOT_DISCLOSED;
                    case NOT_APPLICABLE -> Tokens.NOT_APPLICABLE;
                    case NOT_STATED ->
                            throw new IllegalArgumentException(capability.id() + " has no figures");
                });
        if (capability.kind().isChosen()) {
            optionsIn(figures)
                    .forEach(option -> {
                        Reading reading = readChoice(capability, figures, option);
                        addReading(tokens, option, reading);
                        SummaryFields.addOption(document, capability, option, reading);
                    });
        } else if (capability.kind().isMeasured()) {
            addNumbers(document, tokens, capability, figures);
        }
        SummaryFields.add(document, capability, figures);
        document.setField(SolrFields.of(capability.id(), Aspect.READING), tokens);
    }

    private static Set<String> optionsIn(List<Figure> figures) {
        Set<String> options = new TreeSet<>();
        for (Figure figure : figures) {
            switch (figure) {
                case Figure.Chosen chosen -> options.addAll(chosen.options());
                case Figure.Blanked(Blank blank, _, _) when blank == Blank.NO ->
                        options.add(blank.code());
                case Figure.Blanked _,
                        Figure.Measured _,
                        Figure.Sized _,
                        Figure.Worded _,
                        Figure.Claimed _ -> {}
            }
        }
        return options;
    }

    private static void addReading(Set<String> tokens, String value, Reading reading) {
        if (reading.isPossible()) {
            tokens.add(Tokens.possible(value));
        }
        if (reading == Reading.MEETS) {
            tokens.add(Tokens.certain(value));
        }
    }

    private Reading readChoice(Capability capability, List<Figure> figures, String option) {
        return readings.read(
                capability,
                figures,
                CapabilityFilter.choosing(new Selection(List.of(option), List.of())));
    }

    private void addNumbers(
            SolrInputDocument document,
            Set<String> tokens,
            Capability capability,
            List<Figure> figures) {
        SortedMap<String, List<Bounds>> lines = lines(capability, figures);
        List<Span> buckets = Buckets.of(capability);
        lines.forEach((line, bounds) -> {
            Optional<String> currency = currency(capability, line);
            for (int i = 0; i < buckets.size(); i++) {
                CapabilityFilter bucket =
                        CapabilityFilter.within(
                                List.of(new RangeLiteral("", buckets.get(i), currency)));
                addReading(
                        tokens,
                        Tokens.bucket(i, currency),
                        readings.read(capability, figures, bucket));
            }
            currency.ifPresent(_ -> addOrder(document, capability, currency, bounds));
        });
        if (!lines.isEmpty()) {
            addOrder(document, capability, Optional.empty(), lines.firstEntry().getValue());
            currency(capability, lines.firstKey())
                    .ifPresent(code ->
                            document.setField(
                                    SolrFields.of(capability.id(), Aspect.CURRENCY), code));
        }
    }

    /** Bounds by currency; all in one where there is none. */
    private static SortedMap<String, List<Bounds>> lines(
            Capability capability, List<Figure> figures) {
        SortedMap<String, List<Bounds>> lines = new TreeMap<>();
        for (Figure figure : figures) {
            if (figure instanceof Figure.Measured measured) {
                String line = capability.kind() == Kind.MONEY ? measured.unit() : capability.id();
                lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(measured.canonical());
            }
        }
        return lines;
    }

    private static Optional<String> currency(Capability capability, String line) {
        return capability.kind() == Kind.MONEY ? Optional.of(line) : Optional.empty();
    }

    /**
     * The bound that all figures guarantee, the other one, and the least and the greatest value
     * mentioned.
     */
    private static void addOrder(
            SolrInputDocument document,
            Capability capability,
            Optional<String> currency,
            Collection<Bounds> bounds) {
        DoubleStream lower = bounds.stream().flatMapToDouble(each -> each.lower().stream());
        DoubleStream upper = bounds.stream().flatMapToDouble(each -> each.upper().stream());
        boolean lowerIsBetter = capability.better() == Direction.LOWER;
        (lowerIsBetter ? upper.max() : lower.min())
                .ifPresent(value ->
                        document.setField(
                                SolrFields.of(capability.id(), currency, Aspect.GUARANTEED),
                                value));
        (lowerIsBetter ? lower.min() : upper.max())
                .ifPresent(value ->
                        document.setField(
                                SolrFields.of(capability.id(), currency, Aspect.OTHER), value));
        bounds.stream()
                .flatMapToDouble(each -> FigureDocuments.least(each).stream())
                .min()
                .ifPresent(value ->
                        document.setField(
                                SolrFields.of(capability.id(), currency, Aspect.LEAST), value));
        bounds.stream()
                .flatMapToDouble(each -> FigureDocuments.greatest(each).stream())
                .max()
                .ifPresent(value ->
                        document.setField(
                                SolrFields.of(capability.id(), currency, Aspect.GREATEST), value));
    }
}
