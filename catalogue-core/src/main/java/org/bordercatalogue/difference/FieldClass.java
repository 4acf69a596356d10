package org.bordercatalogue.difference;

/** How weighty a change of a field is. */
public enum FieldClass {
    /** By what the product is known: always reviewed first, and compared with others anew. */
    IDENTITY,
    /** Reviewed before it is public. */
    REVIEWED,
    /** Public at once, and looked at afterwards. */
    INSTANT
}
