package org.bordercatalogue.posting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.MediaKind;

/** Reads which of a draft's files it is to show, in which order and by which words. */
final class MediaReader {
    private static final String FILE = "sha256";
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String EXPIRES = "expires";
    private static final Set<String> KEYS = Set.of(FILE, KIND, TITLE, EXPIRES);

    private final Set<String> files;
    private final List<Flaw> flaws;

    /**
     * @param files that the draft has; others are sent to it first
     * @param flaws is told all that is wrong
     */
    MediaReader(Set<String> files, List<Flaw> flaws) {
        this.files = Set.copyOf(files);
        this.flaws = flaws;
    }

    /** As far as it can be read; null is none. */
    List<MediaItem> read(JsonNode sent) {
        List<MediaItem> media = new ArrayList<>();
        if (sent.isNull()) {
            return media;
        }
        if (!sent.isArray()) {
            flaw("must be a list of files that the draft has");
            return media;
        }
        Set<String> seen = new TreeSet<>();
        for (int index = 0; index < sent.size(); index++) {
            Optional<MediaItem> item = item(sent.get(index), index);
            if (item.filter(each -> !seen.add(each.sha256())).isPresent()) {
                flaw("stands there twice", index, FILE);
            }
            item.ifPresent(media::add);
        }
        return media;
    }

    private Optional<MediaItem> item(JsonNode sent, int index) {
        if (!sent.isObject()) {
            flaw("must be an object with " + String.join(", ", new TreeSet<>(KEYS)), index);
            return Optional.empty();
        }
        sent.fieldNames()
                .forEachRemaining(name -> {
                    if (!KEYS.contains(name)) {
                        String known = String.join(", ", new TreeSet<>(KEYS));
                        flaw("is not known; known are " + known, index, name);
                    }
                });
        String file = sent.path(FILE).asText();
        boolean there = files.contains(file);
        if (!there) {
            flaw("is no file of the draft; send it to drafts/{id}/media first", index, FILE);
        }
        Optional<MediaKind> kind = MediaKind.find(sent.path(KIND).asText());
        if (kind.isEmpty()) {
            flaw("must be one of " + kinds(), index, KIND);
        }
        JsonNode title = sent.path(TITLE);
        if (!title.isMissingNode() && !title.isTextual()) {
            flaw("must be a text", index, TITLE);
        }
        Optional<LocalDate> expires = day(sent.path(EXPIRES), index);
        return kind.filter(_ -> there)
                .map(known -> new MediaItem(file, known, title.asText(), expires));
    }

    private Optional<LocalDate> day(JsonNode sent, int index) {
        if (sent.isMissingNode() || sent.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(sent.asText()));
        } catch (DateTimeException e) {
            flaw("must be a day such as 2030-12-31", index, EXPIRES);
            return Optional.empty();
        }
    }

    private static String kinds() {
        return Arrays.stream(MediaKind.values())
                .map(MediaKind::code)
                .collect(Collectors.joining(", "));
    }

    private void flaw(String detail, Object... place) {
        List<Object> steps = new ArrayList<>(List.of(Forms.MEDIA));
        steps.addAll(Arrays.asList(place));
        flaws.add(new Flaw(Pointer.of(steps.toArray()), detail));
    }
}
