package org.bordercatalogue.posting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.MediaFields;
import org.bordercatalogue.draft.Overlay;
import org.bordercatalogue.draft.ProductFields;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.review.Draft;

/** Takes one product's JSON apart; used once. */
final class PostingReader {
    private static final String ALSO_KNOWN_AS = Forms.ALSO_KNOWN_AS;
    private static final String DESCRIPTION = "description";
    private static final String CAPABILITIES = "capabilities";
    private static final Set<String> KEYS =
            Set.of(
                    Forms.NAME,
                    Forms.MAKER,
                    Forms.TYPE,
                    ALSO_KNOWN_AS,
                    DESCRIPTION,
                    CAPABILITIES,
                    Forms.MEDIA);
    private static final Set<String> FIXED = Set.of("id", "exhibitor", "unmapped");
    private static final int LONGEST_LINE = 300;
    private static final int MOST_NAMES = 50;
    private static final int MOST_FIGURES = 100;

    private final ProductJson json;
    private final Forms forms;
    private final Draft draft;
    private final JsonNode present;
    private final Map<String, List<String>> values = new TreeMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * @param present the draft's product as it stands, to which what cannot be changed is held
     */
    PostingReader(ProductJson json, Forms forms, Draft draft, JsonNode present) {
        this.json = json;
        this.forms = forms;
        this.draft = draft;
        this.present = present;
    }

    /**
     * @param whole whether what is left out is emptied, rather than left as it is
     */
    Posting read(JsonNode product, boolean whole) {
        if (!product.isObject()) {
            flaws.add(new Flaw("", "must be an object with the product's fields"));
            return posting();
        }
        otherKeys(product);
        Form form = forms.formFor(type(product));
        if (whole) {
            nameAll(form);
        }
        line(product, Forms.NAME);
        line(product, Forms.MAKER);
        line(product, Forms.TYPE);
        alsoKnownAs(product);
        description(product);
        capabilities(product, form);
        media(product);
        return posting();
    }

    /** All that programs write; what is kept beside it stays. */
    private void nameAll(Form form) {
        names.addAll(List.of(Forms.NAME, Forms.MAKER, Forms.TYPE, ALSO_KNOWN_AS));
        forms.languages().forEach(language -> names.add(Forms.description(language)));
        form.capabilities().forEach(capability -> names.add(capability.id()));
    }

    private Posting posting() {
        return new Posting(
                new Overlay(Fields.of(values), List.copyOf(names)), figures, List.copyOf(flaws));
    }

    private String type(JsonNode product) {
        String type = product.path(Forms.TYPE).asText();
        return type.isEmpty() ? draft.reading().product().type() : type;
    }

    /** What is read and not written may be sent back as it was read; all else is not known. */
    private void otherKeys(JsonNode product) {
        String known = String.join(", ", new TreeSet<>(KEYS));
        product.properties()
                .forEach(each -> {
                    String key = each.getKey();
                    boolean fixed = FIXED.contains(key) || present.has(key);
                    if (KEYS.contains(key)) {
                        return;
                    }
                    if (!fixed) {
                        flaw("is not known; known are " + known, key);
                    } else if (!each.getValue().equals(present.path(key))) {
                        flaw(
                                "cannot be changed here; leave it out, or send it as it was read",
                                key);
                    }
                });
    }

    private void line(JsonNode product, String key) {
        JsonNode sent = product.path(key);
        if (sent.isMissingNode()) {
            return;
        }
        names.add(key);
        text(sent, LONGEST_LINE, key).ifPresent(text -> values.put(key, List.of(text)));
    }

