package org.bordercatalogue.web.view;

/**
 * A page to be written.
 *
 * @param template name of the template, a constant
 * @param view a view record; its first component is the {@link Frame}
 * @param language of the interface
 */
public record Page(String template, Record view, String language) {}
