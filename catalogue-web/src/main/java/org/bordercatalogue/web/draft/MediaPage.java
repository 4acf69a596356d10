package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/**
 * The section of pictures and documents.
 *
 * @param version that its writer sees, named again when it is saved
 * @param action address that the section is posted to; {@code upload} where a file is sent
 * @param kinds of a file that is to be sent
 * @param title that was typed with a file that was not taken; likewise the day
 * @param fault why a file was not taken, in words; empty where none was refused
 * @param refused what that file was called
 */
record MediaPage(
        Frame frame,
        DraftHead head,
        String heading,
        int version,
        String action,
        String upload,
        List<RowView> rows,
        List<FieldView.ChoiceView> kinds,
        String title,
        String expires,
        String fault,
        String refused,
        List<FieldView.CommentView> comments) {
    MediaPage {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
        comments = List.copyOf(comments);
    }

    /**
     * A picture or document of the draft.
     *
     * @param file hash of what is kept
     * @param small address of a picture for lists; empty of a document
     * @param dropped whether it is to be left out
     * @param name what its sender called it
     * @param fault what has to be put right, in words
     */
    record RowView(
            int number,
            String file,
            boolean picture,
            String url,
            String small,
            String title,
            String kind,
            List<FieldView.ChoiceView> kinds,
            String expires,
            boolean dropped,
            String name,
            String size,
            String fault) {
        RowView {
            kinds = List.copyOf(kinds);
        }
    }
}
