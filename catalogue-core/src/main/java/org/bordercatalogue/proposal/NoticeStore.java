package org.bordercatalogue.proposal;

import java.time.Instant;
import java.util.List;

/** Keeps what somebody is to be told; bound to one transaction. */
public interface NoticeStore {
    void add(Notice notice);

    /** The newest first, those that were taken back left out. */
    List<KeptNotice> listOfExhibitor(String exhibitor, int limit);

    /** For the organisers; the newest first. */
    List<KeptNotice> listForOrganisers(int limit);

    /** What is to be told by now and was not, the oldest first. */
    List<KeptNotice> listDue(Instant now, int limit);

    void markSent(long sequence, Instant at);

    /** Takes back all that an exhibitor was to be told and was not yet. */
    void cancelUnsent(String exhibitor);

    /** Whether a notice of this kind was given about the revision after the instant. */
    boolean isTold(NoticeKind kind, String revision, Instant after);
}
