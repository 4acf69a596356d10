package org.bordercatalogue.web.signin;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.form.FormPage;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** Pages that say to look into one's mail. */
final class Sent {
    private Sent() {}

    /**
     * @param key of its texts
     */
    static Page page(PageContext context, String key) {
        return context.page(
                FormPage.TEMPLATE,
                new FormPage(
                        context.workFrame(context.text(key)),
                        context.text(key),
                        "",
                        List.of(context.text(key + ".lead"), context.text("sent.nothing")),
                        Optional.empty(),
                        List.of(
                                new FormPage.Way(
                                        context.text("sign-in"), context.links().to("sign-in")))));
    }
}
