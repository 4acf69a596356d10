package org.bordercatalogue.web.entry;

import java.util.List;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.media.DocumentView;
import org.bordercatalogue.web.media.PictureView;

/**
 * A field of which two contents say something else, old beside new.
 *
 * @param field its name in the form
 * @param weight {@code identity}, {@code reviewed} or {@code instant}; {@code weightLabel} in words
 * @param before what was there; none of it where nothing was said
 * @param remark a reviewer's words on the field, empty where there are none
 */
public record DifferenceView(
        String field,
        String label,
        String weight,
        String weightLabel,
        ContentView before,
        ContentView after,
        String remark) {
    /**
     * What one side says.
     *
     * @param language of the texts, empty where it is not known
     */
    public record ContentView(
            boolean nothing,
            String language,
            List<String> texts,
            List<FigureView> figures,
            List<PictureView> pictures,
            List<DocumentView> documents) {
        public ContentView {
            texts = List.copyOf(texts);
            figures = List.copyOf(figures);
            pictures = List.copyOf(pictures);
            documents = List.copyOf(documents);
        }
    }

    /** The same with what is said of the field. */
    public DifferenceView with(String words) {
        return new DifferenceView(field, label, weight, weightLabel, before, after, words);
    }
}
