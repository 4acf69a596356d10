package org.bordercatalogue.web.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.membership.OneTimeLinks;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.FormPage;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** What the bearer of a one-time link sees. */
final class LinkPages {
    private LinkPages() {}

    static Page page(PageContext context, OneTimeLinks.Asked asked, TypedForm form) {
        String key = key(asked);
        List<Field> fields = new ArrayList<>();
        if (asked.wantsName()) {
            fields.add(form.field("name", "text", "name", true));
        }
        if (asked.wantsPassword()) {
            fields.add(form.field("new-password", "password", "new-password", true));
        }
        return context.page(
                FormPage.TEMPLATE,
                new FormPage(
                        context.workFrame(context.text(key + ".title")),
                        context.text(key + ".title"),
                        "",
                        List.of(
                                context.messages().text("link.hello", "name", asked.name()),
                                context.messages()
                                        .text(key + ".lead", "email", asked.link().address())),
                        Optional.of(form.view(context.links().to("link"), key + ".button", fields)),
                        List.of()));
    }

    static Page gone(PageContext context) {
        return context.page(
                FormPage.TEMPLATE,
                new FormPage(
                        context.workFrame(context.text("link.gone.title")),
                        context.text("link.gone.title"),
                        "",
                        List.of(context.text("link.gone.lead")),
                        Optional.empty(),
                        List.of(
                                new FormPage.Way(
                                        context.text("sign-in"), context.links().to("sign-in")),
                                new FormPage.Way(
                                        context.text("sign-in.forgotten"),
                                        context.links().to("password")))));
    }

    /** The word by which the page of signing in says what was done. */
    static String done(OneTimeLinks.Asked asked) {
        return switch (asked.link().purpose()) {
            case REGISTRATION, PASSWORD_RESET -> "password";
            case INVITATION -> asked.wantsPassword() ? "password" : "joined";
            case EMAIL_CHANGE -> "email";
        };
    }

    private static String key(OneTimeLinks.Asked asked) {
        return switch (asked.link().purpose()) {
            case REGISTRATION -> "link.registration";
            case INVITATION -> asked.wantsPassword() ? "link.invitation" : "link.invitation-known";
            case PASSWORD_RESET -> "link.reset";
            case EMAIL_CHANGE -> "link.email";
        };
    }
}
