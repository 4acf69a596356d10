package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FigureFields;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.Saving;
import org.bordercatalogue.web.entry.FieldNames;
import org.bordercatalogue.web.entry.People;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Puts texts beside each other that cannot both be kept. */
final class Collisions {
    private final Draft draft;
    private final DraftHeads heads;
    private final People people;
    private final FieldNames names;
    private final PageContext context;

    Collisions(
            Draft draft, DraftHeads heads, People people, Registry registry, PageContext context) {
        this.draft = draft;
        this.heads = heads;
        this.people = people;
        this.names = new FieldNames(registry, context);
        this.context = context;
    }

    CollisionPage collision(Saving.Collision collision) {
        String revision = draft.matter().proposal().id();
        String section = collision.section().id();
        String who = collision.saved().map(each -> people.name(each.savedBy())).orElse("");
        List<String> both =
                collision.section().fields().stream()
                        .filter(field -> isUnlike(collision.theirs(), collision.yours(), field))
                        .toList();
        return new CollisionPage(
                context.workFrame(context.text("collision.title")),
                heads.head(section),
                context.text("collision.title"),
                context.messages().text("collision.lead", "who", who),
                new WorkLinks(context.links()).section(revision, section),
                new WorkLinks(context.links()).section(revision, section),
                collision.version(),
                both.stream().map(field -> side(collision, field)).toList(),
                rest(collision, both));
    }

    /** Answers to what the form does not ask any more, after the rest was kept. */
    CollisionPage unasked(FormSection section, Fields unknown) {
        return page(context.text("collision.unasked"), section.id(), unknown);
    }

    /** What was written into something that is no draft any more. */
    CollisionPage closed(Fields posted) {
        return page(context.text("collision.closed"), "", posted);
    }

    private CollisionPage page(String lead, String section, Fields texts) {
        return new CollisionPage(
                context.workFrame(context.text("collision.title")),
                heads.head(section),
                context.text("collision.title"),
                lead,
                "",
                new WorkLinks(context.links()).draft(draft.matter().proposal().id()),
                0,
                DraftFields.fieldsOf(texts).stream()
                        .filter(field -> !texts.only(field).saysSame(Fields.EMPTY))
                        .map(field ->
                                new CollisionPage.Side(
                                        names.of(field),
                                        List.of(),
                                        List.of(),
                                        inputs(texts, field),
                                        false))
                        .toList(),
                List.of());
    }

    private CollisionPage.Side side(Saving.Collision collision, String field) {
        return new CollisionPage.Side(
                names.of(field),
                words(collision.before(), field),
                words(collision.theirs(), field),
                inputs(standing(collision, field), field),
                isUnlike(collision.before(), collision.theirs(), field)
                        && isUnlike(collision.before(), collision.yours(), field));
    }

    /** The writer's own text, unless only the other has changed the field. */
    private static Fields standing(Saving.Collision collision, String field) {
        return isUnlike(collision.before(), collision.yours(), field)
                ? collision.yours()
                : collision.theirs();
    }

    /** What both have alike, and the empty parts of what they have not. */
    private static List<CollisionPage.Posted> rest(Saving.Collision collision, List<String> shown) {
        Stream<CollisionPage.Posted> alike =
                collision.section().fields().stream()
                        .filter(field -> !shown.contains(field))
                        .flatMap(field -> plain(collision.yours(), field));
        Stream<CollisionPage.Posted> empty =
                shown.stream()
                        .flatMap(field -> plain(standing(collision, field), field))
                        .filter(each -> !isShown(each));
        return Stream.concat(alike, empty).toList();
    }

    private static boolean isShown(CollisionPage.Posted posted) {
        boolean whole = DraftFields.fieldOf(posted.name()).equals(posted.name());
        return whole
                || !posted.value().isEmpty()
                || posted.name().endsWith("." + FigureFields.TEXT);
    }

    private List<CollisionPage.Posted> inputs(Fields fields, String field) {
        return plain(fields, field)
                .filter(Collisions::isShown)
                .map(each ->
                        new CollisionPage.Posted(
                                each.name(),
                                part(each.name()),
                                each.value(),
                                each.name().equals(Forms.ALSO_KNOWN_AS)
                                        || each.name().startsWith(Forms.description(""))))
                .toList();
    }

    private String part(String name) {
        int dot = name.lastIndexOf('.');
        return DraftFields.fieldOf(name).equals(name)
                ? names.of(name)
                : context.messages().textOr("part." + name.substring(dot + 1), name);
    }

    private static Stream<CollisionPage.Posted> plain(Fields fields, String field) {
        return fields.only(field).values().entrySet().stream()
                .flatMap(each ->
                        each.getValue().stream()
                                .map(text ->
                                        new CollisionPage.Posted(each.getKey(), "", text, false)));
    }

    private static List<String> words(Fields fields, String field) {
        return fields.only(field).values().values().stream()
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isUnlike(Fields one, Fields other, String field) {
        return !one.only(field).saysSame(other.only(field));
    }
}
