package org.bordercatalogue.difference;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.Unmapped;

/** What one field holds. */
public sealed interface FieldContent {
    FieldContent NOTHING = new Text("");

    boolean isEmpty();

    static FieldContent text(Optional<String> text) {
        return text.<FieldContent>map(Text::new).orElse(NOTHING);
    }

    /** A name, or a description in one language. */
    record Text(String text) implements FieldContent {
        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** Several names. */
    record Names(List<String> names) implements FieldContent {
        public Names {
            names = List.copyOf(names);
        }

        @Override
        public boolean isEmpty() {
            return names.isEmpty();
        }
    }

    /** The figures of a capability. */
    record Figures(List<Figure> figures) implements FieldContent {
        public Figures {
            figures = List.copyOf(figures);
        }

        @Override
        public boolean isEmpty() {
            return figures.isEmpty();
        }
    }

    /** Pictures and documents. */
    record Shown(List<MediaItem> media) implements FieldContent {
        public Shown {
            media = List.copyOf(media);
        }

        @Override
        public boolean isEmpty() {
            return media.isEmpty();
        }
    }

    /** Statements that became no figure. */
    record Kept(List<Unmapped> statements) implements FieldContent {
        public Kept {
            statements = List.copyOf(statements);
        }

        @Override
        public boolean isEmpty() {
            return statements.isEmpty();
        }
    }
}
