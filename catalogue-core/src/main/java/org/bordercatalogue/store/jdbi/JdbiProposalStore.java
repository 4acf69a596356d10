package org.bordercatalogue.store.jdbi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.proposal.Acknowledgement;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.proposal.Performed;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.ProposalStore;
import org.bordercatalogue.proposal.Stamp;
import org.jdbi.v3.core.Handle;

/** Keeps how far revisions have come. */
final class JdbiProposalStore implements ProposalStore {
    private final ProposalRows rows;
    private final SubmittedContents contents;
    private final ReviewWords words;
    private final PerformedRows performed;

    JdbiProposalStore(Handle handle, StoredContent contents) {
        this.rows = new ProposalRows(handle);
        this.contents = new SubmittedContents(handle, contents);
        this.words = new ReviewWords(handle);
        this.performed = new PerformedRows(handle);
    }

    @Override
    public Optional<Proposal> findProposal(String revision) {
        return rows.select("WHERE r.id = :key", revision).stream().findFirst();
    }

    @Override
    public Optional<Proposal> findOpen(String entry) {
        return rows.select("WHERE r.entry = :key AND r.is_open = 1", entry).stream().findFirst();
    }

    @Override
    public List<Proposal> listOfEntry(String entry) {
        return rows.select("WHERE r.entry = :key ORDER BY r.number DESC", entry);
    }

    @Override
    public List<Proposal> listOpen() {
        return rows.open();
    }

    @Override
    public List<Proposal> listOpenOfExhibitor(String exhibitor) {
        return rows.select(
                "JOIN entry e ON e.id = r.entry WHERE e.exhibitor = :key AND r.is_open = 1 ORDER BY r.id",
                exhibitor);
    }

    @Override
    public Proposal update(Proposal changed) {
        Contradictions.told(
                () -> {
                    if (!rows.update(changed)) {
                        throw new CatalogueException(
                                ErrorCode.STALE,
                                "Somebody else has changed the revision "
                                        + changed.id()
                                        + " meanwhile; look at it again");
                    }
                },
                () ->
                        "The revision "
                                + changed.id()
                                + " cannot become "
                                + changed.stage()
                                + " beside those there are: one may be open, and one published");
        return changed.kept();
    }

    @Override
    public void replaceContent(Revision draft) {
        contents.replace(draft);
    }

    @Override
    public void purge(String entry, Revision stub) {
        contents.purge(entry, stub);
    }

    @Override
    public void addComments(List<FieldComment> comments) {
        words.addComments(comments);
    }

    @Override
    public List<FieldComment> listComments(String revision) {
        return words.listComments(revision);
    }

    @Override
    public void addAcknowledgement(String revision, Instant at) {
        words.addAcknowledgement(revision, at);
    }

    @Override
    public List<Acknowledgement> listUnacknowledged() {
        return words.listUnacknowledged();
    }

    @Override
    public boolean acknowledge(String revision, Stamp by) {
        return words.acknowledge(revision, by);
    }

    @Override
    public Optional<Performed> findPerformed(String actor, String key) {
        return performed.find(actor, key);
    }

    @Override
    public void addPerformed(String actor, String key, Performed done) {
        performed.add(actor, key, done);
    }
}
