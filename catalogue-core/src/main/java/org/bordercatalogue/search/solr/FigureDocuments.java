package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.search.CountingFigures;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/** Says each figure in the index, so that filters can be read against it. */
final class FigureDocuments {
    private final CountingFigures counting;

    FigureDocuments(CountingFigures counting) {
        this.counting = counting;
    }

    /**
     * Adds what is stated of one capability. A single figure stands in its product's own document,
     * which says all of it; several need one each, so that the bounds and circumstances of one are
     * never taken for another's. Amounts of money always do, since facets look them up by currency.
     */
    void add(SolrInputDocument product, Capability capability, List<Figure> figures) {
        if (figures.size() == 1 && capability.kind() != Kind.MONEY) {
            fill(new Place(product, UnaryOperator.identity(), capability), figures.getFirst());
            return;
        }
        for (int i = 0; i < figures.size(); i++) {
            SolrInputDocument nested = new SolrInputDocument();
            nested.setField(
                    SolrFields.ID,
                    product.getFieldValue(SolrFields.ID) + "/" + capability.id() + "/" + i);
            nested.setField(SolrFields.KIND, SolrFields.FIGURE);
            fill(new Place(nested, SolrFields::nested, capability), figures.get(i));
            product.addChildDocument(nested);
        }
    }

    /**
     * A document that says figures of a capability.
     *
     * @param names what its fields are called, from what they are called in a product
     */
    private record Place(
            SolrInputDocument document, UnaryOperator<String> names, Capability capability) {
        void add(String field, String value) {
            document.addField(names.apply(field), value);
        }

        /** In a field that all capabilities share. */
        void say(String field, String value) {
            add(field, SolrFields.token(capability.id(), value));
        }

        void bound(Optional<String> currency, Aspect aspect, OptionalDouble value) {
            set(names.apply(SolrFields.of(capability.id(), currency, aspect)), value);
        }

        void set(String field, OptionalDouble value) {
            value.ifPresent(number -> document.setField(field, number));
        }
    }

    private void fill(Place place, Figure figure) {
        Capability capability = place.capability();
        place.add(SolrFields.FIGURE_OF, capability.id());
        place.say(SolrFields.STANDING, Standing.of(figure).code());
        place.say(SolrFields.FIGURE_EVIDENCE, counting.evidence(figure));
        counting.standards(capability, figure)
                .forEach(standard -> place.say(SolrFields.FIGURE_STANDARD, standard));
        counting.condition(figure)
                .ifPresent(condition -> place.say(SolrFields.FIGURE_CONDITION, condition));
        if (figure.attribution().optional()) {
            place.add(SolrFields.OPTIONAL, capability.id());
        }
        switch (figure) {
            case Figure.Measured measured -> addBounds(place, measured);
            case Figure.Chosen chosen ->
                    addOptions(place, chosen.options(), !figure.attribution().optional());
            case Figure.Blanked(Blank blank, _, _)
                    when blank == Blank.NO && capability.kind() == Kind.FLAG ->
                    addOptions(place, List.of(blank.code()), true);
            case Figure.Blanked _, Figure.Sized _, Figure.Worded _, Figure.Claimed _ -> {}
        }
    }

    private static void addBounds(Place place, Figure.Measured figure) {
        Optional<String> currency =
                place.capability().kind() == Kind.MONEY
                        ? Optional.of(figure.unit())
                        : Optional.empty();
        Bounds bounds = figure.canonical();
        place.bound(currency, Aspect.LOWER, bounds.lower());
        place.bound(currency, Aspect.UPPER, bounds.upper());
        place.bound(currency, Aspect.LOW, least(bounds));
        place.bound(currency, Aspect.HIGH, greatest(bounds));
        currency.ifPresent(code -> {
            place.document().setField(SolrFields.CURRENCY, code);
            place.set(SolrFields.STATED_MINIMUM, least(bounds));
            place.set(SolrFields.STATED_MAXIMUM, greatest(bounds));
        });
    }

    /** The least value that was mentioned. */
    static OptionalDouble least(Bounds bounds) {
        return bounds.lower().isPresent() ? bounds.lower() : bounds.upper();
    }

    /** The greatest value that was mentioned. */
    static OptionalDouble greatest(Bounds bounds) {
        return bounds.upper().isPresent() ? bounds.upper() : bounds.lower();
    }

    /** What holds together is each certain; of alternatives none is, unless there is but one. */
    private static void addOptions(Place place, List<String> options, boolean surely) {
        boolean alternatives = place.capability().kind() != Kind.CHOICES && options.size() > 1;
        for (String option : options) {
            place.say(SolrFields.OPTION, option);
            if (surely && !alternatives) {
                place.say(SolrFields.CERTAIN_OPTION, option);
            }
        }
    }
}
