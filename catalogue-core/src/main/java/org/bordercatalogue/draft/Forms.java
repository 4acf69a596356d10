package org.bordercatalogue.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.kernel.LocalText;

/** Makes forms of the definitions. Safe for concurrent use. */
public final class Forms {
    /** The section of what every product has. */
    public static final String PRODUCT = "product";

    /** The section of capabilities that their pack puts into no group. */
    public static final String OTHER = "other";

    /** The section of pictures and documents, and its one field. */
    public static final String MEDIA = "media";

    public static final String NAME = "name";
    public static final String MAKER = "maker";
    public static final String TYPE = "type";
    public static final String ALSO_KNOWN_AS = "alsoKnownAs";
    private static final String DESCRIPTION = "description";

    private final Registry registry;
    private final List<String> languages;

    /**
     * @param languages codes of those in which a description is asked for, the first the original's
     *     usual one
     */
    public Forms(Registry registry, List<String> languages) {
        this.registry = registry;
        this.languages = List.copyOf(languages);
    }

    public static String description(String language) {
        return DESCRIPTION + "." + language;
    }

    public List<String> languages() {
        return languages;
    }

    /** The form of a type; that of the root for one that no pack knows. */
    public Form formFor(String type) {
        String known = registry.findType(type).isPresent() ? type : registry.root().id();
        Map<String, List<Capability>> byGroup = new LinkedHashMap<>();
        registry.groups().forEach(group -> byGroup.put(group.id(), new ArrayList<>()));
        for (Capability capability : registry.capabilitiesOf(known)) {
            byGroup.computeIfAbsent(sectionOf(capability), _ -> new ArrayList<>()).add(capability);
        }
        List<FormSection> sections = new ArrayList<>();
        sections.add(new FormSection(PRODUCT, LocalText.EMPTY, texts(), List.of()));
        byGroup.forEach((group, capabilities) -> {
            if (!capabilities.isEmpty()) {
                sections.add(new FormSection(group, label(group), List.of(), capabilities));
            }
        });
        sections.add(new FormSection(MEDIA, LocalText.EMPTY, List.of(MEDIA), List.of()));
        return new Form(known, registry.version(), sections);
    }

    private static String sectionOf(Capability capability) {
        return capability.group().isEmpty() ? OTHER : capability.group();
    }

    private LocalText label(String group) {
        return registry.groups().stream()
                .filter(term -> term.id().equals(group))
                .findFirst()
                .map(Term::label)
                .orElse(LocalText.EMPTY);
    }

    private List<String> texts() {
        return Stream.concat(
                        Stream.of(NAME, MAKER, TYPE, ALSO_KNOWN_AS),
                        languages.stream().map(Forms::description))
                .toList();
    }
}
