package org.bordercatalogue.pack;

/** What is wrong in a pack file, and where. Lines count from 1. */
public record PackFault(String file, int line, String reason) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
