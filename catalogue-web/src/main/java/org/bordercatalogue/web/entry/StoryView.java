package org.bordercatalogue.web.entry;

/**
 * One thing that happened to an entry.
 *
 * @param at the instant, for programs; {@code when} for people
 * @param words what a person said, or which fields; may be empty
 * @param internal what only organisers read; empty for others
 */
public record StoryView(
        String at, String when, String who, String what, String words, String internal) {}
