package org.bordercatalogue.web.search;

/**
 * Where a value of a facet leads.
 *
 * @param address empty for nowhere
 */
record FacetLink(Step step, String address) {
    static final FacetLink NONE = new FacetLink(Step.ADD, "");

    /** What becomes of the value in the search. */
    enum Step {
        ADD,
        REMOVE
    }

    boolean leadsNowhere() {
        return address.isEmpty();
    }
}
