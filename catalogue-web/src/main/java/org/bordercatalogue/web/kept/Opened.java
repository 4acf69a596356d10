package org.bordercatalogue.web.kept;

/** What a sealed text came to. */
public sealed interface Opened {
    /** It is as it was sealed, and in time. */
    record Whole(PostedText text) implements Opened {}

    /** It was typed too long ago. */
    record Late() implements Opened {}

    /** It is not what was sealed here. */
    record Spoilt() implements Opened {}

    /** Another account wrote it, or it was sent elsewhere. */
    record Foreign(PostedText text) implements Opened {}
}
