package org.bordercatalogue.compare;

import java.util.Locale;

/** By what the rows of a comparison are grouped. */
public enum RowOrder {
    /** The subject, as the packs name it. */
    GROUP,
    /** The stage of life in which a buyer asks. */
    STAGE;

    /** The word of an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
