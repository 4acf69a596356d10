package org.bordercatalogue.web.media;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.store.MediaReference;
import org.bordercatalogue.web.page.PageContext;

/** Makes the views of one entry's pictures and documents. */
public final class MediaViews {
    private static final double KIBIBYTE = 1024;
    private static final double MEBIBYTE = 1024 * 1024;

    private final String entry;
    private final PageContext context;

    public MediaViews(String entry, PageContext context) {
        this.entry = entry;
        this.context = context;
    }

    /** The floor plan of an edition. */
    public static PictureView plan(String edition, FloorPlan plan, PageContext context) {
        String full = context.links().to("editions", edition, "plan", plan.sha256());
        String small = context.links().to("editions", edition, "plan", plan.sha256(), "small");
        return new PictureView(full, small, plan.alt());
    }

    public PictureView picture(MediaItem item) {
        return new PictureView(full(item.sha256()), small(item.sha256()), item.title());
    }

    public List<PictureView> pictures(List<MediaItem> items) {
        return items.stream().filter(MediaItem::isPicture).map(this::picture).toList();
    }

    /** Those that are there, with their sizes. */
    public List<DocumentView> documents(List<MediaItem> items, List<MediaReference> files) {
        Map<String, MediaReference> byHash = byHash(files);
        return items.stream()
                .filter(each -> !each.isPicture() && byHash.containsKey(each.sha256()))
                .map(each -> document(each, Optional.ofNullable(byHash.get(each.sha256()))))
                .toList();
    }

    /** Those whose files are there. */
    public static List<MediaItem> present(List<MediaItem> items, List<MediaReference> files) {
        Map<String, MediaReference> byHash = byHash(files);
        return items.stream().filter(each -> byHash.containsKey(each.sha256())).toList();
    }

    public List<DocumentView> documents(List<MediaItem> items) {
        return items.stream()
                .filter(each -> !each.isPicture())
                .map(each -> document(each, Optional.empty()))
                .toList();
    }

    public String full(String sha256) {
        return context.links().to("media", entry, sha256);
    }

    public String small(String sha256) {
        return context.links().to("media", entry, sha256, "small");
    }

    /** How many bytes there are, in the largest unit that keeps a digit before the comma. */
    public String size(long bytes) {
        boolean large = bytes >= MEBIBYTE;
        double number = large ? bytes / MEBIBYTE : Math.ceil(bytes / KIBIBYTE);
        double shown = large ? Math.round(number * 10) / 10.0 : number;
        return context.messages()
                .text(large ? "media.megabytes" : "media.kilobytes", "number", shown);
    }

    private DocumentView document(MediaItem item, Optional<MediaReference> file) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        boolean expired = item.hasExpired(today);
        return new DocumentView(
                full(item.sha256()),
                item.title().isEmpty()
                        ? context.text("media-kind." + item.kind().code())
                        : item.title(),
                context.text("media-kind." + item.kind().code()),
                file.map(each -> size(each.bytes())).orElse(""),
                item.expires()
                        .map(day ->
                                context.messages()
                                        .text(
                                                expired ? "media.expired" : "media.expires",
                                                "day",
                                                context.messages().day(day)))
                        .orElse(""),
                expired);
    }

    private static Map<String, MediaReference> byHash(List<MediaReference> files) {
        return files.stream()
                .collect(Collectors.toMap(MediaReference::sha256, Function.identity()));
    }
}
