package org.bordercatalogue.publishing;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.store.Transaction;

/** Publishes products within one transaction; used once. */
final class ProductBatch {
    private final Transaction transaction;
    private final ProductJson json;
    private final Author author;
    private final StandingEntries standing;
    private final Changes changes;

    ProductBatch(Transaction transaction, ProductJson json, Author author) {
        this.transaction = transaction;
        this.json = json;
        this.author = author;
        this.standing = new StandingEntries(transaction);
        this.changes = new Changes(transaction.entries());
    }

    List<Publication> publish(List<Product> products) {
        standing.load(products);
        List<Publication> publications = products.stream().map(this::publish).toList();
        changes.write();
        return publications;
    }

    private Publication publish(Product product) {
        String content = json.write(product);
        Optional<String> reason =
                standing.reasonAgainst(product)
                        .or(() -> Admission.reasonAgainstText(product.toString()));
        if (reason.isPresent()) {
            return Publication.refused(product.id(), reason.get());
        }
        String hash = Sha256.hex(content);
        Optional<Entry> entry = standing.find(product.id());
        return entry.isPresent() ? change(product, hash, entry.get()) : create(product, hash);
    }

    private Publication create(Product product, String hash) {
        addContent(product, hash, Optional.empty(), Standing.LIVE);
        return Publication.of(product.id(), Outcome.CREATED);
    }

    private Publication change(Product product, String hash, Entry entry) {
        boolean withdrawn = entry.standing() == Standing.WITHDRAWN;
        boolean away = withdrawn || entry.standing() == Standing.NEW;
        Standing next = away ? Standing.LIVE : entry.standing();
        if (!standing.hasContent(entry, hash)) {
            addContent(product, hash, entry.liveRevision(), next);
        } else if (withdrawn) {
            point(product, entry.liveRevision().orElseThrow(), hash, next);
            log(product, "restore", "live again");
        } else {
            return Publication.of(product.id(), Outcome.UNCHANGED);
        }
        return Publication.of(product.id(), Outcome.CHANGED);
    }

    private void addContent(Product product, String hash, Optional<String> base, Standing next) {
        int number = standing.nextNumber(product.id());
        String id = product.id() + "." + number;
        changes.replace(
                base,
                new Revision(
                        id,
                        product.id(),
                        number,
                        Stage.PUBLISHED,
                        base,
                        hash,
                        author.definitionVersion(),
                        product,
                        author.name(),
                        author.at()));
        point(product, id, hash, next);
        log(product, "publish", "revision " + number + ", content " + hash);
    }

    private void point(Product product, String revision, String hash, Standing next) {
        Entry entry =
                new Entry(
                        product.id(),
                        product.exhibitor(),
                        Identity.of(product.exhibitor(), product.name()).key(),
                        product.type(),
                        Optional.of(revision),
                        next);
        changes.point(entry);
        standing.replace(entry, hash);
    }

    private void log(Product product, String action, String detail) {
        transaction.audit().record(author.name(), action, product.id(), detail);
        transaction.outbox().enqueue(product.id());
    }
}
