package org.bordercatalogue.speed;

/** One way to do what several can. */
record Contender(String name, Turn turn) {
    /** Does the work once and answers how many bytes came back. */
    @FunctionalInterface
    interface Turn {
        long take(int number);
    }
}
