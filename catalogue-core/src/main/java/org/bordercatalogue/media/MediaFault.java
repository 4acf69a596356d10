package org.bordercatalogue.media;

import java.util.Locale;

/** Why a file is not taken. */
public enum MediaFault {
    /** There is no file, or nothing in it. */
    EMPTY,
    /** It has more bytes than its kind may have. */
    TOO_LARGE,
    /** It begins like none of the kinds that are taken. */
    UNKNOWN_KIND,
    /** It is no picture where only a picture will do. */
    NOT_A_PICTURE,
    /** Its name says another kind than it is. */
    OTHER_THAN_NAMED,
    /** It is called by more characters than a name may have. */
    LONG_NAME,
    /** It is damaged, or cannot be read to its end. */
    UNREADABLE,
    /** It has more pixels than a picture may have. */
    TOO_MANY_PIXELS,
    /** It wants a password. */
    ENCRYPTED,
    /** It holds scripts, forms that send, other files, or asks to start something. */
    ACTIVE,
    /** It unpacks to more than is read of a document, or is packed as is not read here. */
    PACKED,
    /** Something else is hidden in the file, before, after or within it. */
    POLYGLOT,
    /** The entry has as many files or bytes as an entry may have. */
    ENTRY_FULL,
    /** The company has as many bytes as a company may have. */
    COMPANY_FULL;

    /** The word used in messages, such as {@code too-large}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
