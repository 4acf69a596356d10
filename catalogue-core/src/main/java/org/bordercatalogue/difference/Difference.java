package org.bordercatalogue.difference;

/**
 * A field that two contents do not have alike.
 *
 * @param field its name in the form
 */
public record Difference(
        String field, FieldClass weight, FieldContent before, FieldContent after) {}
