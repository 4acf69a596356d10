package org.bordercatalogue.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words by which products can be found, and how many products have each. */
public final class Vocabulary {
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Set.of());

    private final Map<String, Integer> products = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    /**
     * @param products numbers of products by folded word
     * @param further folded words that mean one of those, and may stand in no product
     */
    public Vocabulary(Map<String, Integer> products, Collection<String> further) {
        this.products.putAll(products);
        further.forEach(word -> this.products.putIfAbsent(word, 0));
        this.products.keySet().forEach(word -> keys.add(FoldedWords.key(word)));
    }

    /** Whether this folded word, or another form of it, is among them. */
    public boolean knows(String word) {
        return products.containsKey(word) || keys.contains(FoldedWords.key(word));
    }

    int frequency(String word) {
        return products.getOrDefault(word, 0);
    }

    Set<String> words() {
        return products.keySet();
    }
}
