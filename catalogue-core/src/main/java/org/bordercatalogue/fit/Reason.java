package org.bordercatalogue.fit;

import java.util.Locale;

/** Why a product stands to a requirement as it does. */
public enum Reason {
    /** All its figures meet it. */
    MET,
    /** It meets it with something that must be ordered besides. */
    OPTIONAL,
    /** Only the best case reaches it, as "up to" does. */
    BEST_CASE,
    /** Its figure is a range that reaches to both sides of the bound. */
    RANGE,
    /** It names alternatives, of which only some are wanted. */
    ALTERNATIVES,
    /** Its figures disagree: other sources, conditions or configurations. */
    DIFFERING,
    NOT_STATED,
    NOT_DISCLOSED,
    /** Stated in words, without a figure. */
    CLAIMED,
    /** The bound that would decide is not stated. */
    OPEN,
    /** Stated in another currency. */
    CURRENCY,
    /** The kind of equipment, or the product by its own word, cannot have it. */
    NOT_APPLICABLE,
    /** It is stated that it does not have it. */
    NO,
    /** Its figure falls short of, or goes beyond, what is asked. */
    SHORT,
    /** It has another option than the ones wanted. */
    OTHER;

    /** The word used in the API and in files, such as {@code best-case}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
