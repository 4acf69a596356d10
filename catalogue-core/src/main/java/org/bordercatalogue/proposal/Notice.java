package org.bordercatalogue.proposal;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody is to be told of something.
 *
 * @param exhibitor whom to tell; the organisers, where there is none
 * @param words of a person, such as the reason of a decision; may be empty
 * @param dueAt when to tell it, a little after it happened, so that what is taken back at once is
 *     never told
 */
public record Notice(
        NoticeKind kind,
        Optional<String> exhibitor,
        String entry,
        Optional<String> revision,
        String words,
        Instant at,
        Instant dueAt) {}
