package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.MediaReference;
import org.bordercatalogue.store.Transaction;

/**
 * Decides who may see a picture or document: everybody what the public revision of its entry shows,
 * and whoever works on the entry all that belongs to it.
 */
public final class Showing {
    private final CatalogueStore store;
    private final Rulebook rules;

    public Showing(CatalogueStore store, Rulebook rules) {
        this.store = store;
        this.rules = rules;
    }

    /**
     * A file with what it is called.
     *
     * @param open whether everybody may see it
     */
    public record Shown(MediaReference file, String title, boolean open) {}

    /** Throws {@code NOT_FOUND} also for what this person may not see. */
    public Shown get(Actor actor, String entry, String sha256) {
        return store.read(transaction ->
                transaction
                        .media()
                        .find(entry, sha256)
                        .flatMap(file -> shown(transaction, actor, file))
                        .orElseThrow(() -> Refusal.notFound("file", sha256)));
    }

    private Optional<Shown> shown(Transaction transaction, Actor actor, MediaReference file) {
        Optional<MediaItem> item =
                transaction.entries().listLiveRevisions(List.of(file.entry())).stream()
                        .map(Revision::content)
                        .flatMap(content -> content.media().stream())
                        .filter(each -> each.sha256().equals(file.sha256()))
                        .findFirst();
        if (item.isPresent()) {
            return item.map(each -> new Shown(file, each.title(), true));
        }
        return transaction
                .standings()
                .findState(file.entry())
                .filter(entry -> !new Parties(rules).of(actor, entry).isEmpty())
                .map(_ -> new Shown(file, file.title(), false));
    }
}
