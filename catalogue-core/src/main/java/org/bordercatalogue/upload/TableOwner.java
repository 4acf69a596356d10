package org.bordercatalogue.upload;

/** What a table is about, and so whose it is. */
public sealed interface TableOwner {
    /** The entries of an exhibitor, kept by its people. */
    record OfExhibitor(String id) implements TableOwner {}

    /** Who is listed at an edition, kept by its organisers. */
    record OfEdition(String id) implements TableOwner {}
}
