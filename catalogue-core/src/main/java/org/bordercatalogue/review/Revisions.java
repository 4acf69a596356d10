package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.SavedSection;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;

/** Adds revisions and moves them from stage to stage; within one transaction. */
final class Revisions {
    private final Desk desk;

    Revisions(Desk desk) {
        this.desk = desk;
    }

    /**
     * Where a new revision comes from.
     *
     * @param content what it is opened with
     * @param base the live one that it starts from
     * @param continues the one whose text it takes over, with what was drafted for it
     * @param author whose text it is
     */
    record Origin(
            Product content, Optional<String> base, Optional<String> continues, String author) {}

    /** Adds a revision of an entry that has no other open one, if this one is. */
    Proposal add(EntryState entry, Stage stage, Origin origin, Progress progress) {
        int number = desk.transaction().entries().countRevisions(entry.id()) + 1;
        String id = entry.id() + "." + number;
        Product content = origin.content();
        Form form = desk.rules().forms().formFor(content.type());
        Revision revision =
                new Revision(
                        id,
                        entry.id(),
                        number,
                        stage,
                        origin.base(),
                        desk.rules().hash(content),
                        desk.rules().registry().version(),
                        content,
                        origin.author(),
                        desk.now());
        desk.transaction().entries().addRevision(revision);
        Proposal added =
                new Proposal(
                        id,
                        entry.id(),
                        number,
                        stage,
                        1,
                        content.name(),
                        origin.base(),
                        origin.continues(),
                        revision.contentHash(),
                        revision.definitionVersion(),
                        form.capabilities().stream().map(Capability::id).toList(),
                        revision.author(),
                        revision.createdAt(),
                        progress);
        return desk.transaction().proposals().update(added);
    }

    /** A draft of the owner's that takes over the text of a closed revision, as it was written. */
    Proposal continueAsDraft(Matter closed) {
        Proposal old = closed.proposal();
        Proposal draft =
                add(
                        closed.entry(),
                        Stage.DRAFT,
                        new Origin(
                                desk.contentOf(old.id()),
                                old.base(),
                                Optional.of(old.id()),
                                old.author()),
                        Progress.begun(desk.now()));
        copySections(old.id(), draft.id());
        return draft;
    }

    void copySections(String from, String to) {
        List<SavedSection> sections = desk.transaction().drafts().listSections(from);
        for (SavedSection section : sections) {
            desk.transaction()
                    .drafts()
                    .saveSection(
                            new SavedSection(
                                    to,
                                    section.section(),
                                    1,
                                    section.fields(),
                                    section.savedBy(),
                                    section.savedAt()));
        }
    }

    /** Moves it as the table says, from now on. */
    Matter move(Matter matter, Transition transition, Progress progress) {
        return move(matter, transition.to(), progress);
    }

    Matter move(Matter matter, Stage stage, Progress progress) {
        Proposal moved = matter.proposal().moved(stage, progress.since(desk.now()));
        return matter.with(desk.transaction().proposals().update(moved));
    }
}
