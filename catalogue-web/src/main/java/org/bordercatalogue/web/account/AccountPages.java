package org.bordercatalogue.web.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.Registration;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.membership.Registrations;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.SecondFactors;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.Moments;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.Links;

/** Draws one's own account. */
final class AccountPages {
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Registrations registrations;
    private final List<String> languages;

    AccountPages(
            Sessions sessions,
            SecondFactors factors,
            Registrations registrations,
            List<String> languages) {
        this.sessions = sessions;
        this.factors = factors;
        this.registrations = registrations;
        this.languages = List.copyOf(languages);
    }

    /**
     * @param done the word of what was done last
     * @param sent the form that was sent last and has faults
     */
    AccountPage page(PageContext context, String done, Optional<TypedForm> sent) {
        Identity identity = context.visit().caller().identity();
        Account own = identity.signedInAccount();
        Links links = context.links();
        return new AccountPage(
                context.workFrame(context.text("place.account")),
                own.name(),
                own.email().text(),
                context.messages().textOr("account.done." + done, ""),
                works(context, identity.actor()),
                registrations.listOwn(own.id()).stream()
                        .flatMap(each -> waiting(context, each).stream())
                        .toList(),
                second(context, identity),
                profile(context, own, sent),
                view(context, sent, "password", "current-password", "next-password"),
                view(context, sent, "address", "current-password", "email"),
                close(context, sent),
                sessions.listOwn(identity).stream()
                        .map(each -> line(context, identity, each))
                        .toList(),
                links.to("account", "sessions", "end"),
                links.to("account", "sessions", "end-all"),
                sent.map(TypedForm::name).orElse(""));
    }

    private static List<AccountPage.Work> works(PageContext context, Actor actor) {
        List<AccountPage.Work> works = new ArrayList<>();
        for (String exhibitor : actor.exhibitors()) {
            String role = actor.administers(exhibitor) ? "exhibitor-admin" : "exhibitor-editor";
            works.add(
                    new AccountPage.Work(
                            context.messages().text("account.role." + role, "company", exhibitor),
                            context.links().to("workspace", exhibitor),
                            context.text("place.workspace")));
        }
        if (actor.organiser()) {
            works.add(
                    new AccountPage.Work(
                            context.text("role.organiser"),
                            context.links().to("desk"),
                            context.text("place.desk")));
        }
        if (actor.administrator()) {
            works.add(
                    new AccountPage.Work(
                            context.text("role.administrator"),
                            context.links().to("administer", "accounts"),
                            context.text("place.accounts")));
        }
        if (actor.delegate()) {
            works.add(
                    new AccountPage.Work(
                            context.text("role.delegate"),
                            context.links().products(),
                            context.text("place.products")));
        }
        return works;
    }

    private static Optional<String> waiting(PageContext context, Registration registration) {
        String company = registration.company();
        return switch (registration.state()) {
            case WAITING ->
                    Optional.of(context.messages().text("account.waiting", "company", company));
            case REFUSED ->
                    Optional.of(context.messages().text("account.refused", "company", company));
            case UNVERIFIED, APPROVED -> Optional.empty();
        };
    }

    private AccountPage.Second second(PageContext context, Identity identity) {
        SecondFactors.Standing standing = factors.standing(identity);
        boolean wanted = identity.step() == Identity.Step.ENROLMENT;
        String text =
                standing.since()
                        .map(since ->
                                context.messages()
                                        .text(
                                                "second.stands",
                                                Map.of(
                                                        "since",
                                                        Moments.of(since, context.messages()),
                                                        "count",
                                                        standing.recoveryCodes())))
                        .orElseGet(() -> context.text(wanted ? "second.wanted" : "second.offered"));
        return new AccountPage.Second(
                standing.since().isPresent(),
                wanted,
                text,
                context.links().secondFactor(),
                context.text(standing.since().isPresent() ? "second.keep" : "second.set-up"));
    }

    private FormView profile(PageContext context, Account own, Optional<TypedForm> sent) {
        TypedForm form =
                form(context, sent, "profile")
                        .with("name", own.name())
                        .with("language", own.language());
        List<Field.Option> options =
                languages.stream()
                        .map(each -> form.option("language", each, context.languageName(each)))
                        .toList();
        return form.view(
                context.links().to("account", "profile"),
                "account.profile.button",
                List.of(
                        form.field("name", "text", "name", true),
                        form.choice("language", true, options)));
    }

    /** A form of a password and one thing more. */
    private static FormView view(
            PageContext context, Optional<TypedForm> sent, String name, String one, String other) {
        TypedForm form = form(context, sent, name);
        return form.view(
                context.links().to("account", name),
                "account." + name + ".button",
                List.of(
                        form.field(one, "password", "current-password", true),
                        other.equals("email")
                                ? form.field(other, "email", "email", true)
                                : form.field(other, "password", "new-password", true)));
    }

    private static FormView close(PageContext context, Optional<TypedForm> sent) {
        TypedForm form = form(context, sent, "close");
        FormView view =
                form.view(
                        context.links().to("account", "close"),
                        "account.close.button",
                        List.of(
                                form.field(
                                        "current-password", "password", "current-password", true)));
        return new FormView(
                view.action(), view.fields(), view.hidden(), view.faults(), view.button(), true);
    }

    private static AccountPage.SessionLine line(
            PageContext context, Identity identity, Session session) {
        return new AccountPage.SessionLine(
                session.hash(),
                session.agent().isBlank() ? context.text("session.unknown") : session.agent(),
                Moments.of(session.seenAt(), context.messages()),
                identity.session().map(Session::hash).filter(session.hash()::equals).isPresent());
    }

    private static TypedForm form(PageContext context, Optional<TypedForm> sent, String name) {
        return sent.filter(it -> it.name().equals(name))
                .orElseGet(() -> TypedForm.blank(name, context.messages()));
    }
}
