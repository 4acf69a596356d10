package org.bordercatalogue.access;

import java.util.Collection;
import java.util.List;

/**
 * How far a role reaches: over everything there is and will be, or over some things by their ids.
 */
public sealed interface Scope {
    Scope ALL = new Everything();

    static Scope only(Collection<String> ids) {
        return new Only(List.copyOf(ids));
    }

    static Scope only(String... ids) {
        return only(List.of(ids));
    }

    /**
     * Whether the thing is within reach.
     *
     * @param idAndAncestors the thing and what stands above it: who holds a type holds its
     *     descendants
     */
    boolean includes(Collection<String> idAndAncestors);

    /** No limit. */
    record Everything() implements Scope {
        @Override
        public boolean includes(Collection<String> idAndAncestors) {
            return true;
        }
    }

    /**
     * @param ids none means nothing, never everything
     */
    record Only(List<String> ids) implements Scope {
        public Only {
            ids = ids.stream().distinct().sorted().toList();
        }

        @Override
        public boolean includes(Collection<String> idAndAncestors) {
            return idAndAncestors.stream().anyMatch(ids::contains);
        }
    }
}
