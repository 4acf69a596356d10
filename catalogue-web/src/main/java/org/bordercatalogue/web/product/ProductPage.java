package org.bordercatalogue.web.product;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.figure.ConditionView;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.media.DocumentView;
import org.bordercatalogue.web.media.PictureView;
import org.bordercatalogue.web.page.AppearanceView;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * The page of one product.
 *
 * @param maker the maker where it is not the exhibitor, else empty
 * @param picture the first of them; {@code pictures} are all others
 * @param published day of publication, as the language writes it
 * @param orders the ways to order the figures
 * @param ask address at which figures are asked for; empty in a preview
 * @param compare address of the comparison with its nearest kin, empty where it has none
 * @param data address of the same as JSON
 * @param retired whether it is no longer sold
 * @param successor address of what is sold in its place; empty where nothing is named
 */
record ProductPage(
        Frame frame,
        String name,
        List<TypeName> lineage,
        TypeName type,
        String exhibitor,
        String exhibitorUrl,
        String maker,
        List<String> alsoKnownAs,
        String description,
        Optional<PictureView> picture,
        List<PictureView> pictures,
        List<DocumentView> documents,
        int revision,
        String published,
        List<Frame.Entry> orders,
        List<Section> sections,
        String notStatedHeading,
        List<Missing> notStated,
        String ask,
        List<UnmappedView> unmapped,
        List<AppearanceView> appearances,
        List<SimilarCard> similar,
        String compare,
        String add,
        String require,
        String data,
        boolean retired,
        String successor) {
    /** The stated capabilities of one group, or of one stage of the life cycle. */
    record Section(String label, List<Row> rows) {}

    /**
     * A stated capability.
     *
     * @param stage of the life cycle, in words
     * @param several whether more than one figure is stated
     * @param contradictory whether its sources disagree under the same circumstances
     */
    record Row(
            Capability capability,
            String stage,
            List<FigureView> figures,
            boolean several,
            boolean contradictory) {}

    record Capability(String id, String label, String explain, List<String> standards) {}

    /**
     * What is not stated.
     *
     * @param ask address at which it is asked for, empty where that cannot be
     */
    record Missing(String label, String explain, String ask) {}

    /**
     * A statement of a source that no capability holds.
     *
     * @param named whether the label is ours; else it is the source's own name
     * @param condition what the source's name said besides
     * @param worded whether the reason is in the reader's language; else it is in English
     */
    record UnmappedView(
            String label,
            boolean named,
            Optional<ConditionView> condition,
            String text,
            Optional<FigureView.SourceView> source,
            String reason,
            boolean worded) {}

    /**
     * A product near this one.
     *
     * @param reasons the key figures that both state, theirs and ours
     */
    record SimilarCard(
            String name, String url, String exhibitor, List<Reason> reasons, String compare) {}

    record Reason(String label, FigureView theirs, FigureView ours) {}
}
