package org.bordercatalogue.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.draft.Fault.Kind;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.MediaKind;

/** Pictures and documents as rows of a form; their texts are named {@code media.row.part}. */
public final class MediaFields {
    public static final String FILE = "file";
    public static final String KIND = "kind";
    public static final String TITLE = "title";
    public static final String EXPIRES = "expires";

    /** Says anything where the row is to be left out; it can be taken back until it is sent in. */
    public static final String DROP = "drop";

    private static final Pattern NAME =
            Pattern.compile("media\\.([1-9][0-9]{0,2})\\.(file|kind|title|expires|drop)");
    private static final int LONGEST_TITLE = 300;

    private MediaFields() {}

    /**
     * One row as it was written.
     *
     * @param file SHA-256 of the kept file
     */
    public record Row(
            int number, String file, String kind, String title, String expires, boolean dropped) {}

    public static boolean isPart(String name) {
        return NAME.matcher(name).matches();
    }

    public static String nameOf(int row, String part) {
        return Forms.MEDIA + "." + row + "." + part;
    }

    /** The rows that name a file, in order. */
    public static List<Row> rows(Fields fields) {
        SortedMap<Integer, Row> rows = new TreeMap<>();
        for (String name : fields.values().keySet()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                rows.computeIfAbsent(
                        Integer.parseInt(matcher.group(1)), number -> row(fields, number));
            }
        }
        return rows.values().stream().filter(row -> MediaItem.isHash(row.file())).toList();
    }

    private static Row row(Fields fields, int number) {
        return new Row(
                number,
                fields.text(nameOf(number, FILE)),
                fields.text(nameOf(number, KIND)),
                fields.text(nameOf(number, TITLE)).strip(),
                fields.text(nameOf(number, EXPIRES)).strip(),
                !fields.text(nameOf(number, DROP)).isEmpty());
    }

    static void write(List<MediaItem> media, Map<String, List<String>> values) {
        for (int row = 1; row <= media.size(); row++) {
            write(media.get(row - 1), row, values);
        }
    }

    private static void write(MediaItem item, int row, Map<String, List<String>> values) {
        values.put(nameOf(row, FILE), List.of(item.sha256()));
        values.put(nameOf(row, KIND), List.of(item.kind().code()));
        values.put(nameOf(row, TITLE), List.of(item.title()));
        item.expires().ifPresent(day -> values.put(nameOf(row, EXPIRES), List.of(day.toString())));
    }

    /** The rows that say these, and no other. */
    public static Map<String, List<String>> of(List<MediaItem> media) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        write(media, values);
        return values;
    }

    /** The fields with one more row, after all others. */
    public static Fields with(Fields fields, MediaItem item) {
        SortedMap<String, List<String>> values = new TreeMap<>(fields.values());
        int last = rows(fields).stream().mapToInt(Row::number).max().orElse(0);
        write(item, last + 1, values);
        return new Fields(values);
    }

    static List<MediaItem> read(Fields fields, List<Fault> faults) {
        List<MediaItem> media = new ArrayList<>();
        rows(fields).stream()
                .filter(row -> !row.dropped())
                .forEach(row -> media.add(read(row, faults)));
        return media;
    }

    private static MediaItem read(Row row, List<Fault> faults) {
        MediaKind kind = MediaKind.find(row.kind()).orElse(MediaKind.DATASHEET);
        if (row.title().isEmpty()) {
            String message =
                    kind == MediaKind.PICTURE
                            ? "say what the picture shows, for those who do not see it"
                            : "the document needs a name";
            faults.add(new Fault(Forms.MEDIA, row.number(), Kind.MISSING, message));
        }
        if (LostText.isIn(row.title())) {
            faults.add(new Fault(Forms.MEDIA, row.number(), Kind.UNREADABLE, LostText.REASON));
            return new MediaItem(row.file(), kind, "", Optional.empty());
        }
        if (row.title().length() > LONGEST_TITLE) {
            String message = "the words may have " + LONGEST_TITLE + " characters";
            faults.add(new Fault(Forms.MEDIA, row.number(), Kind.TOO_LONG, message));
        }
        return new MediaItem(row.file(), kind, row.title(), day(row, faults));
    }

    private static Optional<LocalDate> day(Row row, List<Fault> faults) {
        if (row.expires().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(row.expires()));
        } catch (DateTimeException e) {
            String message = "write the last day as year-month-day, such as 2030-12-31";
            faults.add(new Fault(Forms.MEDIA, row.number(), Kind.UNREADABLE, message));
            return Optional.empty();
        }
    }
}
