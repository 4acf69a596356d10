package org.bordercatalogue.web.media;

/**
 * A picture.
 *
 * @param url of its full size; {@code small} of the one for lists
 * @param alt what it shows, for those who do not see it
 */
public record PictureView(String url, String small, String alt) {}
