package org.bordercatalogue.search;

/** Values of parameters that stand in no registry. */
public interface KnownValues {
    boolean isExhibitor(String id);

    boolean isEdition(String id);

    /** A language in which pages are written, ISO 639-1. */
    boolean isLanguage(String code);
}
