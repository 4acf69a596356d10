package org.bordercatalogue.review;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Notice;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Performed;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.AuditLine;
import org.bordercatalogue.store.Transaction;

/** One person at work within one transaction: what they may see and do, and the record of it. */
final class Desk {
    private static final int LONGEST_KEY = 200;

    private final Transaction transaction;
    private final Actor actor;
    private final Rulebook rules;
    private final Parties parties;
    private final Instant now;

    Desk(Transaction transaction, Actor actor, Rulebook rules) {
        this.transaction = transaction;
        this.actor = actor;
        this.rules = rules;
        this.parties = new Parties(rules);
        this.now = rules.now();
    }

    Transaction transaction() {
        return transaction;
    }

    Actor actor() {
        return actor;
    }

    Rulebook rules() {
        return rules;
    }

    Instant now() {
        return now;
    }

    String me() {
        return actor.audited();
    }

    /** Throws {@code NOT_FOUND} also for one that does not concern this person. */
    EntryState getEntry(String id) {
        return transaction
                .standings()
                .findState(id)
                .filter(entry -> !parties.of(actor, entry).isEmpty())
                .orElseThrow(() -> Refusal.notFound("entry", id));
    }

    Matter getMatter(String revision) {
        Proposal proposal =
                transaction
                        .proposals()
                        .findProposal(revision)
                        .orElseThrow(() -> Refusal.notFound("revision", revision));
        return transaction
                .standings()
                .findState(proposal.entry())
                .filter(entry -> !parties.of(actor, entry).isEmpty())
                .map(entry -> new Matter(entry, proposal))
                .orElseThrow(() -> Refusal.notFound("revision", revision));
    }

    /** A revision that this person may do this with now. */
    Matter getMatter(String revision, Action action) {
        Matter matter = getMatter(revision);
        require(matter, action);
        return matter;
    }

    /** Refuses what the table of transitions does not have. */
    Transition require(Matter matter, Action action) {
        Proposal proposal = matter.proposal();
        Transition transition =
                Transitions.find(proposal.stage(), action)
                        .orElseThrow(() -> Refusal.stage(proposal, action));
        Set<Party> mine = parties.of(actor, matter.entry(), proposal, action);
        if (transition.parties().stream().noneMatch(mine::contains)) {
            throw Refusal.party(proposal, action, transition);
        }
        return transition;
    }

    boolean may(Matter matter, Action action) {
        return Transitions.find(matter.proposal().stage(), action)
                .filter(transition ->
                        transition.parties().stream()
                                .anyMatch(
                                        parties.of(actor, matter.entry(), matter.proposal(), action)
                                                ::contains))
                .isPresent();
    }

    /** Refuses somebody who is none of these to the entry. */
    void require(EntryState entry, Party... allowed) {
        Set<Party> mine = parties.of(actor, entry);
        for (Party party : allowed) {
            if (mine.contains(party)) {
                return;
            }
        }
        throw new CatalogueException(ErrorCode.FORBIDDEN, "You may not do this with " + entry.id());
    }

    boolean is(EntryState entry, Party party) {
        return parties.of(actor, entry).contains(party);
    }

    Product contentOf(String revision) {
        return transaction
                .entries()
                .findRevision(revision)
                .map(Revision::content)
                .orElseThrow(() -> Refusal.notFound("revision", revision));
    }

    /**
     * Does the work once for a key; asked again with the same key, answers what came of it then.
     */
    String once(Optional<String> key, String action, Supplier<String> work) {
        if (key.isEmpty()) {
            return work.get();
        }
        String given = key.get();
        if (given.isBlank() || given.length() > LONGEST_KEY) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "A key for asking once has 1 to " + LONGEST_KEY + " characters");
        }
        Optional<Performed> before = transaction.proposals().findPerformed(me(), given);
        if (before.isPresent()) {
            if (!before.get().action().equals(action)) {
                throw new CatalogueException(
                        ErrorCode.CONFLICT,
                        "The key was used for something else (" + before.get().action() + ")");
            }
            return before.get().result();
        }
        String result = work.get();
        transaction.proposals().addPerformed(me(), given, new Performed(action, result, now));
        return result;
    }

    /** A line that the exhibitor may read, without what is internal. */
    void log(String action, String entry, String detail, String internal) {
        transaction.audit().record(new AuditLine(me(), action, entry, detail, internal, true));
    }

    /** A line for the organisers alone. */
    void logInternally(String action, String entry, String detail) {
        transaction.audit().record(me(), action, entry, detail);
    }

    void tellOwner(NoticeKind kind, EntryState entry, Optional<String> revision, String words) {
        tell(kind, Optional.of(entry.exhibitor()), entry, revision, words);
    }

    void tellOrganisers(
            NoticeKind kind, EntryState entry, Optional<String> revision, String words) {
        tell(kind, Optional.empty(), entry, revision, words);
    }

    private void tell(
            NoticeKind kind,
            Optional<String> exhibitor,
            EntryState entry,
            Optional<String> revision,
            String words) {
        transaction
                .notices()
                .add(
                        new Notice(
                                kind,
                                exhibitor,
                                entry.id(),
                                revision,
                                words,
                                now,
                                now.plus(rules.policy().noticeDelay())));
    }
}
