package org.bordercatalogue.web.page;

import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.web.figure.FigureViews;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Frame;
import org.bordercatalogue.web.view.Frames;
import org.bordercatalogue.web.view.Messages;
import org.bordercatalogue.web.view.Page;

/** What the page of one request is made with. */
public record PageContext(
        Visit visit, Messages messages, FigureViews figures, TypeNames types, Frames frames) {
    public Links links() {
        return visit.links();
    }

    public String text(String key) {
        return messages.text(key);
    }

    /** The text in the page's language. */
    public String in(LocalText text) {
        return text.in(visit.language());
    }

    public Frame frame(String title) {
        return frames.frame(visit, title);
    }

    /** Around a page for signed-in people. */
    public Frame workFrame(String title) {
        return frames.workFrame(visit, title);
    }

    /**
     * @param query what the visitor searched for
     */
    public Frame frame(String title, String query) {
        return frames.frame(visit, title, query);
    }

    /** A language as its own speakers name it. */
    public String languageName(String language) {
        return frames.languageName(language);
    }

    public Page page(String template, Record view) {
        return new Page(template, view, visit.language());
    }
}
