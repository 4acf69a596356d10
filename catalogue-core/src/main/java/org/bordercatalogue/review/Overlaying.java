package org.bordercatalogue.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.store.CatalogueStore;

/** Lets programs and tables write whole drafts: all of what they bring, or nothing. */
public final class Overlaying {
    private final Work work;

    Overlaying(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** Only to look. */
    public <T> T read(Actor actor, Function<DraftBatch, T> reading) {
        return work.read(actor, desk -> reading.apply(new DraftBatch(desk)));
    }

    /**
     * @param keeps whether what came of it is to stay; otherwise it is as if it had never been done
     */
    public <T> T write(Actor actor, Function<DraftBatch, T> writing, Predicate<T> keeps) {
        List<T> undone = new ArrayList<>();
        try {
            return work.write(
                    actor,
                    desk -> {
                        T result = writing.apply(new DraftBatch(desk));
                        if (!keeps.test(result)) {
                            undone.add(result);
                            throw new UndoneException();
                        }
                        return result;
                    });
        } catch (UndoneException _) {
            return undone.getFirst();
        }
    }

    /** Ends a transaction without keeping anything. */
    private static final class UndoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UndoneException() {
            super("undone on purpose", null, false, false);
        }
    }
}
