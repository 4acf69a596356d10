package org.bordercatalogue.web.signin;

import org.bordercatalogue.web.view.Frame;

/** The page that asks for the second factor. */
record CodePage(Frame frame, String action, String next, String carried, String fault) {}
