package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;

/**
 * What a reviewer decides about a revision.
 *
 * @param contentHash of the text that the reviewer read
 * @param code of the reason, from the list that it was chosen from
 * @param reason told to the exhibitor
 * @param note for the organisers alone
 * @param staged whether to tell nobody before all decisions are released together
 * @param key made by whoever asks, so that asking again decides nothing twice
 */
public record Verdict(
        String revision,
        String contentHash,
        Optional<String> code,
        String reason,
        String note,
        List<Remark> remarks,
        boolean staged,
        Optional<String> key) {
    public Verdict {
        remarks = List.copyOf(remarks);
    }

    /** A remark on one field, by its name in the form. */
    public record Remark(String field, String words) {}

    public static Verdict of(String revision, String contentHash, String reason) {
        return new Verdict(
                revision,
                contentHash,
                Optional.empty(),
                reason,
                "",
                List.of(),
                false,
                Optional.empty());
    }
}
