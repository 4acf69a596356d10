package org.bordercatalogue.review;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.store.CatalogueStore;

/** Takes entries from the public and back, without touching what they say. */
public final class Standings {
    private final Work work;

    public Standings(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** The exhibitor takes it down for now. */
    public EntryState pause(Actor actor, String entry, String reason) {
        return change(
                actor,
                entry,
                desk ->
                        state -> {
                            desk.require(state, Party.OWNER_ADMIN);
                            from(state, Standing.LIVE, Standing.RETIRED);
                            desk.tellOrganisers(NoticeKind.PAUSED, state, Optional.empty(), reason);
                            return state.standing(Standing.WITHDRAWN, said(reason));
                        });
    }

    /** The exhibitor puts it up again, where it stood before. */
    public EntryState resume(Actor actor, String entry) {
        return change(
                actor,
                entry,
                desk ->
                        state -> {
                            desk.require(state, Party.OWNER_ADMIN);
                            from(state, Standing.WITHDRAWN);
                            return state.restored(before(state));
                        });
    }

    /** The organiser takes it down until a question is answered. */
    public EntryState suspend(Actor actor, String entry, String reason) {
        return change(
                actor,
                entry,
                desk ->
                        state -> {
                            desk.require(state, Party.ORGANISER);
                            from(state, Standing.LIVE, Standing.RETIRED, Standing.WITHDRAWN);
                            String why = Refusal.reason(reason);
                            desk.tellOwner(NoticeKind.SUSPENDED, state, Optional.empty(), why);
                            return state.standing(Standing.SUSPENDED, Optional.of(why));
                        });
    }

    public EntryState lift(Actor actor, String entry, String words) {
        return change(
                actor,
                entry,
                desk ->
                        state -> {
                            desk.require(state, Party.ORGANISER);
                            from(state, Standing.SUSPENDED);
                            desk.tellOwner(NoticeKind.LIFTED, state, Optional.empty(), words);
                            return state.restored(before(state));
                        });
    }

    /** No longer sold; it stays to be read, with what is sold in its place. */
    public EntryState retire(Actor actor, String entry, Optional<String> successor) {
        return change(
                actor,
                entry,
                desk ->
                        state -> {
                            desk.require(state, Party.OWNER_ADMIN, Party.ORGANISER);
                            from(state, Standing.LIVE);
                            successor.ifPresent(other -> requireOther(desk, state, other));
                            desk.tellOwner(NoticeKind.RETIRED, state, Optional.empty(), "");
                            return state.standing(Standing.RETIRED, Optional.empty())
                                    .succeededBy(successor);
                        });
    }

    public EntryState sellAgain(Actor actor, String entry) {
        return change(
                actor,
                entry,
                desk ->
                        state -> {
                            desk.require(state, Party.OWNER_ADMIN, Party.ORGANISER);
                            from(state, Standing.RETIRED);
                            return state.restored(Standing.LIVE).succeededBy(Optional.empty());
                        });
    }

    /** Whether it is only a trial of the organiser, which is never public. */
    public EntryState setDemo(Actor actor, String entry, boolean trial) {
        return change(
                actor,
                entry,
                desk ->
                        state -> {
                            desk.require(state, Party.ORGANISER);
                            return state.demo(trial);
                        });
    }

    private EntryState change(
            Actor actor, String entry, Function<Desk, Function<EntryState, EntryState>> rule) {
        return work.write(
                actor,
                desk -> {
                    EntryState before = desk.getEntry(entry);
                    EntryState after = rule.apply(desk).apply(before);
                    return keep(desk, before, after);
                });
    }

    static EntryState keep(Desk desk, EntryState before, EntryState after) {
        EntryState kept = desk.transaction().standings().update(after);
        desk.transaction().outbox().enqueue(kept.id());
        desk.log(
                "stand",
                kept.id(),
                before.standing()
                        + " to "
                        + kept.standing()
                        + kept.reason().map(": "::concat).orElse(""),
                "");
        return kept;
    }

    static void from(EntryState state, Standing... allowed) {
        if (!Set.of(allowed).contains(state.standing())) {
            throw Refusal.conflict(
                    state.id() + " is " + state.standing() + "; this is for " + Set.of(allowed));
        }
    }

    private static Standing before(EntryState state) {
        return state.before().filter(Standing::shown).orElse(Standing.LIVE);
    }

    private static void requireOther(Desk desk, EntryState state, String other) {
        boolean isThere =
                !other.equals(state.id())
                        && desk.transaction()
                                .standings()
                                .findState(other)
                                .filter(it -> it.standing().shown())
                                .isPresent();
        if (!isThere) {
            throw Refusal.input(
                    "There is no public entry \"" + other + "\" that could follow " + state.id());
        }
    }

    private static Optional<String> said(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }
}
