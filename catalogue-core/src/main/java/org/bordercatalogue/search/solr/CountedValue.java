package org.bordercatalogue.search.solr;

import java.util.Optional;

/**
 * A value of a capability's facet.
 *
 * @param possible what counts the products that may have it
 * @param certain what counts those that surely have it
 */
record CountedValue(String value, String possible, String certain) {
    static CountedValue of(String value) {
        return new CountedValue(value, Tokens.possible(value), Tokens.certain(value));
    }

    static CountedValue ofBucket(int place, Optional<String> currency) {
        return of(Tokens.bucket(place, currency));
    }
}
