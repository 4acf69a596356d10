package org.bordercatalogue.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A named comparison with reasons.
 *
 * @param query the comparison as it stands in an address
 * @param viewHash SHA-256 of the secret in the link that shows it; {@code editHash} of the one that
 *     changes it
 * @param version counts from 1 with every change
 */
public record Shortlist(
        String id,
        String name,
        String note,
        String query,
        List<Reason> reasons,
        String viewHash,
        String editHash,
        int version,
        Instant createdAt,
        Instant changedAt) {
    public Shortlist {
        reasons = List.copyOf(reasons);
    }

    public Optional<Reason> findReason(String product) {
        return reasons.stream().filter(each -> each.product().equals(product)).findFirst();
    }
}
