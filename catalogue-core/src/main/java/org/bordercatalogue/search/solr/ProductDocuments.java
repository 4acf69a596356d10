package org.bordercatalogue.search.solr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.CountingFigures;
import org.bordercatalogue.search.FilterReading;
import org.bordercatalogue.search.IndexedProduct;

/** Makes a product's document, its figures nested in it. */
final class ProductDocuments {
    /** The languages for which the schema has an analyser; all else is found by its plain words. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Registry registry;
    private final FigureDocuments figures;
    private final CapabilityFields capabilityFields;

    ProductDocuments(Registry registry) {
        this.registry = registry;
        CountingFigures counting = new CountingFigures(registry);
        figures = new FigureDocuments(counting);
        capabilityFields = new CapabilityFields(new FilterReading(counting));
    }

    SolrInputDocument of(IndexedProduct indexed) {
        Product product = indexed.product();
        EquipmentType type = registry.findType(product.type()).orElseGet(registry::root);
        SolrInputDocument document = new SolrInputDocument();
        document.setField(SolrFields.ID, product.id());
        document.setField(SolrFields.KIND, SolrFields.PRODUCT);
        document.setField(SolrFields.VISIBILITY, SolrFields.PUBLIC);
        document.setField(SolrFields.REVISION, indexed.version());
        document.setField(SolrFields.HASH, indexed.hash());
        addFacets(document, indexed, type);
        addWords(document, indexed, type);
        addCapabilities(document, product, type);
        return document;
    }

    private void addFacets(SolrInputDocument document, IndexedProduct indexed, EquipmentType type) {
        document.setField(SolrFields.TYPE, type.id());
        document.setField(
                SolrFields.TYPE_PATH,
                registry.lineage(type.id()).stream().map(EquipmentType::id).toList());
        document.setField(SolrFields.EXHIBITOR, indexed.exhibitor().id());
        indexed.exhibitor()
                .country()
                .ifPresent(country -> document.setField(SolrFields.COUNTRY, country));
        document.setField(SolrFields.EDITION, indexed.editions());
        document.setField(SolrFields.EVIDENCE, evidenceLevels(indexed.product()));
    }

    private static Set<String> evidenceLevels(Product product) {
        Set<String> levels = new TreeSet<>();
        product.figures()
                .values()
                .forEach(stated ->
                        stated.forEach(
                                figure -> levels.add(figure.attribution().evidence().code())));
        return levels;
    }

    private void addWords(SolrInputDocument document, IndexedProduct indexed, EquipmentType type) {
        Product product = indexed.product();
        List<String> names = names(product, indexed.exhibitor());
        List<LocalText> texts = new ArrayList<>(List.of(product.description()));
        registry.lineage(type.id()).forEach(each -> texts.add(each.label()));
        texts.addAll(optionLabels(product, type));
        document.setField(SolrFields.NAME_ORDER, nameOrder(product.name()));
        document.setField(SolrFields.NAMES, names);
        List<String> words = new ArrayList<>(names);
        texts.forEach(text -> words.addAll(text.texts().values()));
        words.addAll(prose(product));
        document.setField(SolrFields.WORDS, words);
        for (String language : LANGUAGES) {
            List<String> spoken = new ArrayList<>(names);
            texts.forEach(text -> text.find(language).ifPresent(spoken::add));
            document.setField(SolrFields.TEXT_PREFIX + language, spoken);
        }
    }

    private static List<String> names(Product product, Exhibitor exhibitor) {
        List<String> names = new ArrayList<>(List.of(product.name()));
        names.addAll(product.alsoKnownAs());
        product.maker().ifPresent(names::add);
        names.add(exhibitor.name());
        names.addAll(exhibitor.aliases());
        names.addAll(exhibitor.formerNames());
        return names;
    }

    /** What was chosen of a capability can be typed as well. */
    private List<LocalText> optionLabels(Product product, EquipmentType type) {
        List<LocalText> labels = new ArrayList<>();
        for (Capability capability : registry.capabilitiesOf(type.id())) {
            for (Figure figure : product.figuresOf(capability.id())) {
                if (figure instanceof Figure.Chosen chosen) {
                    chosen.options().stream()
                            .map(capability::findOption)
                            .flatMap(Optional::stream)
                            .map(Option::label)
                            .forEach(labels::add);
                }
            }
        }
        return labels;
    }

    private static List<String> prose(Product product) {
        return product.figures().values().stream()
                .flatMap(List::stream)
                .filter(figure ->
                        figure instanceof Figure.Worded || figure instanceof Figure.Claimed)
                .flatMap(figure -> figure.asWritten().stream())
                .toList();
    }

    /** Capital or small, with or without accents, names stand together. */
    private static String nameOrder(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }

    private void addCapabilities(SolrInputDocument document, Product product, EquipmentType type) {
        for (Capability capability : registry.capabilitiesOf(type.id())) {
            List<Figure> stated = product.figuresOf(capability.id());
            if (!stated.isEmpty()) {
                capabilityFields.add(document, capability, stated);
                figures.add(document, capability, stated);
            }
        }
    }
}
