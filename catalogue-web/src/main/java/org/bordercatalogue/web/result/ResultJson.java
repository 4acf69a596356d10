package org.bordercatalogue.web.result;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.browse.WholeResult;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.web.data.ProductItem;
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.url.Links;

/** Writes all that a search found as one JSON object, product by product. */
final class ResultJson {
    private final ProductItems items;
    private final JsonMapper mapper = new JsonMapper();

    ResultJson(ProductItems items) {
        this.items = items;
    }

    /**
     * @param columns capabilities that are named where a product does not state them
     */
    void write(WholeResult result, List<Capability> columns, Links links, OutputStream output)
            throws IOException {
        JsonGenerator json = mapper.createGenerator(output, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("total", result.total());
        json.writeArrayFieldStart("items");
        for (ListedProduct each : result.products()) {
            write(each, columns, links, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void write(
            ListedProduct listed, List<Capability> columns, Links links, JsonGenerator json)
            throws IOException {
        ProductItem item = items.item(listed, links);
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("name", item.name());
        json.writeStringField("type", item.type());
        json.writeStringField("exhibitor", item.exhibitor());
        json.writeStringField("exhibitorName", item.exhibitorName());
        json.writeStringField("url", item.url());
        if (listed.retired()) {
            json.writeBooleanField("retired", true);
        }
        json.writeFieldName("figures");
        mapper.writeValue(json, item.figures());
        json.writeArrayFieldStart("notStated");
        for (Capability each : columns) {
            if (listed.product().figuresOf(each.id()).isEmpty()) {
                json.writeString(each.id());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
