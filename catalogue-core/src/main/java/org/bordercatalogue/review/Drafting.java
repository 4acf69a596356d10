package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.capability.ReviewRules;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.ProductFields;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;

/** Begins drafts and keeps what is written into them. */
public final class Drafting {
    private final CatalogueStore store;
    private final Rulebook rules;

    public Drafting(CatalogueStore store, Rulebook rules) {
        this.store = store;
        this.rules = rules;
    }

    /**
     * Begins a new entry.
     *
     * @param key made by whoever asks, so that asking again begins no second one
     */
    public Proposal begin(Actor actor, NewEntry wanted, Optional<String> key) {
        return write(
                actor,
                desk -> {
                    String id =
                            desk.once(
                                    key,
                                    "begin",
                                    () -> new Beginning(desk).begin(wanted, List.of()).id());
                    return desk.getMatter(id).proposal();
                });
    }

    /**
     * Begins a new entry with what the type lets a copy of another of the exhibitor's take over.
     */
    public Proposal copy(Actor actor, String entry, String name, Optional<String> key) {
        return write(
                actor,
                desk -> {
                    String id =
                            desk.once(
                                    key,
                                    "copy " + entry,
                                    () -> copy(desk, desk.getEntry(entry), name));
                    return desk.getMatter(id).proposal();
                });
    }

    /** The revision of an entry that is on its way, or else a new draft of what is live. */
    public Proposal edit(Actor actor, String entry) {
        return write(actor, desk -> new Beginning(desk).edit(desk.getEntry(entry)));
    }

    /** What a draft holds, to whoever may see it. */
    public Draft getDraft(Actor actor, String revision) {
        return store.read(transaction -> {
            Desk desk = new Desk(transaction, actor, rules);
            return new DraftDesk(desk).draft(desk.getMatter(revision));
        });
    }

    /**
     * Keeps a section as it was posted, however incomplete. Nothing is overwritten that its writer
     * had not seen: then both texts are answered, and nothing is kept.
     */
    public Saving save(Actor actor, SectionPost post) {
        return write(actor, desk -> save(desk, post));
    }

    /** Gives a draft up; it can be had back for a while. */
    public Proposal discard(Actor actor, String revision) {
        return write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision, Action.DISCARD);
                    desk.log("discard", matter.entry().id(), matter.id(), "");
                    return move(desk, matter, Stage.DISCARDED);
                });
    }

    /** Has a draft back that was given up. */
    public Proposal recover(Actor actor, String revision) {
        return write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision, Action.RECOVER);
                    if (desk.now()
                            .isAfter(
                                    matter.proposal()
                                            .progress()
                                            .since()
                                            .plus(rules.policy().recoverTime()))) {
                        throw Refusal.conflict(
                                "The draft was given up more than "
                                        + rules.policy().recoverTime().toDays()
                                        + " days ago");
                    }
                    desk.log("recover", matter.entry().id(), matter.id(), "");
                    return move(desk, matter, Stage.DRAFT);
                });
    }

    private static Proposal move(Desk desk, Matter matter, Stage stage) {
        return new Revisions(desk).move(matter, stage, matter.proposal().progress()).proposal();
    }

    private static String copy(Desk desk, EntryState from, String name) {
        desk.require(from, Party.EDITOR, Party.ORGANISER);
        String revision =
                from.entry()
                        .liveRevision()
                        .orElseThrow(() ->
                                Refusal.conflict(
                                        "Only what was published is copied; "
                                                + from.id()
                                                + " was not"));
        Product content = desk.contentOf(revision);
        ReviewRules allowed = desk.rules().rules(content.type());
        NewEntry wanted = new NewEntry(from.exhibitor(), content.type(), name);
        return new Beginning(desk)
                .begin(
                        wanted,
                        desk.rules().forms().formFor(content.type()).capabilities().stream()
                                .filter(allowed::copies)
                                .map(each ->
                                        new Beginning.Stated(
                                                each.id(), content.figuresOf(each.id())))
                                .toList())
                .id();
    }

    private Saving save(Desk desk, SectionPost post) {
        Matter matter = desk.getMatter(post.revision(), Action.SAVE);
        DraftDesk drafts = new DraftDesk(desk);
        Draft draft = drafts.draft(matter);
        FormSection section = drafts.getSection(draft, post.section());
        refuseUnknown(section, post.fields());
        Fields fields = DraftFields.complete(section, post.fields());
        int present = draft.versionOf(post.section());
        Fields theirs = Sections.only(section, draft.fields());
        if (fields.saysSame(theirs)) {
            return new Saving.Kept(present);
        }
        if (post.version() != present) {
            Fields before = drafts.fieldsAt(draft, section, post.version());
            return new Saving.Collision(
                    section, before, theirs, fields, present, drafts.lastSaved(draft, section));
        }
        drafts.save(draft, section, fields);
        fields.find(Forms.NAME)
                .filter(name -> !name.equals(matter.proposal().name()))
                .ifPresent(name ->
                        desk.transaction().proposals().update(matter.proposal().named(name)));
        return new Saving.Kept(present + 1);
    }

    private static void refuseUnknown(FormSection section, Fields posted) {
        List<String> unknown =
                posted.values().keySet().stream().filter(name -> !section.accepts(name)).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.input(
                    "The section "
                            + section.id()
                            + " has no field "
                            + String.join(", ", unknown)
                            + "; nothing was kept");
        }
    }

    private <T> T write(Actor actor, Function<Desk, T> work) {
        return store.write(transaction -> work.apply(new Desk(transaction, actor, rules)));
    }

    /** The form of a type as it is now. */
    public Form formFor(String type) {
        return rules.forms().formFor(type);
    }

    /** What a form says of a product as it stands. */
    public static Fields fieldsOf(Product product) {
        return ProductFields.of(product);
    }
}
