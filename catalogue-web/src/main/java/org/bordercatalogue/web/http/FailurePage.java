package org.bordercatalogue.web.http;

import org.bordercatalogue.web.view.Frame;

/**
 * The page that says what went wrong.
 *
 * @param detail empty where the reason is not the visitor's
 * @param pause how long to wait, in the reader's language; empty where that is not known
 */
record FailurePage(
        Frame frame, String title, int status, String detail, String pause, String incident) {}
