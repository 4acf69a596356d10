package org.bordercatalogue.browse;

/** Which facets a search is answered with, beside those that every search has. */
public enum FacetExtent {
    /** The decisive ones, and every one of a group of which another is asked for something. */
    DECISIVE,
    /** All that the chosen types have in common. */
    ALL
}
