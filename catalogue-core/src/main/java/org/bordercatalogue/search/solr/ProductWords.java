package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.wording.FoldedWords;

/** Adds to a product's document the words by which it is found. */
final class ProductWords {
    private static final int SHORTEST_SPELLING = 3;
    private static final int LONGEST_SPELLING = 40;

    private final DefinedWords defined;

    ProductWords(Registry registry) {
        defined = new DefinedWords(registry);
    }

    void add(SolrInputDocument document, IndexedProduct indexed, EquipmentType type) {
        Product product = indexed.product();
        List<String> names = names(product);
        List<String> makers = makers(product, indexed.exhibitor());
        document.setField(SolrFields.NAMES, names);
        document.setField(SolrFields.MAKERS, makers);
        List<String> called = Stream.concat(names.stream(), makers.stream()).toList();
        document.setField(SolrFields.STARTS, called);
        List<LocalText> labels = defined.typeNames(product, type);
        List<LocalText> texts = new ArrayList<>(labels);
        texts.add(type.explain());
        texts.add(product.description());
        texts.addAll(defined.statedNames(product, type));
        for (String language : ProductDocuments.LANGUAGES) {
            addLanguage(document, language, called, labels, texts);
        }
        addPlain(document, indexed, called, texts);
    }

    private static void addLanguage(
            SolrInputDocument document,
            String language,
            List<String> called,
            List<LocalText> labels,
            List<LocalText> texts) {
        document.setField(SolrFields.LABEL_PREFIX + language, in(language, labels));
        List<String> spoken = new ArrayList<>(called);
        spoken.addAll(in(language, texts));
        document.setField(SolrFields.TEXT_PREFIX + language, spoken);
    }

    private static List<String> in(String language, List<LocalText> texts) {
        return texts.stream().flatMap(text -> text.find(language).stream()).distinct().toList();
    }

    private static void addPlain(
            SolrInputDocument document,
            IndexedProduct indexed,
            List<String> called,
            List<LocalText> texts) {
        Set<String> words = new LinkedHashSet<>(called);
        texts.forEach(text -> words.addAll(text.texts().values()));
        words.addAll(prose(indexed.product()));
        document.setField(SolrFields.SPELLINGS, spellings(words));
        // A long document would offer its slips of the pen as spellings, so it is only searched.
        words.addAll(mediaTitles(indexed.product()));
        words.addAll(indexed.documents());
        document.setField(SolrFields.WORDS, words);
    }

    private static List<String> mediaTitles(Product product) {
        return product.media().stream()
                .map(MediaItem::title)
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private static Set<String> spellings(Set<String> texts) {
        Set<String> spellings = new TreeSet<>();
        for (String text : texts) {
            FoldedWords.of(text).stream()
                    .filter(word ->
                            word.length() >= SHORTEST_SPELLING
                                    && word.length() <= LONGEST_SPELLING
                                    && Character.isLetter(word.codePointAt(0)))
                    .forEach(spellings::add);
        }
        return spellings;
    }

    private static List<String> names(Product product) {
        List<String> names = new ArrayList<>(List.of(product.name()));
        names.addAll(product.alsoKnownAs());
        return names;
    }

    private static List<String> makers(Product product, Exhibitor exhibitor) {
        List<String> names = new ArrayList<>();
        product.maker().ifPresent(names::add);
        names.add(exhibitor.name());
        names.addAll(exhibitor.aliases());
        names.addAll(exhibitor.formerNames());
        return names;
    }

    /** What sources wrote in words, in whatever language. */
    private static List<String> prose(Product product) {
        return product.figures().values().stream()
                .flatMap(List::stream)
                .filter(figure ->
                        figure instanceof Figure.Worded
                                || figure instanceof Figure.Claimed
                                || figure instanceof Figure.Chosen)
                .flatMap(figure -> figure.asWritten().stream())
                .toList();
    }
}
