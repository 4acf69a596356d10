package org.bordercatalogue.ingest;

/** Told from time to time how far long work has come. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total) -> {};

    /**
     * @param total what there is to do in all, 0 when that is not known
     */
    void at(long done, long total);
}
