package org.bordercatalogue.requirement;

import java.util.List;

/**
 * What was made of pasted lines.
 *
 * @param unread lines of which nothing could be made, as they stand
 */
public record ReadLines(List<Requirement> requirements, List<String> unread) {
    public ReadLines {
        requirements = List.copyOf(requirements);
        unread = List.copyOf(unread);
    }
}
