package org.bordercatalogue.review;

import java.util.Optional;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.SavedSection;

/** What came of keeping a section. */
public sealed interface Saving {
    /**
     * It is kept.
     *
     * @param version that it has now
     */
    record Kept(int version) implements Saving {}

    /**
     * Somebody saved the section meanwhile; nothing was kept.
     *
     * @param before what the writer had started from
     * @param theirs what is kept now
     * @param yours what the writer posted
     * @param version of theirs
     * @param saved who saved it, and when
     */
    record Collision(
            FormSection section,
            Fields before,
            Fields theirs,
            Fields yours,
            int version,
            Optional<SavedSection> saved)
            implements Saving {}
}
