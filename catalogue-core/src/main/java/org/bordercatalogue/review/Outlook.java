package org.bordercatalogue.review;

import java.util.List;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.draft.Fault;

/**
 * What sending a draft in would come to.
 *
 * @param changes against what is live; every field of an entry that never was
 * @param causes those of them for which a reviewer has to look first; none means that it is public
 *     at once
 */
public record Outlook(
        List<Fault> faults,
        List<Difference> changes,
        List<Difference> causes,
        List<Likeness> likenesses) {
    public Outlook {
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
        likenesses = List.copyOf(likenesses);
    }

    /** Whether the button says <em>publish now</em>. */
    public boolean atOnce() {
        return !changes.isEmpty() && causes.isEmpty();
    }
}
