package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.Optional;

/**
 * A capability as a field of the form, made from its definition alone.
 *
 * @param asFigure whether a figure is written as the datasheet has it; likewise one option of
 *     several, several options, and a text
 * @param key whether it is a key figure; {@code filter} whether delegates filter by it
 * @param fresh whether it was not asked when the draft was begun
 * @param units symbols of the accepted units, joined; empty where there are none
 * @param example of a figure as it may be written; empty for other kinds
 * @param several whether more than one row is shown, so that rows are numbered
 */
record FieldView(
        String id,
        String label,
        String explain,
        boolean asFigure,
        boolean asOption,
        boolean asOptions,
        boolean asText,
        boolean key,
        boolean filter,
        boolean fresh,
        boolean instant,
        String units,
        String example,
        List<String> standards,
        boolean several,
        List<CommentView> comments,
        List<RowView> rows) {
    FieldView {
        standards = List.copyOf(standards);
        comments = List.copyOf(comments);
        rows = List.copyOf(rows);
    }

    /** What a reviewer said of the field. */
    record CommentView(String words, String when) {}

    /**
     * One figure.
     *
     * @param name that the names of its inputs begin with
     * @param title that tells it from the others of the field
     * @param options of a choice, those it lists and those that were written
     * @param free whether a choice may be told in other words
     * @param open whether its circumstances are shown at once
     * @param fault what has to be put right, in words; {@code detail} what the reader said, in
     *     English
     */
    record RowView(
            String name,
            String title,
            String label,
            String text,
            List<ChoiceView> options,
            boolean free,
            List<ChoiceView> blanks,
            String condition,
            String standard,
            String configuration,
            String source,
            List<ChoiceView> evidence,
            boolean optional,
            boolean open,
            String fault,
            String detail,
            Optional<ReadingView> reading) {
        RowView {
            options = List.copyOf(options);
            blanks = List.copyOf(blanks);
            evidence = List.copyOf(evidence);
        }
    }

    record ChoiceView(String value, String label, boolean selected) {}

    /**
     * What was understood of a figure.
     *
     * @param read the figure as pages will show it
     * @param searched what filters compare, in the canonical unit; empty where it is no number
     * @param warnings what a careful reader would want to be told
     */
    record ReadingView(String read, String searched, List<String> warnings) {
        ReadingView {
            warnings = List.copyOf(warnings);
        }
    }
}
