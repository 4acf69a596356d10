package org.bordercatalogue.web.people;

import java.util.List;
import org.bordercatalogue.web.form.Fault;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.view.Frame;

/**
 * The people of one company.
 *
 * @param keeps whether the reader lets people in and out
 * @param unite where an organiser makes it one with another, empty for everybody else
 */
record CompanyPage(
        Frame frame,
        String company,
        String notice,
        List<Fault> faults,
        boolean keeps,
        List<MemberLine> members,
        FormView invite,
        List<InvitationLine> invitations,
        String change,
        String remove,
        String unite) {
    CompanyPage {
        faults = List.copyOf(faults);
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
    }

    /**
     * @param own whether it is the reader
     */
    record MemberLine(
            String account,
            String name,
            String email,
            String role,
            boolean own,
            List<Field.Option> roles) {
        MemberLine {
            roles = List.copyOf(roles);
        }
    }
}
