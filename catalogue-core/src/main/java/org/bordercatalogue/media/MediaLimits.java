package org.bordercatalogue.media;

/**
 * How much is taken.
 *
 * @param pictureBytes most bytes of one picture
 * @param documentBytes most bytes of one document
 * @param pixels most pixels of one picture, as its header says
 * @param entryFiles most files of one entry
 * @param entryBytes most bytes of one entry, as kept
 * @param companyBytes most bytes of one exhibitor, as kept
 * @param nameCharacters longest name of a file
 */
public record MediaLimits(
        long pictureBytes,
        long documentBytes,
        long pixels,
        int entryFiles,
        long entryBytes,
        long companyBytes,
        int nameCharacters) {
    private static final long MEBIBYTE = 1024 * 1024;

    public static final MediaLimits USUAL =
            new MediaLimits(
                    10 * MEBIBYTE,
                    25 * MEBIBYTE,
                    40_000_000,
                    20,
                    250 * MEBIBYTE,
                    2048 * MEBIBYTE,
                    120);

    long bytes(MediaType type) {
        return type.isPicture() ? pictureBytes : documentBytes;
    }

    /** The most bytes of any one file. */
    public long most() {
        return Math.max(pictureBytes, documentBytes);
    }
}
