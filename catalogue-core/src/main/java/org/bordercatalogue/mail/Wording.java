package org.bordercatalogue.mail;

/** Puts a letter into words, in its language. */
@FunctionalInterface
public interface Wording {
    Worded word(Letter letter);

    /**
     * @param body plain text
     */
    record Worded(String subject, String body) {}
}
