package org.bordercatalogue.draft;

import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.kernel.LocalText;

/**
 * A part of the form that is saved by itself.
 *
 * @param id the group of its capabilities, {@link Forms#PRODUCT} or {@link Forms#MEDIA}
 * @param label of the group; empty for the section of the product itself
 * @param texts names of its fields that are no capabilities
 */
public record FormSection(
        String id, LocalText label, List<String> texts, List<Capability> capabilities) {
    public FormSection {
        texts = List.copyOf(texts);
        capabilities = List.copyOf(capabilities);
    }

    /** Names of its fields: the texts, then the ids of the capabilities. */
    public List<String> fields() {
        return Stream.concat(texts.stream(), capabilities.stream().map(Capability::id)).toList();
    }

    /** Whether a posted name belongs here. */
    public boolean accepts(String name) {
        return texts.contains(name)
                || (texts.contains(Forms.MEDIA) && MediaFields.isPart(name))
                || capabilities.stream()
                        .anyMatch(capability -> FigureFields.rowOf(name, capability.id()) > 0);
    }
}
