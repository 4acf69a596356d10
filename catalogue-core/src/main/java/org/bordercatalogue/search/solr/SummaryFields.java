package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/**
 * Works out, once at publishing, what all figures of a capability say together, so that a question
 * in which every figure counts is one look-up in the product's own document. {@link SummaryClauses}
 * asks for it.
 */
final class SummaryFields {
    private SummaryFields() {}

    /** Adds what all figures of one capability say to their product's document. */
    static void add(SolrInputDocument document, Capability capability, List<Figure> figures) {
        if (all(figures, Standing.NOT_APPLICABLE)) {
            document.addField(SolrFields.NOT_APPLICABLE, capability.id());
        }
        if (capability.kind().isChosen()
                && all(figures, Standing.STATED, Standing.NO, Standing.NOT_APPLICABLE)) {
            document.addField(SolrFields.SETTLED, capability.id());
        }
        if (capability.kind() == Kind.QUANTITY) {
            addLimits(document, capability, figures);
        }
    }

    /** Adds an option to those that are possible, and to those that are certain. */
    static void addOption(
            SolrInputDocument document, Capability capability, String option, Reading reading) {
        String token = SolrFields.token(capability.id(), option);
        if (reading.isPossible()) {
            document.addField(SolrFields.POSSIBLE, token);
        }
        if (reading == Reading.MEETS) {
            document.addField(SolrFields.CERTAIN, token);
        }
    }

    private static void addLimits(
            SolrInputDocument document, Capability capability, List<Figure> figures) {
        limit(figures, Double.POSITIVE_INFINITY, Math::min, SummaryFields::lower)
                .ifPresent(value -> set(document, capability, Aspect.NEVER_BELOW, value));
        limit(figures, Double.NEGATIVE_INFINITY, Math::max, SummaryFields::upper)
                .ifPresent(value -> set(document, capability, Aspect.NEVER_ABOVE, value));
        if (!isSure(figures)) {
            document.addField(SolrFields.UNSURE, capability.id());
        }
    }

    /** Whether there are figures that apply, each of them a quantity that is not an option. */
    private static boolean isSure(List<Figure> figures) {
        List<Figure> applying =
                figures.stream()
                        .filter(figure -> Standing.of(figure) != Standing.NOT_APPLICABLE)
                        .toList();
        return !applying.isEmpty()
                && all(applying, Standing.STATED)
                && applying.stream().noneMatch(figure -> figure.attribution().optional());
    }

    private static void set(
            SolrInputDocument document, Capability capability, Aspect aspect, double value) {
        document.setField(SolrFields.of(capability.id(), aspect), value);
    }

    /**
     * The widest of the bounds, empty where a figure has none; figures that deny it all are beyond
     * every bound, so that they fail whatever is asked.
     */
    private static OptionalDouble limit(
            List<Figure> figures,
            double beyond,
            DoubleBinaryOperator widest,
            Function<Figure.Measured, OptionalDouble> bound) {
        double limit = beyond;
        for (Figure figure : figures) {
            OptionalDouble own =
                    figure instanceof Figure.Measured measured
                            ? bound.apply(measured)
                            : denied(figure, beyond);
            if (own.isEmpty()) {
                return OptionalDouble.empty();
            }
            limit = widest.applyAsDouble(limit, own.getAsDouble());
        }
        return OptionalDouble.of(limit);
    }

    private static OptionalDouble denied(Figure figure, double beyond) {
        return all(List.of(figure), Standing.NO, Standing.NOT_APPLICABLE)
                ? OptionalDouble.of(beyond)
                : OptionalDouble.empty();
    }

    private static OptionalDouble lower(Figure.Measured figure) {
        return figure.canonical().lower();
    }

    private static OptionalDouble upper(Figure.Measured figure) {
        return figure.canonical().upper();
    }

    private static boolean all(List<Figure> figures, Standing... standings) {
        List<Standing> accepted = List.of(standings);
        return figures.stream().map(Standing::of).allMatch(accepted::contains);
    }
}
