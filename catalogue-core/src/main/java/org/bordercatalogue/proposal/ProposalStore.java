package org.bordercatalogue.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.product.Revision;

/** Keeps how far revisions have come, and what is said about them; bound to one transaction. */
public interface ProposalStore {
    Optional<Proposal> findProposal(String revision);

    /** The one that is still on its way. */
    Optional<Proposal> findOpen(String entry);

    /** The newest first. */
    List<Proposal> listOfEntry(String entry);

    /** All that are on their way, those first that have waited longest. */
    List<Proposal> listOpen();

    List<Proposal> listOpenOfExhibitor(String exhibitor);

    /**
     * Keeps a change; throws {@code STALE} when another change was kept since this one was read,
     * {@code CONFLICT} when the entry has another revision at a stage that only one may have.
     */
    Proposal update(Proposal changed);

    /**
     * Gives a draft the content that it is sent in with. Throws {@code CONFLICT} where it is no
     * draft any more, since what was submitted never changes.
     */
    void replaceContent(Revision draft);

    /** Puts a stub in the place of every content of an entry, and forgets what was drafted. */
    void purge(String entry, Revision stub);

    void addComments(List<FieldComment> comments);

    /** In the order in which they were made. */
    List<FieldComment> listComments(String revision);

    void addAcknowledgement(String revision, Instant at);

    /** The oldest first. */
    List<Acknowledgement> listUnacknowledged();

    /** False when there is none, or somebody was before. */
    boolean acknowledge(String revision, Stamp by);

    /** What was done before under a key of this actor. */
    Optional<Performed> findPerformed(String actor, String key);

    void addPerformed(String actor, String key, Performed performed);
}
