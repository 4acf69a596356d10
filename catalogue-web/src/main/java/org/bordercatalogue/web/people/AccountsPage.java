package org.bordercatalogue.web.people;

import java.util.List;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.view.Frame;

/** All accounts, for the administrator. */
record AccountsPage(Frame frame, String notice, FormView invite, List<AccountLine> accounts) {
    AccountsPage {
        accounts = List.copyOf(accounts);
    }

    /**
     * @param own whether it is the reader's
     * @param change where what may be done with it is sent
     */
    record AccountLine(
            String name,
            String email,
            boolean disabled,
            boolean secured,
            boolean own,
            List<GrantLine> grants,
            String change) {
        AccountLine {
            grants = List.copyOf(grants);
        }
    }

    /**
     * @param at the exhibitor that the role is at, empty where it is at none
     */
    record GrantLine(String id, String role, String at) {}
}
