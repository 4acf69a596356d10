package org.bordercatalogue.store;

import java.util.function.Function;

/** The relational store, which is the truth. Every read and write is one transaction. */
public interface CatalogueStore extends AutoCloseable {
    <T> T read(Function<Transaction, T> work);

    /**
     * Runs the work and commits durably before it returns; any exception undoes all of it. Throws
     * {@code STORAGE_FULL} on a full disk, {@code CORRUPT} on a damaged file, {@code
     * STORE_UNAVAILABLE} when the database does not answer.
     */
    <T> T write(Function<Transaction, T> work);

    @Override
    void close();
}
