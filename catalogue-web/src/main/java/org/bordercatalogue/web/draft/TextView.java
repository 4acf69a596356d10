package org.bordercatalogue.web.draft;

import java.util.List;

/**
 * A field that is no capability: a name, a description in one language.
 *
 * @param line whether it has one line; {@code type} whether it chooses the equipment type
 * @param language of what is written in it, empty where it has none
 * @param stale whether another language's text has changed and this one has not
 * @param fault what has to be put right, in words
 */
record TextView(
        String name,
        String label,
        String hint,
        boolean line,
        boolean type,
        String language,
        String direction,
        String value,
        boolean stale,
        String fault,
        List<FieldView.CommentView> comments,
        List<FieldView.ChoiceView> choices) {
    TextView {
        comments = List.copyOf(comments);
        choices = List.copyOf(choices);
    }
}
