package org.bordercatalogue.search;

/** One name and value of an address, decoded. */
public record Parameter(String name, String value) {}
