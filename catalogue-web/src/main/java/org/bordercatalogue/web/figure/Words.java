package org.bordercatalogue.web.figure;

/** The parts of a figure in words: what stands before the value, the value, and its unit. */
record Words(String qualifier, String value, String unit) {
    static Words of(String value) {
        return new Words("", value, "");
    }
}
