package org.bordercatalogue.web.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.KeptNotice;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Frame;

/** Makes the page of a company's entries. */
final class WorkspacePages {
    private static final int NEWS = 10;
    private static final List<String> ORDER = List.of("yours", "organiser", "public", "hidden");

    private final EntryPages entries;
    private final Actor actor;
    private final PageContext context;
    private final WorkLinks links;

    WorkspacePages(EntryPages entries, Actor actor, PageContext context) {
        this.entries = entries;
        this.actor = actor;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    WorkspacePage page(String exhibitor) {
        String name = entries.exhibitors().name(exhibitor);
        List<Queues.Own> own = entries.secretariat().queues().listOwn(actor, exhibitor);
        return new WorkspacePage(
                context.workFrame(name),
                name,
                context.links().exhibitor(exhibitor),
                links.workspace(exhibitor, "new"),
                links.workspace(exhibitor, "editions"),
                companies(exhibitor),
                ORDER.stream()
                        .map(code -> list(code, own))
                        .filter(list -> !list.entries().isEmpty())
                        .toList(),
                own.isEmpty(),
                actor.administers(exhibitor),
                !isActive(exhibitor),
                links.workspace(exhibitor, "leave"),
                links.workspace(exhibitor, "come-back"),
                actor.administers(exhibitor)
                        ? context.links().to("company", exhibitor, "tokens")
                        : "",
                links.workspace(exhibitor, "tables"),
                wishes(names(own)),
                sought(names(own)),
                news(exhibitor, own));
    }

    private boolean isActive(String exhibitor) {
        return entries.store().read(transaction -> transaction.standings().isActive(exhibitor));
    }

    private List<Frame.Entry> companies(String current) {
        List<String> all = actor.exhibitors();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(each ->
                                new Frame.Entry(
                                        entries.exhibitors().name(each),
                                        "",
                                        links.workspace(each),
                                        each.equals(current)))
                        .toList();
    }

    private WorkspacePage.ListView list(String code, List<Queues.Own> own) {
        return new WorkspacePage.ListView(
                code,
                context.text("workspace." + code),
                context.text("workspace." + code + ".lead"),
                own.stream().filter(each -> code(each).equals(code)).map(this::line).toList());
    }

    private static String code(Queues.Own own) {
        Optional<Stage> open = own.open().map(Proposal::stage);
        if (open.isPresent()) {
            return switch (open.get()) {
                case DRAFT, AWAITING_CONSENT, NEEDS_REBASE -> "yours";
                default -> "organiser";
            };
        }
        return own.entry().standing().shown() ? "public" : "hidden";
    }

    private WorkspacePage.LineView line(Queues.Own own) {
        Optional<Proposal> open = own.open();
        return new WorkspacePage.LineView(
                own.name(),
                context.types().of(own.entry().entry().type()),
                links.entry(own.entry().id()),
                StageWords.code(own.entry().standing()),
                StageWords.standing(own.entry().standing(), context),
                open.map(each -> StageWords.stage(each.stage(), context)).orElse(""),
                context.messages().moment(open.orElse(own.last()).progress().since()),
                open.map(each -> links.draft(each.id())).orElse(""),
                open.map(each -> context.text("workspace.next." + next(each.stage()))).orElse(""));
    }

    private static String next(Stage stage) {
        return switch (stage) {
            case DRAFT -> "write";
            case AWAITING_CONSENT -> "answer";
            case NEEDS_REBASE -> "merge";
            default -> "look";
        };
    }

    private static Map<String, String> names(List<Queues.Own> own) {
        Map<String, String> names = new HashMap<>();
        own.forEach(each -> names.put(each.entry().id(), each.name()));
        return names;
    }

    private List<SoughtViews.TypeView> sought(Map<String, String> names) {
        return new SoughtViews(entries, context)
                .list(names.keySet(), id -> names.getOrDefault(id, id));
    }

    private List<WishView> wishes(Map<String, String> names) {
        return new WishViews(entries, context)
                .list(names.keySet(), id -> names.getOrDefault(id, id));
    }

    private List<WorkspacePage.NewsView> news(String exhibitor, List<Queues.Own> own) {
        Map<String, String> names = names(own);
        return entries.secretariat().queues().listNotices(actor, exhibitor).stream()
                .limit(NEWS)
                .map(KeptNotice::notice)
                .map(notice ->
                        new WorkspacePage.NewsView(
                                context.messages().moment(notice.at()),
                                context.text("notice." + notice.kind().code()),
                                names.getOrDefault(notice.entry(), notice.entry()),
                                names.containsKey(notice.entry())
                                        ? links.entry(notice.entry())
                                        : context.links().product(notice.entry()),
                                notice.words()))
                .toList();
    }
}
