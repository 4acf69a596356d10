package org.bordercatalogue.review;

import org.bordercatalogue.store.CatalogueStore;

/** Every use case of the review, over one store and by one book of rules. */
public final class Secretariat {
    private final CatalogueStore store;
    private final Rulebook rules;

    public Secretariat(CatalogueStore store, Rulebook rules) {
        this.store = store;
        this.rules = rules;
    }

    public Rulebook rules() {
        return rules;
    }

    public Drafting drafting() {
        return new Drafting(store, rules);
    }

    public Overlaying overlaying() {
        return new Overlaying(store, rules);
    }

    public Submitting submitting() {
        return new Submitting(store, rules);
    }

    public Reviewing reviewing() {
        return new Reviewing(store, rules);
    }

    public Consenting consenting() {
        return new Consenting(store, rules);
    }

    public Publishing publishing() {
        return new Publishing(store, rules);
    }

    public Rebasing rebasing() {
        return new Rebasing(store, rules);
    }

    public Reverting reverting() {
        return new Reverting(store, rules);
    }

    public InstantEditing instantEditing() {
        return new InstantEditing(store, rules);
    }

    public Acknowledging acknowledging() {
        return new Acknowledging(store, rules);
    }

    public Standings standings() {
        return new Standings(store, rules);
    }

    public Endings endings() {
        return new Endings(store, rules);
    }

    public Transferring transferring() {
        return new Transferring(store, rules);
    }

    public Uniting uniting() {
        return new Uniting(store, rules);
    }

    public Departing departing() {
        return new Departing(store, rules);
    }

    public Housekeeping housekeeping() {
        return new Housekeeping(store, rules);
    }

    public Queues queues() {
        return new Queues(store, rules);
    }

    public Duplicates duplicates() {
        return new Duplicates(store, rules);
    }
}
