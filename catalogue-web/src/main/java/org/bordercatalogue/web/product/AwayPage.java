package org.bordercatalogue.web.product;

import org.bordercatalogue.web.view.Frame;

/**
 * The page of a product that is not shown.
 *
 * @param title its name; where its content is gone for good, only that it is
 * @param text what became of it, in words
 */
record AwayPage(Frame frame, String title, String exhibitor, String text) {}
