package org.bordercatalogue.search.solr;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Figure;
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
    private final ProductWords words;
    private final ItemFields item;

    ProductDocuments(Registry registry) {
        this.registry = registry;
        CountingFigures counting = new CountingFigures(registry);
        figures = new FigureDocuments(counting);
        capabilityFields = new CapabilityFields(new FilterReading(counting));
        words = new ProductWords(registry);
        item = new ItemFields(registry);
    }

    SolrInputDocument of(IndexedProduct indexed) {
        Product product = indexed.product();
        EquipmentType type = registry.findType(product.type()).orElseGet(registry::root);
        SolrInputDocument document = new SolrInputDocument();
        document.setField(SolrFields.ID, product.id());
        document.setField(SolrFields.KIND, SolrFields.PRODUCT);
        document.setField(
                SolrFields.VISIBILITY, indexed.retired() ? SolrFields.RETIRED : SolrFields.PUBLIC);
        document.setField(SolrFields.REVISION, indexed.version());
        document.setField(SolrFields.HASH, indexed.hash());
        addFacets(document, indexed, type);
        document.setField(SolrFields.NAME_ORDER, nameOrder(product.name()));
        words.add(document, indexed, type);
        addCapabilities(document, product, type);
        item.add(document, indexed);
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
