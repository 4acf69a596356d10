package org.bordercatalogue.product;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.unit.Units;

/**
 * A product as JSON: the one form for files, the store and the content hash. Keys stand in a fixed
 * order and what is absent is left out, so equal products give equal text.
 *
 * <p>Figures that give numbers and a known unit, or codes of options, are taken as they stand; any
 * other goes through the figure reader. What the packs no longer know is read as unmapped, so no
 * stored content ever becomes unreadable. Safe for concurrent use.
 */
public final class ProductJson {
    private final JsonMapper mapper =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private final ProductParser parser;

    public ProductJson(Registry registry, FigureReader figures, Units units) {
        this.parser =
                new ProductParser(new TypeCapabilities(registry), new FigureParser(figures, units));
    }

    public String write(Product product) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = mapper.createGenerator(text)) {
            write(product, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes the product's object, without the line's {@code product} key around it. */
    public void write(Product product, JsonGenerator json) throws IOException {
        ProductWriter.write(product, json);
    }

    /** Reads what {@link #write} wrote. */
    public Product parse(String text) {
        return parser.parse(tree(text), ProductJson::refuseWithoutId, false).product();
    }

    /**
     * Reads the product's object of a line that somebody else may have written, and tells what is
     * doubtful.
     */
    public ReadProduct read(JsonNode product, ProductIds ids) {
        return parser.parse(product, ids, true);
    }

    /**
     * Reads one figure that somebody else wrote.
     *
     * @param place named in refusals
     * @throws CatalogueException {@code INVALID_INPUT} when it has not the shape of a figure, or
     *     the capability cannot hold what it states
     */
    public ReadFigure readFigure(Capability capability, JsonNode figure, String place) {
        return parser.readFigure(capability, figure, place);
    }

    private JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "This is not the JSON of a product: " + broken.getOriginalMessage(),
                    broken);
        }
    }

    private static String refuseWithoutId(Identity identity) {
        throw new CatalogueException(
                ErrorCode.INVALID_INPUT,
                "The product \"" + identity.name() + "\" has no id; stored content needs one");
    }
}
