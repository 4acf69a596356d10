package org.bordercatalogue.posting;

/**
 * Something wrong with what was sent.
 *
 * @param pointer to its place (RFC 6901); empty for the whole
 * @param detail what is wrong and what would be right, in English
 */
public record Flaw(String pointer, String detail) {}
