package org.bordercatalogue.kernel;

/** The kinds of failure a caller can act upon; each maps to one HTTP status and one exit code. */
public enum ErrorCode {
    NOT_FOUND,
    TOO_MANY_ATTEMPTS,
    INVALID_PARAMETER,
    INVALID_INPUT,
    INVALID_PACK,
    INVALID_CONFIGURATION,
    FORBIDDEN,
    CONFLICT,
    KEY_REUSED,
    STALE,
    IN_USE,
    BUSY,
    STORAGE_FULL,
    CORRUPT,
    SEARCH_UNAVAILABLE,
    STORE_UNAVAILABLE
}
