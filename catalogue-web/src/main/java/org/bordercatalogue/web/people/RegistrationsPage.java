package org.bordercatalogue.web.people;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.view.Frame;

/** Who asks to be an exhibitor, and whom organisers asked in. */
record RegistrationsPage(
        Frame frame,
        String notice,
        List<WaitingLine> waiting,
        FormView invite,
        List<InvitationLine> invitations) {
    RegistrationsPage {
        waiting = List.copyOf(waiting);
        invitations = List.copyOf(invitations);
    }

    /**
     * @param website as it was typed; a link only where it is one
     * @param like an exhibitor that goes by the same name, and its id
     */
    record WaitingLine(
            String company,
            String country,
            String website,
            String name,
            String email,
            String since,
            String approve,
            String refuse,
            Optional<Like> like,
            FormView refusal) {}

    /** An exhibitor that there is already. */
    record Like(String id, String name) {}
}
