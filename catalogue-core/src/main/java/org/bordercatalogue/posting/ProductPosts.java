package org.bordercatalogue.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.draft.DraftReading;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.DraftBatch;
import org.bordercatalogue.review.NewEntry;
import org.bordercatalogue.review.Overlaid;
import org.bordercatalogue.review.Secretariat;

/** Lets programs write drafts as the JSON of a product. Safe for concurrent use. */
public final class ProductPosts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final int LONGEST_NAME = 300;

    private final Secretariat secretariat;

    public ProductPosts(Secretariat secretariat) {
        this.secretariat = secretariat;
    }

    /**
     * How a draft is to be changed.
     *
     * @param version of the draft that was seen
     * @param whole whether what the product leaves out is emptied
     * @param key made by whoever asks, so that asking again changes nothing twice
     */
    public record Change(
            String revision,
            String version,
            boolean whole,
            JsonNode product,
            Optional<String> key) {}

    /** A product as programs read it. */
    public JsonNode json(Draft draft) {
        return json(draft.reading().product());
    }

    /** What the public reads of an entry. */
    public Optional<JsonNode> findLive(Actor actor, String entry) {
        return secretariat.overlaying().read(actor, batch -> batch.findLive(entry)).map(this::json);
    }

    private JsonNode json(Product product) {
        try {
            return MAPPER.readTree(secretariat.rules().json().write(product));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Everything that has to be put right before the draft can be sent in. */
    public static List<Flaw> faults(DraftReading reading) {
        return reading.faults().stream().map(ProductPosts::flaw).toList();
    }

    /** The place of a fault within the product's JSON. */
    public static Flaw flaw(Fault fault) {
        return new Flaw(place(fault), fault.message());
    }

    /** Begins an entry with all that is sent of it. */
    public Written begin(Actor actor, String exhibitor, JsonNode product, String key) {
        List<Flaw> missing = missing(product);
        if (!missing.isEmpty()) {
            return new Written.Refused(missing);
        }
        NewEntry wanted =
                new NewEntry(exhibitor, product.path(Forms.TYPE).textValue(), name(product));
        return secretariat
                .overlaying()
                .write(
                        actor,
                        batch -> {
                            boolean again = batch.isDone(key);
                            Draft draft = batch.begin(wanted, Optional.of(key));
                            return again
                                    ? new Written.Kept(draft, List.of())
                                    : write(batch, draft, product, true);
                        },
                        Written.Kept.class::isInstance);
    }

    public Written change(Actor actor, Change change) {
        return secretariat
                .overlaying()
                .write(actor, batch -> change(batch, change), Written.Kept.class::isInstance);
    }

    private Written change(DraftBatch batch, Change change) {
        Draft draft = batch.getDraft(change.revision());
        if (change.key().filter(batch::isDone).isPresent()) {
            return new Written.Kept(draft, List.of());
        }
        DraftBatch.requireVersion(draft, change.version());
        Written written = write(batch, draft, change.product(), change.whole());
        if (written instanceof Written.Kept) {
            change.key()
                    .ifPresent(key ->
                            batch.done(key, "change " + change.revision(), change.revision()));
        }
        return written;
    }

    private Written write(DraftBatch batch, Draft draft, JsonNode product, boolean whole) {
        Posting posting =
                new PostingReader(
                                secretariat.rules().json(),
                                secretariat.rules().forms(),
                                draft,
                                json(draft))
                        .read(product, whole);
        Overlaid overlaid = batch.overlay(draft, posting.overlay());
        List<Flaw> flaws = new ArrayList<>(posting.flaws());
        return switch (overlaid) {
            case Overlaid.Refused(DraftReading reading, List<Fault> faults) -> {
                faults.forEach(fault -> flaws.add(flaw(fault)));
                flaws.addAll(misread(posting, reading));
                yield new Written.Refused(flaws);
            }
            case Overlaid.Kept(Draft kept, _) -> {
                flaws.addAll(misread(posting, kept.reading()));
                yield flaws.isEmpty()
                        ? new Written.Kept(kept, doubts(posting, kept.reading()))
                        : new Written.Refused(flaws);
            }
        };
    }

    /** Figures whose text says something else than the numbers beside it. */
    private static List<Flaw> misread(Posting posting, DraftReading reading) {
        List<Flaw> flaws = new ArrayList<>();
        reading.rows()
                .forEach((capability, rows) ->
                        rows.forEach(row -> {
                            Figure sent =
                                    posting.figures().get(capability + "." + row.fields().row());
                            if (sent != null
                                    && row.figure().isPresent()
                                    && !Meanings.same(sent, row.figure().get())) {
                                flaws.add(
                                        new Flaw(
                                                place(capability, row.fields().row()),
                                                "as written it reads as something else than the"
                                                        + " numbers or codes beside it; leave out which"
                                                        + " is wrong"));
                            }
                        }));
        return flaws;
    }

    private static List<Flaw> doubts(Posting posting, DraftReading reading) {
        List<Flaw> doubts = new ArrayList<>();
        reading.rows()
                .forEach((capability, rows) ->
                        rows.stream()
                                .filter(row ->
                                        posting.figures()
                                                .containsKey(capability + "." + row.fields().row()))
                                .forEach(row ->
                                        row.warnings()
                                                .forEach(warning ->
                                                        doubts.add(
                                                                new Flaw(
                                                                        place(
                                                                                capability,
                                                                                row.fields().row()),
                                                                        warning.message())))));
        return doubts;
    }

    /** One that is not as it must be is told with all the rest, and then nothing is begun. */
    private static String name(JsonNode product) {
        String name = product.path(Forms.NAME).asText().strip();
        boolean good =
                !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(each -> each == 0 || isHalf(each));
        return good ? name : "unnamed";
    }

    private static boolean isHalf(int character) {
        return Character.isSurrogate((char) character);
    }

    /** Without a type nothing of the rest can be read. */
    private List<Flaw> missing(JsonNode product) {
        if (!product.isObject()) {
            return List.of(new Flaw("", "must be an object with the product's fields"));
        }
        JsonNode type = product.path(Forms.TYPE);
        String known = "; equipment-types lists those there are";
        if (!type.isTextual() || type.textValue().isBlank()) {
            return List.of(
                    new Flaw(
                            Pointer.of(Forms.TYPE), "a new entry needs an equipment type" + known));
        }
        return secretariat.rules().registry().findType(type.textValue()).isPresent()
                ? List.of()
                : List.of(
                        new Flaw(
                                Pointer.of(Forms.TYPE),
                                "there is no equipment type \"" + type.textValue() + "\"" + known));
    }

    private static String place(Fault fault) {
        if (fault.row() > 0) {
            return fault.field().equals(Forms.MEDIA)
                    ? Pointer.of(Forms.MEDIA, fault.row() - 1)
                    : place(fault.field(), fault.row());
        }
        int dot = fault.field().indexOf('.');
        return dot < 0
                ? Pointer.of(fault.field())
                : Pointer.of(fault.field().substring(0, dot), fault.field().substring(dot + 1));
    }

    private static String place(String capability, int row) {
        return Pointer.of("capabilities", capability, row - 1);
    }
}
