package org.bordercatalogue.web.page;

import java.util.Optional;
import org.bordercatalogue.browse.Appearance;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.figure.Sources;

/**
 * A listing at an edition.
 *
 * @param role as the source words it, empty when unknown; likewise the booth
 * @param plan where the edition shows its booths, empty where it does not
 */
public record AppearanceView(
        String edition,
        String url,
        String role,
        String booth,
        String plan,
        Optional<FigureView.SourceView> source) {
    public static AppearanceView of(Appearance appearance, PageContext context) {
        return new AppearanceView(
                appearance.edition().name(),
                context.links().edition(appearance.edition().id()),
                appearance.listing().role().orElse(""),
                appearance.listing().booth().orElse(""),
                appearance.planned() && appearance.listing().booth().isPresent()
                        ? context.links().edition(appearance.edition().id()) + "#plan"
                        : "",
                appearance
                        .listing()
                        .source()
                        .map(text -> new FigureView.SourceView(text, Sources.link(text))));
    }
}
