package org.bordercatalogue.store.rehearsal;

import java.util.function.Function;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Runs the same use cases as the real store without changing it: what is written is remembered for
 * the next question and then forgotten. It remembers that a revision was added and its hash, never
 * its content, so that a rehearsal of any length fits into memory; contents are those of the real
 * store. Unlike a real store it does not undo the changes of a work that fails. Not for use by
 * several threads.
 */
public final class RehearsalStore implements CatalogueStore {
    private final CatalogueStore real;
    private final RehearsedExhibitors.Memory exhibitors = new RehearsedExhibitors.Memory();
    private final RehearsedEntries.Memory entries = new RehearsedEntries.Memory();
    private final RehearsedEditions.Memory editions = new RehearsedEditions.Memory();

    public RehearsalStore(CatalogueStore real) {
        this.real = real;
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return real.read(transaction -> work.apply(rehearsed(transaction)));
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        return read(work);
    }

    /** Leaves the real store open; it is not ours. */
    @Override
    public void close() {}

    private Transaction rehearsed(Transaction transaction) {
        return new RehearsedTransaction(
                new RehearsedExhibitors(transaction.exhibitors(), exhibitors),
                new RehearsedEntries(transaction.entries(), entries),
                new RehearsedEditions(transaction.editions(), editions),
                transaction);
    }
}
