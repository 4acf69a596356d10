package org.bordercatalogue.browse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names of exhibitors and editions by id, in the order in which they are listed. */
public record Directory(Map<String, String> exhibitors, Map<String, String> editions) {
    public Directory {
        exhibitors = Collections.unmodifiableMap(new LinkedHashMap<>(exhibitors));
        editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
    }
}
