package org.bordercatalogue.product;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.LocalText;

/**
 * An entry of the catalogue: the content of one revision.
 *
 * @param id identity for life, a slug that stands in addresses
 * @param exhibitor id of the exhibitor who shows it
 * @param maker the maker's name where it is not the exhibitor
 * @param type id of the equipment type
 * @param alsoKnownAs other names and model numbers
 * @param figures by capability id; several where sources or conditions differ
 * @param unmapped what was stated and no pack knows, kept with the reason
 * @param media pictures and documents, in the order in which they are shown
 */
public record Product(
        String id,
        String exhibitor,
        String name,
        Optional<String> maker,
        String type,
        List<String> alsoKnownAs,
        LocalText description,
        SortedMap<String, List<Figure>> figures,
        List<Unmapped> unmapped,
        List<MediaItem> media) {
    public Product {
        if (id.isBlank() || exhibitor.isBlank() || name.isBlank() || type.isBlank()) {
            throw new IllegalArgumentException(
                    "a product has an id, an exhibitor, a name and a type");
        }
        alsoKnownAs = List.copyOf(alsoKnownAs);
        unmapped = List.copyOf(unmapped);
        media = List.copyOf(media);
        SortedMap<String, List<Figure>> copy = new TreeMap<>();
        figures.forEach((capability, stated) -> {
            if (!stated.isEmpty()) {
                copy.put(capability, List.copyOf(stated));
            }
        });
        figures = Collections.unmodifiableSortedMap(copy);
    }

    /** One without pictures and documents. */
    public Product(
            String id,
            String exhibitor,
            String name,
            Optional<String> maker,
            String type,
            List<String> alsoKnownAs,
            LocalText description,
            SortedMap<String, List<Figure>> figures,
            List<Unmapped> unmapped) {
        this(
                id,
                exhibitor,
                name,
                maker,
                type,
                alsoKnownAs,
                description,
                figures,
                unmapped,
                List.of());
    }

    /** The same, shown by another exhibitor. */
    public Product shownBy(String other) {
        return new Product(
                id, other, name, maker, type, alsoKnownAs, description, figures, unmapped, media);
    }

    /** The picture that stands for it in lists. */
    public Optional<MediaItem> picture() {
        return media.stream().filter(MediaItem::isPicture).findFirst();
    }

    /** All that is stated of a capability; empty means <em>not stated</em>. */
    public List<Figure> figuresOf(String capability) {
        return figures.getOrDefault(capability, List.of());
    }
}
