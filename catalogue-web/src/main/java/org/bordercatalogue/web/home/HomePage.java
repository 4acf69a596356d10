package org.bordercatalogue.web.home;

import org.bordercatalogue.web.view.Frame;

/** The home page. */
record HomePage(Frame frame) {}
