package org.bordercatalogue.pack;

/** A pack file before it is read; the name tells people where it stands. */
public record PackSource(String name, String text) {}
