package org.bordercatalogue.web.review;

import org.bordercatalogue.access.Actor;
import org.bordercatalogue.review.Secretariat;

/** Carries out what an organiser decides about a revision. */
final class Decisions {
    private final Secretariat secretariat;
    private final Colleagues colleagues;

    Decisions(Secretariat secretariat, Colleagues colleagues) {
        this.secretariat = secretariat;
        this.colleagues = colleagues;
    }

    void carryOut(Actor actor, String revision, String action, DecisionForm form) {
        switch (action) {
            case "claim" -> secretariat.reviewing().claim(actor, revision);
            case "assign" ->
                    secretariat.reviewing().assign(actor, revision, colleagues.get(form.to()));
            case "release" -> secretariat.reviewing().release(actor, revision);
            case "approve" -> secretariat.reviewing().approve(actor, form.verdict(revision));
            case "request-changes" ->
                    secretariat.reviewing().requestChanges(actor, form.verdict(revision));
            case "reject" -> secretariat.reviewing().reject(actor, form.verdict(revision));
            case "refuse" -> secretariat.reviewing().refuse(actor, form.verdict(revision));
            case "publish" -> secretariat.publishing().publish(actor, revision, form.key());
            case "schedule" -> secretariat.publishing().schedule(actor, revision, form.at());
            case "hold-back" -> secretariat.reviewing().holdBack(actor, revision, form.note());
            case "acknowledge" -> secretariat.acknowledging().acknowledge(actor, revision);
            default -> throw new IllegalArgumentException("no decision is called " + action);
        }
    }
}
