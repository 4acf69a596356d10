package org.bordercatalogue.review;

/** An entry to be begun. */
public record NewEntry(String exhibitor, String type, String name) {}
