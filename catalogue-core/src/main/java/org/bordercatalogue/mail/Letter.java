package org.bordercatalogue.mail;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody is to be told, before it is worded.
 *
 * @param kind names the text, such as {@code invitation}
 * @param language to be worded in
 * @param values that the text names
 */
public record Letter(String kind, String language, SortedMap<String, String> values) {
    /** The value from which an address for one act is made. */
    public static final String LINK = "link";

    public Letter {
        values = Collections.unmodifiableSortedMap(new TreeMap<String, String>(values));
    }

    public static Letter of(String kind, String language, Map<String, String> values) {
        return new Letter(kind, language, new TreeMap<String, String>(values));
    }
}
