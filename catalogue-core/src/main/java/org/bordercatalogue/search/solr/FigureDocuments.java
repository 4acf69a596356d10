package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
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
            fill(product, UnaryOperator.identity(), capability, figures.getFirst());
            return;
        }
        for (int i = 0; i < figures.size(); i++) {
            SolrInputDocument nested = new SolrInputDocument();
            nested.setField(
                    SolrFields.ID,
                    product.getFieldValue(SolrFields.ID) + "/" + capability.id() + "/" + i);
            nested.setField(SolrFields.KIND, SolrFields.FIGURE);
            fill(nested, SolrFields::nested, capability, figures.get(i));
            product.addChildDocument(nested);
        }
    }

    /**
     * @param names of the fields in such a document
     */
    private void fill(
            SolrInputDocument document,
            UnaryOperator<String> names,
            Capability capability,
            Figure figure) {
        BiConsumer<String, String> say =
                (field, value) ->
                        document.addField(
                                names.apply(field), SolrFields.token(capability.id(), value));
        document.addField(names.apply(SolrFields.FIGURE_OF), capability.id());
        say.accept(SolrFields.STANDING, Standing.of(figure).code());
        say.accept(SolrFields.FIGURE_EVIDENCE, counting.evidence(figure));
        for (String standard : counting.standards(capability, figure)) {
            say.accept(SolrFields.FIGURE_STANDARD, standard);
        }
        counting.condition(figure)
                .ifPresent(condition -> say.accept(SolrFields.FIGURE_CONDITION, condition));
        if (figure.attribution().optional()) {
            document.addField(names.apply(SolrFields.OPTIONAL), capability.id());
        }
        switch (figure) {
            case Figure.Measured measured -> addBounds(document, names, capability, measured);
            case Figure.Chosen chosen ->
                    addOptions(say, capability, chosen.options(), !figure.attribution().optional());
            case Figure.Blanked(Blank blank, _, _)
                    when blank == Blank.NO && capability.kind() == Kind.FLAG ->
                    addOptions(say, capability, List.of(blank.code()), true);
            case Figure.Blanked _, Figure.Sized _, Figure.Worded _, Figure.Claimed _ -> {}
        }
    }

    private static void addBounds(
            SolrInputDocument document,
            UnaryOperator<String> names,
            Capability capability,
            Figure.Measured figure) {
        Optional<String> currency =
                capability.kind() == Kind.MONEY ? Optional.of(figure.unit()) : Optional.empty();
        Bounds bounds = figure.canonical();
        add(
                document,
                names.apply(SolrFields.of(capability.id(), currency, Aspect.LOWER)),
                bounds.lower());
        add(
                document,
                names.apply(SolrFields.of(capability.id(), currency, Aspect.UPPER)),
                bounds.upper());
        add(
                document,
                names.apply(SolrFields.of(capability.id(), currency, Aspect.LOW)),
                least(bounds));
        add(
                document,
                names.apply(SolrFields.of(capability.id(), currency, Aspect.HIGH)),
                greatest(bounds));
        currency.ifPresent(code -> {
            document.setField(SolrFields.CURRENCY, code);
            add(document, SolrFields.STATED_MINIMUM, least(bounds));
            add(document, SolrFields.STATED_MAXIMUM, greatest(bounds));
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

    private static void add(SolrInputDocument document, String field, OptionalDouble value) {
        value.ifPresent(number -> document.setField(field, number));
    }

    /** What holds together is each certain; of alternatives none is, unless there is but one. */
    private static void addOptions(
            BiConsumer<String, String> say,
            Capability capability,
            List<String> options,
            boolean surely) {
        boolean alternatives = capability.kind() != Kind.CHOICES && options.size() > 1;
        for (String option : options) {
            say.accept(SolrFields.OPTION, option);
            if (surely && !alternatives) {
                say.accept(SolrFields.CERTAIN_OPTION, option);
            }
        }
    }
}
