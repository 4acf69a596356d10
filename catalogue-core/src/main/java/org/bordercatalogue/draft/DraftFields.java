package org.bordercatalogue.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The present fields of a draft: what it was opened with, and over it what was saved, the latest
 * last, so that a capability which the packs have moved to another section loses nothing.
 */
public final class DraftFields {
    private DraftFields() {}

    public static Fields of(Fields opened, List<SavedSection> saved) {
        List<SavedSection> inOrder = new ArrayList<>(saved);
        inOrder.sort(
                Comparator.comparing(SavedSection::savedAt).thenComparing(SavedSection::section));
        Fields present = opened;
        for (SavedSection section : inOrder) {
            present = present.overlaid(section.fields(), fieldsOf(section.fields()));
        }
        return present;
    }

    /** The fields that names belong to: the capability of a row, else the name itself. */
    public static List<String> fieldsOf(Fields fields) {
        return fields.values().keySet().stream().map(DraftFields::fieldOf).distinct().toList();
    }

    /** A row's capability; the name itself for any other field. */
    public static String fieldOf(String name) {
        if (MediaFields.isPart(name)) {
            return Forms.MEDIA;
        }
        int dot = name.indexOf('.');
        boolean row = dot > 0 && FigureFields.rowOf(name, name.substring(0, dot)) > 0;
        return row ? name.substring(0, dot) : name;
    }

    /** Posted fields of a section, with an empty text for each field of it that was left out. */
    public static Fields complete(FormSection section, Fields posted) {
        SortedMap<String, List<String>> all = new TreeMap<>(posted.values());
        for (String text : section.texts()) {
            all.putIfAbsent(text, List.of(""));
        }
        section.capabilities()
                .forEach(capability -> {
                    String id = capability.id();
                    if (!posted.holds(id)) {
                        all.put(FigureFields.nameOf(id, 1, FigureFields.TEXT), List.of(""));
                    }
                });
        return new Fields(all);
    }
}
