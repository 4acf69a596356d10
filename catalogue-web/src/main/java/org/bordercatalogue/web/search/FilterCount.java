package org.bordercatalogue.web.search;

/**
 * What a form that is not sent yet would find.
 *
 * @param label for the button that sends it
 */
record FilterCount(long total, String label) {}
