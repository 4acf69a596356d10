package org.bordercatalogue.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.ReviewRules;
import org.bordercatalogue.difference.Differences;
import org.bordercatalogue.draft.DraftReader;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductJson;

/** What every use case of the review works by. Safe for concurrent use. */
public record Rulebook(
        Registry registry,
        Forms forms,
        DraftReader drafts,
        ProductJson json,
        ReviewPolicy policy,
        Clock clock) {
    /** To the millisecond, as the store keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Differences differences() {
        return new Differences(registry);
    }

    String hash(Product product) {
        return Sha256.hex(json.write(product));
    }

    /** The type and those above it; only itself, where no pack knows it. */
    public List<String> lineage(String type) {
        return registry.findType(type).isEmpty()
                ? List.of(registry.root().id(), type)
                : registry.lineage(type).stream().map(each -> each.id()).toList();
    }

    ReviewRules rules(String type) {
        ReviewRules none = new ReviewRules(false, List.of());
        return registry.findType(type).isEmpty()
                ? none
                : registry.lineage(type).stream()
                        .map(each -> each.review())
                        .reduce(none, ReviewRules::and);
    }
}
