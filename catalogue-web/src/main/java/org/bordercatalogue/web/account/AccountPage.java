package org.bordercatalogue.web.account;

import java.util.List;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.view.Frame;

/**
 * One's own account.
 *
 * @param works where one may work, empty for whoever has no role yet
 * @param waits what became of one's registrations, in words
 * @param second how the second proof stands, in words
 * @param open which part was sent last, to be open again
 */
record AccountPage(
        Frame frame,
        String name,
        String email,
        String notice,
        List<Work> works,
        List<String> waits,
        Second second,
        FormView profile,
        FormView password,
        FormView address,
        FormView close,
        List<SessionLine> sessions,
        String endOne,
        String endAll,
        String open) {
    AccountPage {
        works = List.copyOf(works);
        waits = List.copyOf(waits);
        sessions = List.copyOf(sessions);
    }

    /**
     * A role in words, and where it leads.
     *
     * @param url empty where it leads nowhere yet
     */
    record Work(String role, String url, String label) {}

    /**
     * @param wanted whether the role is of no use without it
     */
    record Second(boolean stands, boolean wanted, String text, String url, String button) {}

    /**
     * @param key by which it is ended
     */
    record SessionLine(String key, String agent, String seen, boolean current) {}
}
