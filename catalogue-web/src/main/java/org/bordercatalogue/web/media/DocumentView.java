package org.bordercatalogue.web.media;

/**
 * A document of an entry, to be fetched.
 *
 * @param kind what it is, in words
 * @param size how many bytes it has, in words; empty where that is not known
 * @param expires until when it holds, in words; empty where nothing is said
 * @param expired whether that is over
 */
public record DocumentView(
        String url, String title, String kind, String size, String expires, boolean expired) {}