    private void alsoKnownAs(JsonNode product) {
        JsonNode sent = product.path(ALSO_KNOWN_AS);
        if (sent.isMissingNode()) {
            return;
        }
        names.add(ALSO_KNOWN_AS);
        if (!isList(sent, MOST_NAMES, ALSO_KNOWN_AS)) {
            return;
        }
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < sent.size(); index++) {
            text(sent.get(index), LONGEST_LINE, ALSO_KNOWN_AS, index).ifPresent(texts::add);
        }
        values.put(ALSO_KNOWN_AS, List.of(String.join("\n", texts)));
    }

    private void description(JsonNode product) {
        JsonNode sent = product.path(DESCRIPTION);
        if (sent.isMissingNode() || sent.isNull()) {
            return;
        }
        if (!sent.isObject()) {
            flaw("must be an object with a text per language", DESCRIPTION);
            return;
        }
        sent.properties().forEach(each -> description(each.getKey(), each.getValue()));
    }

    private void description(String language, JsonNode sent) {
        if (!forms.languages().contains(language)) {
            if (!sent.equals(present.path(DESCRIPTION).path(language))) {
                String message = "the languages are " + String.join(", ", forms.languages());
                flaw(message, DESCRIPTION, language);
            }
            return;
        }
        String field = Forms.description(language);
        names.add(field);
        text(sent, Integer.MAX_VALUE, DESCRIPTION, language)
                .ifPresent(text -> values.put(field, List.of(text)));
    }

    /** Left out it stays, also where all else is replaced: files come by requests of their own. */
    private void media(JsonNode product) {
        JsonNode sent = product.path(Forms.MEDIA);
        if (sent.isMissingNode() || sent.equals(present.path(Forms.MEDIA))) {
            return;
        }
        Set<String> files =
                MediaFields.rows(draft.fields()).stream()
                        .map(MediaFields.Row::file)
                        .collect(Collectors.toSet());
        names.add(Forms.MEDIA);
        values.putAll(MediaFields.of(new MediaReader(files, flaws).read(sent)));
    }

    private void capabilities(JsonNode product, Form form) {
        JsonNode sent = product.path(CAPABILITIES);
        if (sent.isMissingNode() || sent.isNull()) {
            return;
        }
        if (!sent.isObject()) {
            flaw("must be an object with a list of figures per capability", CAPABILITIES);
            return;
        }
        sent.properties()
                .forEach(each ->
                        form.findCapability(each.getKey())
                                .ifPresentOrElse(
                                        capability -> capability(capability, each.getValue()),
                                        () ->
                                                flaw(
                                                        "is no capability of "
                                                                + form.type()
                                                                + "; equipment-types/"
                                                                + form.type()
                                                                + " lists those there are",
                                                        CAPABILITIES,
                                                        each.getKey())));
    }

    private void capability(Capability capability, JsonNode sent) {
        String id = capability.id();
        names.add(id);
        if (!isList(sent, MOST_FIGURES, CAPABILITIES, id)) {
            return;
        }
        for (int index = 0; index < sent.size(); index++) {
            figure(capability, sent.get(index), index);
        }
    }

    private void figure(Capability capability, JsonNode sent, int index) {
        String id = capability.id();
        try {
            Figure figure = json.readFigure(capability, sent, "the figure").figure();
            figures.put(id + "." + (index + 1), figure);
            ProductFields.row(figure, index + 1).writeTo(values, id);
        } catch (CatalogueException refused) {
            if (refused.code() != ErrorCode.INVALID_INPUT) {
                throw refused;
            }
            flaw(refused.getMessage(), CAPABILITIES, id, index);
        }
    }

    /** False for null, which empties, and for what is no list, which is a flaw. */
    private boolean isList(JsonNode sent, int most, Object... place) {
        if (sent.isNull()) {
            return false;
        }
        if (!sent.isArray()) {
            flaw("must be a list", place);
            return false;
        }
        if (sent.size() > most) {
            flaw("has " + sent.size() + " items; it may have " + most, place);
            return false;
        }
        return true;
    }

    /** Absent for null, which empties. */
    private Optional<String> text(JsonNode sent, int longest, Object... place) {
        if (sent.isNull()) {
            return Optional.empty();
        }
        if (!sent.isTextual()) {
            flaw("must be a text", place);
            return Optional.empty();
        }
        String text = sent.textValue();
        boolean line = longest == LONGEST_LINE;
        if (line && text.indexOf('\n') >= 0) {
            flaw("must be one line", place);
        } else if (text.length() > longest) {
            flaw("has " + text.length() + " characters; it may have " + longest, place);
        }
        return Optional.of(text);
    }

    private void flaw(String detail, Object... place) {
        flaws.add(new Flaw(Pointer.of(place), detail));
    }
}
