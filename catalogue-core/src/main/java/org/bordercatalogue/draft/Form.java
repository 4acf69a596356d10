package org.bordercatalogue.draft;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;

/**
 * What is asked of a product of one type, in sections, as the definitions have it now.
 *
 * @param version of the definitions
 */
public record Form(String type, String version, List<FormSection> sections) {
    public Form {
        sections = List.copyOf(sections);
    }

    public Optional<FormSection> findSection(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    public Optional<Capability> findCapability(String id) {
        return capabilities().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** In the order in which they are asked. */
    public List<Capability> capabilities() {
        return sections.stream().flatMap(section -> section.capabilities().stream()).toList();
    }

    /** The section that a field belongs to. */
    public Optional<FormSection> findSectionOf(String field) {
        return sections.stream().filter(section -> section.fields().contains(field)).findFirst();
    }
}
