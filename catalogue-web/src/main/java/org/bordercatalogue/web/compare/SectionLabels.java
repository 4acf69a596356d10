package org.bordercatalogue.web.compare;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.compare.RowOrder;
import org.bordercatalogue.kernel.LocalText;

/** What the groups and stages of rows are called. */
final class SectionLabels {
    private SectionLabels() {}

    static Optional<LocalText> of(Registry registry, RowOrder order, String id) {
        List<Term> terms =
                switch (order) {
                    case GROUP -> registry.groups();
                    case STAGE -> registry.stages();
                };
        return terms.stream().filter(term -> term.id().equals(id)).map(Term::label).findFirst();
    }
}
