package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.search.CountingFigures;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/** Makes the nested documents, one per figure, against which filters are read. */
final class FigureDocuments {
    private static final String YES_OPTIONAL = "true";

    private final CountingFigures counting;

    FigureDocuments(CountingFigures counting) {
        this.counting = counting;
    }

    /** The documents of one capability's figures. */
    List<SolrInputDocument> of(String productId, Capability capability, List<Figure> figures) {
        List<SolrInputDocument> documents = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            SolrInputDocument document = new SolrInputDocument();
            document.setField(SolrFields.ID, productId + "/" + capability.id() + "/" + i);
            fill(document, capability, figures.get(i));
            documents.add(document);
        }
        return documents;
    }

    /** An option with its capability, so that one field serves all. */
    static String optionToken(Capability capability, String option) {
        return capability.id() + "/" + option;
    }

    private void fill(SolrInputDocument document, Capability capability, Figure figure) {
        document.setField(SolrFields.KIND, SolrFields.FIGURE);
        document.setField(SolrFields.CAPABILITY, capability.id());
        document.setField(SolrFields.STANDING, Standing.of(figure).code());
        document.setField(SolrFields.FIGURE_EVIDENCE, counting.evidence(figure));
        counting.standards(capability, figure)
                .forEach(standard -> document.addField(SolrFields.FIGURE_STANDARD, standard));
        counting.condition(figure)
                .ifPresent(condition -> document.setField(SolrFields.FIGURE_CONDITION, condition));
        if (figure.attribution().optional()) {
            document.setField(SolrFields.OPTIONAL, YES_OPTIONAL);
        }
        switch (figure) {
            case Figure.Measured measured -> addBounds(document, capability, measured);
            case Figure.Chosen chosen ->
                    addOptions(
                            document,
                            capability,
                            chosen.options(),
                            !figure.attribution().optional());
            case Figure.Blanked(Blank blank, _, _)
                    when blank == Blank.NO && capability.kind() == Kind.FLAG ->
                    addOptions(document, capability, List.of(blank.code()), true);
            case Figure.Blanked _, Figure.Sized _, Figure.Worded _, Figure.Claimed _ -> {}
        }
    }

    private static void addBounds(
            SolrInputDocument document, Capability capability, Figure.Measured figure) {
        Optional<String> currency =
                capability.kind() == Kind.MONEY ? Optional.of(figure.unit()) : Optional.empty();
        Bounds bounds = figure.canonical();
        add(document, SolrFields.of(capability.id(), currency, Aspect.LOWER), bounds.lower());
        add(document, SolrFields.of(capability.id(), currency, Aspect.UPPER), bounds.upper());
        add(document, SolrFields.of(capability.id(), currency, Aspect.LOW), least(bounds));
        add(document, SolrFields.of(capability.id(), currency, Aspect.HIGH), greatest(bounds));
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
            SolrInputDocument document,
            Capability capability,
            List<String> options,
            boolean surely) {
        options.forEach(
                option -> document.addField(SolrFields.OPTION, optionToken(capability, option)));
        boolean alternatives = capability.kind() != Kind.CHOICES && options.size() > 1;
        if (surely && !alternatives) {
            options.forEach(option ->
                    document.addField(SolrFields.CERTAIN_OPTION, optionToken(capability, option)));
        }
    }
}
