package org.bordercatalogue.web.figure;

/**
 * How what is stated stands to what is asked.
 *
 * @param reading its code, which also names its mark; {@code readingLabel} in words
 */
public record ReadingView(String reading, String readingLabel) {}
