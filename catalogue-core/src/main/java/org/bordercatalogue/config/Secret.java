package org.bordercatalogue.config;

/** A text that must not reach a log or a page. */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
