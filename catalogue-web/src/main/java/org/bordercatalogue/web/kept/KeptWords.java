package org.bordercatalogue.web.kept;

import org.bordercatalogue.web.page.PageContext;

/** Says in a reader's language what fields and buttons of forms are called. */
public interface KeptWords {
    /** The label of a field; empty where it has none of its own. */
    String field(String name, PageContext context);

    /** What was pressed, by where the form was sent to; empty where that says nothing. */
    String button(String path, PageContext context);
}
