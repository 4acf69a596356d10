package org.bordercatalogue.web.product;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.figure.ReadingView;
import org.bordercatalogue.web.media.PictureView;
import org.bordercatalogue.web.page.TypeName;

/**
 * A product as lists show it.
 *
 * @param retired whether it is no longer sold
 * @param compare address of a comparison that starts with it
 */
public record ProductCard(
        String id,
        String name,
        String url,
        TypeName type,
        boolean retired,
        String exhibitor,
        String exhibitorUrl,
        List<KeyFigure> figures,
        String compare,
        Optional<PictureView> picture) {
    public ProductCard {
        figures = List.copyOf(figures);
    }

    /**
     * A decisive capability and what is stated of it.
     *
     * @param others how many more figures there are than those shown
     * @param blank words for what is not stated, empty where something is
     * @param open how it stands to what is asked, where that is not for certain
     */
    public record KeyFigure(
            String capability,
            String label,
            List<FigureView> figures,
            int others,
            String blank,
            Optional<ReadingView> open) {
        public KeyFigure {
            figures = List.copyOf(figures);
        }
    }
}
