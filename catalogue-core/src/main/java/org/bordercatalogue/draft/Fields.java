package org.bordercatalogue.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named texts as a form posted them, nothing read into them. A figure's texts are named {@code
 * capability.row.part}, such as {@code weight.1.text}; a name without a dot, or a text in a
 * language such as {@code description.en}, is a field of its own.
 */
public record Fields(SortedMap<String, List<String>> values) {
    public static final Fields EMPTY = new Fields(new TreeMap<>());

    public Fields {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        values.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        values = Collections.unmodifiableSortedMap(copy);
    }

    public static Fields of(Map<String, List<String>> values) {
        return new Fields(new TreeMap<>(values));
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first text of this name; empty where there is none. */
    public String text(String name) {
        List<String> texts = all(name);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** A text that says something. */
    public Optional<String> find(String name) {
        return all(name).stream().filter(text -> !text.isBlank()).map(String::strip).findFirst();
    }

    /** Whether anything of this name, or of a part of it, was posted. */
    public boolean holds(String field) {
        return values.keySet().stream().anyMatch(name -> isOf(name, field));
    }

    /** What belongs to one field. */
    public Fields only(String field) {
        SortedMap<String, List<String>> kept = new TreeMap<>();
        values.forEach((name, texts) -> {
            if (isOf(name, field)) {
                kept.put(name, texts);
            }
        });
        return new Fields(kept);
    }

    /** These, with those of the other in place of any of the same fields. */
    public Fields overlaid(Fields other, Collection<String> fields) {
        SortedMap<String, List<String>> merged = new TreeMap<>();
        values.forEach((name, texts) -> {
            if (fields.stream().noneMatch(field -> isOf(name, field))) {
                merged.put(name, texts);
            }
        });
        fields.forEach(field -> merged.putAll(other.only(field).values()));
        return new Fields(merged);
    }

    /** Whether both say the same; what is empty says nothing. */
    public boolean saysSame(Fields other) {
        return said().equals(other.said());
    }

    /** The rows of a capability, in order, empty ones left out. */
    public List<FigureFields> figures(String capability) {
        SortedMap<Integer, FigureFields> rows = new TreeMap<>();
        for (String name : values.keySet()) {
            int row = FigureFields.rowOf(name, capability);
            if (row > 0 && !rows.containsKey(row)) {
                rows.put(row, FigureFields.read(this, capability, row));
            }
        }
        List<FigureFields> said = new ArrayList<>(rows.values());
        said.removeIf(FigureFields::isEmpty);
        return List.copyOf(said);
    }

    private SortedMap<String, List<String>> said() {
        SortedMap<String, List<String>> said = new TreeMap<>();
        values.forEach((name, texts) -> {
            List<String> kept = texts.stream().filter(text -> !text.isEmpty()).toList();
            if (!kept.isEmpty()) {
                said.put(name, kept);
            }
        });
        return said;
    }

    private static boolean isOf(String name, String field) {
        return name.equals(field) || name.startsWith(field + ".");
    }
}
