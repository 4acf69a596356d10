package org.bordercatalogue.web.page;

/**
 * A type as pages name it.
 *
 * @param icon address of its drawing, empty where there is none
 */
public record TypeName(String id, String label, String explain, String url, String icon) {}
