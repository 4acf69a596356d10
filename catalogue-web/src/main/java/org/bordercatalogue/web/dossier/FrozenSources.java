package org.bordercatalogue.web.dossier;

import java.util.ArrayList;
import java.util.List;

/** The sources that a dossier cites, numbered in the order in which they are first met. */
final class FrozenSources {
    private final List<String> sources = new ArrayList<>();

    /** The number of a source, from 1; 0 where none is stated. */
    int cite(String source) {
        if (source.isEmpty()) {
            return 0;
        }
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return sources.indexOf(source) + 1;
    }

    List<DossierPage.Source> all() {
        return sources.stream()
                .map(each -> new DossierPage.Source(sources.indexOf(each) + 1, each))
                .toList();
    }
}
