package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.MediaFields;
import org.bordercatalogue.product.MediaKind;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.store.MediaReference;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.media.MediaViews;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** Makes the section of pictures and documents. */
final class MediaSection {
    private final Draft draft;
    private final PageContext context;
    private final MediaViews views;
    private final Map<String, MediaReference> files;

    private MediaSection(Draft draft, List<MediaReference> files, PageContext context) {
        this.draft = draft;
        this.context = context;
        this.views = new MediaViews(draft.matter().entry().id(), context);
        this.files =
                files.stream()
                        .collect(Collectors.toMap(MediaReference::sha256, Function.identity()));
    }

    /**
     * @param refused a file that was just sent and not taken
     */
    static Page page(
            EntryPages entries,
            Draft draft,
            Optional<UploadResource.Refused> refused,
            PageContext context) {
        FormSection section = Keeping.section(draft, Forms.MEDIA);
        DraftHeads heads =
                new DraftHeads(
                        draft,
                        entries.exhibitors().name(draft.matter().entry().exhibitor()),
                        context);
        List<MediaReference> files =
                entries.store()
                        .read(transaction ->
                                transaction.media().listForEntry(draft.matter().entry().id()));
        MediaSection made = new MediaSection(draft, files, context);
        WorkLinks links = new WorkLinks(context.links());
        String revision = draft.matter().proposal().id();
        return context.page(
                "draft/media",
                new MediaPage(
                        context.workFrame(
                                heads.label(section) + " – " + draft.reading().product().name()),
                        heads.head(section.id()),
                        heads.label(section),
                        draft.versionOf(section.id()),
                        links.section(revision, section.id()),
                        links.draft(revision, "media"),
                        made.rows(),
                        made.kinds(refused.map(each -> each.sent().kind()).orElse("")),
                        refused.map(each -> each.sent().title()).orElse(""),
                        refused.map(each -> each.sent().expires()).orElse(""),
                        refused.map(each -> context.text("media-fault." + each.fault().code()))
                                .orElse(""),
                        refused.map(each -> each.sent().name()).orElse(""),
                        FieldViews.comments(draft.comments(), Forms.MEDIA, context)));
    }

    private List<MediaPage.RowView> rows() {
        return MediaFields.rows(draft.fields()).stream().map(this::row).toList();
    }

    private MediaPage.RowView row(MediaFields.Row row) {
        boolean picture = row.kind().equals(MediaKind.PICTURE.code());
        MediaReference file = files.get(row.file());
        return new MediaPage.RowView(
                row.number(),
                row.file(),
                picture,
                views.full(row.file()),
                picture ? views.small(row.file()) : "",
                row.title(),
                row.kind(),
                kinds(row.kind()),
                row.expires(),
                row.dropped(),
                file == null ? "" : file.title(),
                file == null ? context.text("media.gone") : views.size(file.bytes()),
                fault(row));
    }

    private String fault(MediaFields.Row row) {
        return draft.reading().faults().stream()
                .filter(each -> each.field().equals(Forms.MEDIA) && each.row() == row.number())
                .findFirst()
                .map(each -> context.text("entry-fault." + StageWords.code(each.kind())))
                .orElse("");
    }

    private List<FieldView.ChoiceView> kinds(String chosen) {
        return List.of(MediaKind.values()).stream()
                .map(each ->
                        new FieldView.ChoiceView(
                                each.code(),
                                context.text("media-kind." + each.code()),
                                each.code().equals(chosen)))
                .toList();
    }
}
