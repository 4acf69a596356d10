package org.bordercatalogue.web.view;

/**
 * Markup of our own, which a page prints as it stands. Made only of files of the class path, never
 * of anything that was typed or imported.
 */
public final class Markup {
    public static final Markup NONE = new Markup("");

    private final String text;

    Markup(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
