package org.bordercatalogue.media.pdfbox;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.bordercatalogue.media.MediaFault;
import org.jspecify.annotations.Nullable;

/** Looks at every object of a document, also at those that nothing refers to. */
final class PdfObjects {
    private static final int MOST_OBJECTS = 500_000;

    /** Keys that a document which is only read has no need of. */
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

    /** Actions that do more than to lead to a place or an address. */
    private static final Set<String> ACTIVE_ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "GoToE",
                    "RichMediaExecute",
                    "Rendition");

    private static final Set<String> PACKINGS =
            Set.of("FlateDecode", "Fl", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfObjects() {}

    static Optional<MediaFault> fault(COSDocument document) {
        PdfObjects objects = new PdfObjects();
        objects.add(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            objects.add(document.getObjectFromPool(key));
        }
        return objects.fault();
    }

    private Optional<MediaFault> fault() {
        while (!waiting.isEmpty()) {
            Optional<MediaFault> fault = fault(waiting.pop());
            if (fault.isPresent()) {
                return fault;
            }
            if (seen.size() > MOST_OBJECTS) {
                return Optional.of(MediaFault.PACKED);
            }
        }
        return Optional.empty();
    }

    private Optional<MediaFault> fault(COSBase object) {
        return switch (object) {
            case COSObject reference -> {
                add(reference.getObject());
                yield Optional.empty();
            }
            case COSArray array -> {
                array.forEach(this::add);
                yield Optional.empty();
            }
            case COSStream stream when isOddlyPacked(stream) -> Optional.of(MediaFault.PACKED);
            case COSDictionary dictionary -> fault(dictionary);
            default -> Optional.empty();
        };
    }

    private Optional<MediaFault> fault(COSDictionary dictionary) {
        if (dictionary.keySet().stream().map(COSName::getName).anyMatch(ACTIVE_KEYS::contains)
                || ACTIVE_ACTIONS.contains(name(dictionary, COSName.S))) {
            return Optional.of(MediaFault.ACTIVE);
        }
        dictionary.getValues().forEach(this::add);
        return Optional.empty();
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    /**
     * Pictures are not unpacked here; anything else at most once, by a packing that was counted.
     */
    private static boolean isOddlyPacked(COSStream stream) {
        if (COSName.IMAGE.getName().equals(name(stream, COSName.SUBTYPE))) {
            return false;
        }
        List<String> packings = packings(stream.getFilters());
        return !PACKINGS.containsAll(packings)
                || packings.stream().filter(each -> each.startsWith("Fl")).count() > 1;
    }

    private static List<String> packings(@Nullable COSBase filters) {
        return switch (filters) {
            case COSName one -> List.of(one.getName());
            case COSArray several ->
                    several.toList().stream()
                            .flatMap(each ->
                                    each instanceof COSName one
                                            ? Stream.of(one.getName())
                                            : Stream.of(""))
                            .toList();
            case null, default -> List.of();
        };
    }

    private void add(@Nullable COSBase object) {
        if (object != null && seen.add(object)) {
            waiting.push(object);
        }
    }
}
