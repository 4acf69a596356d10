package org.bordercatalogue.search;

import java.util.List;

/** Finds products while their names are being typed. Only what is public is ever found. */
public interface NameSearch {
    /**
     * Products of which the names, those of maker and exhibitor included, begin with every word
     * typed.
     */
    Found find(String typed, int most);

    /**
     * @param products ids, the best first
     * @param generation of the index
     */
    record Found(List<String> products, long generation) {
        public Found {
            products = List.copyOf(products);
        }
    }
}
