package org.bordercatalogue.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.FigureViews;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Frames;
import org.bordercatalogue.web.view.Icons;
import org.bordercatalogue.web.view.Messages;
import org.bordercatalogue.web.view.Translations;

/** Makes the context of each request's page. */
public final class PageContexts {
    private final Translations translations;
    private final Frames frames;
    private final Registry registry;
    private final Units units;
    private final Icons icons;

    public PageContexts(
            Translations translations, Frames frames, Registry registry, Units units, Icons icons) {
        this.translations = translations;
        this.frames = frames;
        this.registry = registry;
        this.units = units;
        this.icons = icons;
    }

    public PageContext of(ContainerRequestContext request) {
        return of(Visit.of(request));
    }

    /** For a request of which this is known. */
    public PageContext of(Visit visit) {
        Messages messages = translations.in(visit.language());
        return new PageContext(
                visit,
                messages,
                new FigureViews(registry, units, messages, visit.reader()),
                new TypeNames(registry, icons, visit),
                frames);
    }
}
