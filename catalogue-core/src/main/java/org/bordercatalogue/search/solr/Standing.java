package org.bordercatalogue.search.solr;

import java.util.Locale;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Figure;

/** What a nested figure has to say to a filter, apart from its bounds and options. */
enum Standing {
    /** It has bounds or options. */
    STATED,
    /** Stated without anything that a filter could read. */
    CLAIMED,
    NO,
    NOT_DISCLOSED,
    NOT_APPLICABLE;

    static Standing of(Figure figure) {
        return switch (figure) {
            case Figure.Measured _, Figure.Chosen _ -> STATED;
            case Figure.Sized _, Figure.Worded _, Figure.Claimed _ -> CLAIMED;
            case Figure.Blanked(Blank blank, _, _) ->
                    switch (blank) {
                        case NO -> NO;
                        case NOT_DISCLOSED -> NOT_DISCLOSED;
                        case NOT_APPLICABLE -> NOT_APPLICABLE;
                    };
        };
    }

    /** The word in the index. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
