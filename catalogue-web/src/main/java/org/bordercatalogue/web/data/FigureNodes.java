package org.bordercatalogue.web.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.UncheckedIOException;
import java.util.List;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ShownFigures;

/** Figures as parts of answers. */
public final class FigureNodes {
    private final ShownFigures figures;
    private final ObjectMapper mapper = new JsonMapper();

    public FigureNodes(Registry registry) {
        figures = new ShownFigures(registry);
    }

    /** All figures of a product, by capability; written at once, as nobody looks into them. */
    RawValue of(Product product) {
        return new RawValue(figures.of(product));
    }

    /** The figures of one capability. */
    public ArrayNode of(String capability, List<Figure> stated) {
        String text = figures.of(capability, stated);
        try {
            return (ArrayNode) mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("figures cannot be read: " + text, e);
        }
    }
}
