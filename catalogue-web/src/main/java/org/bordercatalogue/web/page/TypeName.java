package org.bordercatalogue.web.page;

import org.bordercatalogue.web.view.Markup;

/**
 * A type as pages name it.
 *
 * @param icon its drawing, empty where there is none
 */
public record TypeName(String id, String label, String explain, String url, Markup icon) {}
