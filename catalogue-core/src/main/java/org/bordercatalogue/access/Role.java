package org.bordercatalogue.access;

/** One thing that somebody is to the catalogue; a person may hold several. */
public sealed interface Role {
    /** A member of a customs or border agency. */
    record Delegate() implements Role {}

    /**
     * Writes the entries of one exhibitor.
     *
     * @param submits whether also sends them for review; without it, a colleague does
     */
    record ExhibitorEditor(String exhibitor, boolean submits) implements Role {}

    /** Writes, submits and discards for one exhibitor, and says who else does. */
    record ExhibitorAdmin(String exhibitor) implements Role {}

    /**
     * Reviews and publishes.
     *
     * @param types the equipment types whose entries it reviews, their descendants included
     * @param editions the events whose listings it keeps
     * @param lead whether it also takes the decisions that are final
     */
    record Organiser(Scope types, Scope editions, boolean lead) implements Role {}

    /** Keeps accounts and the application; reviews nothing by this role alone. */
    record Administrator() implements Role {}

    /** The application itself: schedules, and the operator's command line. */
    record Machine() implements Role {}
}
