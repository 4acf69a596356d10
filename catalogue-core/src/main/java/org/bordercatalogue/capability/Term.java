package org.bordercatalogue.capability;

import java.util.List;
import org.bordercatalogue.kernel.LocalText;

/**
 * A code with its label and the other spellings met for it: a group, a life-cycle stage, a
 * condition.
 */
public record Term(String id, LocalText label, List<String> aliases) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}
