package org.bordercatalogue.web.letter;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/**
 * What was written to people, and how far it has come.
 *
 * @param kept whether nothing is sent, for want of a server
 */
record MailPage(Frame frame, String notice, boolean kept, List<MailLine> mails) {
    MailPage {
        mails = List.copyOf(mails);
    }

    /**
     * @param body empty once it was sent, since it may hold a link
     * @param state in words
     * @param trouble as the server said it
     * @param again where one asks to try it again, empty where that is of no use
     */
    record MailLine(
            String to,
            String subject,
            String body,
            String at,
            String state,
            String trouble,
            String again) {}
}
