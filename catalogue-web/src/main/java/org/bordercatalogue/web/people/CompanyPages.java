package org.bordercatalogue.web.people;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.membership.Members;
import org.bordercatalogue.web.form.Fault;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;

/** Draws the people of a company. */
final class CompanyPages {
    private final Members members;
    private final Invitations invitations;

    CompanyPages(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    CompanyPage page(
            PageContext context, String exhibitor, String name, TypedForm invite, Outcome outcome) {
        Actor actor = context.visit().caller().actor();
        boolean keeps = actor.administers(exhibitor) || actor.organiser() || actor.administrator();
        return new CompanyPage(
                context.workFrame(context.messages().text("people.title", "company", name)),
                name,
                context.messages().textOr("people.done." + outcome.done(), ""),
                outcome.faults(),
                keeps,
                members.listMembers(actor, exhibitor).stream()
                        .map(each -> line(context, each, keeps))
                        .toList(),
                invite(context, exhibitor, invite),
                keeps ? open(context, actor, exhibitor) : List.of(),
                context.links().to("company", exhibitor, "people", "change"),
                context.links().to("company", exhibitor, "people", "remove"),
                actor.organiser() && !actor.belongsTo(exhibitor)
                        ? context.links().to("company", exhibitor, "unite")
                        : "");
    }

    private List<InvitationLine> open(PageContext context, Actor actor, String exhibitor) {
        String action = context.links().to("company", exhibitor, "people", "withdraw");
        return invitations.listOpen(actor).stream()
                .filter(each -> exhibitor.equals(exhibitor(each.role()).orElse("")))
                .map(each -> InvitationLine.of(each, action, context))
                .toList();
    }

    private static Optional<String> exhibitor(Role role) {
        return switch (role) {
            case Role.ExhibitorAdmin admin -> Optional.of(admin.exhibitor());
            case Role.ExhibitorEditor editor -> Optional.of(editor.exhibitor());
            default -> Optional.empty();
        };
    }

    private static CompanyPage.MemberLine line(
            PageContext context, Members.Member member, boolean keeps) {
        Account account = member.account();
        String role = RoleNames.of(member.grant().role());
        return new CompanyPage.MemberLine(
                account.id(),
                account.name(),
                account.email().text(),
                context.text("role." + role),
                context.visit().caller().actor().id().filter(account.id()::equals).isPresent(),
                keeps ? roles(context, role) : List.of());
    }

    private static FormView invite(PageContext context, String exhibitor, TypedForm form) {
        return form.view(
                context.links().to("company", exhibitor, "people"),
                "people.invite.button",
                List.of(
                        form.field("name", "text", "off", true),
                        form.field("email", "email", "off", true),
                        form.choice("role", true, roles(context, form.text("role")))));
    }

    static List<Field.Option> roles(PageContext context, String chosen) {
        return RoleNames.AT_A_COMPANY.stream()
                .map(each ->
                        new Field.Option(each, context.text("role." + each), each.equals(chosen)))
                .toList();
    }

    /**
     * @param done the word of what was done last
     */
    record Outcome(String done, List<Fault> faults) {
        static final Outcome NONE = new Outcome("", List.of());

        static Outcome done(String word) {
            return new Outcome(word, List.of());
        }
    }
}
