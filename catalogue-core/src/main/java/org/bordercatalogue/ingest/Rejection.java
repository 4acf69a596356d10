package org.bordercatalogue.ingest;

/** A line that could not be taken, as it stood in the file, and why. */
public record Rejection(long line, String text, String reason) {}
