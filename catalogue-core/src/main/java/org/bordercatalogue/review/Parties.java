package org.bordercatalogue.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;

/** Tells what somebody is to an entry and to a revision of it. */
final class Parties {
    private final Rulebook rules;

    Parties(Rulebook rules) {
        this.rules = rules;
    }

    Set<Party> of(Actor actor, EntryState entry) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        String exhibitor = entry.exhibitor();
        addIf(parties, actor.edits(exhibitor), Party.EDITOR);
        addIf(parties, actor.submitsFor(exhibitor), Party.SUBMITTER);
        addIf(parties, actor.administers(exhibitor), Party.OWNER_ADMIN);
        addIf(parties, actor.machine(), Party.MACHINE);
        if (!actor.belongsTo(exhibitor)) {
            String type = entry.entry().type();
            addIf(parties, actor.organisesType(rules.lineage(type)), Party.ORGANISER);
            addIf(parties, actor.leadsType(rules.lineage(type)), Party.LEAD);
        }
        return parties;
    }

    /** The writer of a text judges nothing about it, whoever they are. */
    Set<Party> of(Actor actor, EntryState entry, Proposal proposal, Action action) {
        Set<Party> parties = of(actor, entry);
        Optional<String> person = actor.id();
        if (person.isEmpty()) {
            return parties;
        }
        if (isJudgement(action) && proposal.isBy(person.get())) {
            parties.remove(Party.ORGANISER);
            parties.remove(Party.LEAD);
        }
        boolean claimer =
                proposal.progress().claim().filter(by -> by.by().equals(person.get())).isPresent();
        addIf(parties, claimer && parties.contains(Party.ORGANISER), Party.CLAIMER);
        return parties;
    }

    private static boolean isJudgement(Action action) {
        return switch (action) {
            case CLAIM, REQUEST_CHANGES, CORRECT, APPROVE, APPROVE_SECOND, REJECT, REFUSE -> true;
            case SAVE,
                    DISCARD,
                    RECOVER,
                    SUBMIT,
                    RECALL,
                    ASK_RECALL,
                    ASSIGN,
                    RELEASE,
                    LAPSE_CLAIM,
                    ACCEPT_CORRECTION,
                    DECLINE_CORRECTION,
                    LAPSE_CONSENT,
                    SCHEDULE,
                    PUBLISH,
                    STRAND,
                    HOLD_BACK,
                    REBASE,
                    EDIT_INSTANTLY,
                    REVERT_TO,
                    TAKE_BACK ->
                    false;
        };
    }

    private static void addIf(Set<Party> parties, boolean is, Party party) {
        if (is) {
            parties.add(party);
        }
    }
}
