package org.bordercatalogue.review;

import java.util.function.Function;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.store.CatalogueStore;

/** Runs use cases, each in one transaction at a desk of its own. */
final class Work {
    private final CatalogueStore store;
    private final Rulebook rules;

    Work(CatalogueStore store, Rulebook rules) {
        this.store = store;
        this.rules = rules;
    }

    <T> T write(Actor actor, Function<Desk, T> work) {
        return store.write(transaction -> work.apply(new Desk(transaction, actor, rules)));
    }

    <T> T read(Actor actor, Function<Desk, T> work) {
        return store.read(transaction -> work.apply(new Desk(transaction, actor, rules)));
    }
}
