package org.bordercatalogue.wording;

/**
 * A word that nothing is found by, and what is searched for in its place.
 *
 * @param typed as it was typed
 * @param used a known word, or two where a blank was left out
 */
public record Replacement(String typed, String used) {}
