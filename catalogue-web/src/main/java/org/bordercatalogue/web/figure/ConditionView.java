package org.bordercatalogue.web.figure;

/**
 * Under what a figure holds: a condition, or the configuration of the product that it is of.
 *
 * @param words the label of what a pack declares, in the reader's language; else the text as stated
 * @param stated the text as stated, empty where the words are that text
 * @param declared whether a pack declares it; all else is in the source's own words
 */
public record ConditionView(String words, String stated, boolean declared) {
    /** With the text as stated behind the label, where they are not the same. */
    public String whole() {
        return stated.isEmpty() ? words : words + " (" + stated + ")";
    }
}
