package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.OneLine;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.shortlist.Reason;
import org.bordercatalogue.web.compare.ComparisonAddresses;
import org.bordercatalogue.web.compare.ComparisonRepresentations;
import org.bordercatalogue.web.page.PageContext;

/**
 * Makes the document of a dossier: all that its page says stands in it, in the words and units of
 * whoever froze it, so that nothing of it depends on the catalogue any more.
 */
final class DossierDocuments {
    private static final String FORMAT = "1";
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_NOTE = 4_000;

    private final ComparisonRepresentations representations;
    private final ProductJson products;
    private final Registry registry;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();

    DossierDocuments(
            ComparisonRepresentations representations,
            ProductJson products,
            Registry registry,
            Clock clock) {
        this.representations = representations;
        this.products = products;
        this.registry = registry;
        this.clock = clock;
    }

    /** What whoever freezes a comparison says of it. */
    record Words(String title, String note, List<Reason> reasons) {
        Words {
            title = OneLine.of("The title of the dossier", title, LONGEST_TITLE);
            note = note.strip();
            reasons = List.copyOf(reasons);
            boolean isLong =
                    note.length() > LONGEST_NOTE
                            || reasons.stream().anyMatch(it -> it.text().length() > LONGEST_NOTE);
            if (isLong) {
                throw new CatalogueException(
                        ErrorCode.INVALID_INPUT,
                        "A note and a reason have up to " + LONGEST_NOTE + " characters.");
            }
        }
    }

    JsonNode document(
            ComparisonState state, ComparedProducts compared, Words words, PageContext context) {
        ObjectNode document = mapper.createObjectNode();
        document.put("format", FORMAT);
        document.put("catalogue", context.text("catalogue.name"));
        document.put("made", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        document.put("title", words.title());
        document.put("note", words.note());
        document.put("language", context.visit().language());
        document.put("question", ComparisonAddresses.query(state));
        document.put("definitions", registry.version());
        document.set(
                "comparison", mapper.valueToTree(representations.of(compared, List.of(), context)));
        ArrayNode contents = document.putArray("products");
        compared.revisions().forEach(revision -> contents.add(content(revision)));
        ArrayNode reasons = document.putArray("reasons");
        words.reasons().forEach(reason -> reasons.add(reason(reason)));
        return document;
    }

    private ObjectNode content(Revision revision) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", revision.entry());
        node.put("revision", revision.number());
        node.put("hash", revision.contentHash());
        node.set("content", read(products.write(revision.content())));
        return node;
    }

    private ObjectNode reason(Reason reason) {
        return mapper.createObjectNode()
                .put("id", reason.product())
                .put("decision", reason.decision().code())
                .put("reason", reason.text());
    }

    JsonNode read(Dossier dossier) {
        return read(dossier.document());
    }

    private JsonNode read(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new CatalogueException(
                    ErrorCode.CORRUPT, "A dossier's document is no JSON any more.", e);
        }
    }
}
