package org.bordercatalogue.web.search;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.bordercatalogue.search.Facet;

/**
 * Facets as data. A search of one type has more than a hundred of them with thousands of values, so
 * each is written as it is come to, and nothing is made of it in between.
 */
final class FacetData implements JsonSerializable {
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString LABEL = new SerializedString("label");
    private static final SerializableString COUNT = new SerializedString("count");
    private static final SerializableString CERTAIN = new SerializedString("certain");
    private static final SerializableString SELECTED = new SerializedString("selected");
    private static final SerializableString FROM = new SerializedString("from");
    private static final SerializableString TO = new SerializedString("to");
    private static final SerializableString LINKS = new SerializedString("links");
    private static final SerializableString ADD = new SerializedString("add");
    private static final SerializableString REMOVE = new SerializedString("remove");

    private final List<Facet> facets;
    private final FacetLabels labels;
    private final FacetLinks links;
    private final UnaryOperator<String> whole;

    /**
     * @param whole address of a facet with all its values
     */
    FacetData(
            List<Facet> facets, FacetLabels labels, FacetLinks links, UnaryOperator<String> whole) {
        this.facets = List.copyOf(facets);
        this.labels = labels;
        this.links = links;
        this.whole = whole;
    }

    /**
     * One facet alone; an amount of money has one for each currency.
     *
     * @param ignored names of parameters that nothing knows
     */
    record Whole(FacetData facets, List<String> ignored) {}

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartArray();
        for (Facet facet : facets) {
            write(facet, json);
        }
        json.writeEndArray();
    }

    /** Facets have no subtypes that data would have to name. */
    @Override
    public void serializeWithType(
            JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(json, provider);
    }

    private void write(Facet facet, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", facet.id());
        json.writeStringField("label", labels.facet(facet.id()));
        switch (facet) {
            case Facet.Choice choice -> writeChoice(choice, json);
            case Facet.Quantity quantity -> writeQuantity(quantity, json);
        }
        json.writeNumberField("stated", facet.blanks().stated());
        json.writeNumberField("notStated", facet.blanks().notStated());
        json.writeNumberField("notDisclosed", facet.blanks().notDisclosed());
        json.writeNumberField("notApplicable", facet.blanks().notApplicable());
        json.writeEndObject();
    }

    private void writeChoice(Facet.Choice facet, JsonGenerator json) throws IOException {
        json.writeStringField("kind", "choice");
        json.writeArrayFieldStart("values");
        for (Facet.Value value : facet.values()) {
            write(facet.id(), value, json);
        }
        json.writeEndArray();
        json.writeNumberField("further", facet.further());
        if (facet.further() > 0) {
            json.writeStringField("all", whole.apply(facet.id()));
        }
    }

    private void write(String facet, Facet.Value value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(VALUE);
        json.writeString(value.value());
        json.writeFieldName(LABEL);
        json.writeString(labels.value(facet, value.value()));
        writeCounts(value.count(), value.certain(), value.adds(), json);
        json.writeFieldName(SELECTED);
        json.writeBoolean(value.selected());
        if (value.excluded()) {
            json.writeBooleanField("excluded", true);
        }
        write(links.of(facet, value), json);
        json.writeEndObject();
    }

    private void writeQuantity(Facet.Quantity facet, JsonGenerator json) throws IOException {
        json.writeStringField("kind", "quantity");
        json.writeStringField("unit", facet.unit());
        if (facet.least().isPresent()) {
            json.writeNumberField("min", facet.least().getAsDouble());
        }
        if (facet.greatest().isPresent()) {
            json.writeNumberField("max", facet.greatest().getAsDouble());
        }
        json.writeArrayFieldStart("buckets");
        for (Facet.Bucket bucket : facet.buckets()) {
            write(facet, bucket, json);
        }
        json.writeEndArray();
    }

    /** It selects {@code from..<to}; an absent end is open. */
    private void write(Facet.Quantity facet, Facet.Bucket bucket, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        write(FROM, bucket.from(), json);
        write(TO, bucket.to(), json);
        writeCounts(bucket.count(), bucket.certain(), bucket.adds(), json);
        write(links.of(facet, bucket), json);
        json.writeEndObject();
    }

    private static void writeCounts(long count, long certain, OptionalLong adds, JsonGenerator json)
            throws IOException {
        json.writeFieldName(COUNT);
        json.writeNumber(count);
        json.writeFieldName(CERTAIN);
        json.writeNumber(certain);
        if (adds.isPresent()) {
            json.writeNumberField("adds", adds.getAsLong());
        }
    }

    private static void write(SerializableString name, OptionalDouble end, JsonGenerator json)
            throws IOException {
        if (end.isPresent()) {
            json.writeFieldName(name);
            json.writeNumber(end.getAsDouble());
        }
    }

    private static void write(FacetLink link, JsonGenerator json) throws IOException {
        json.writeFieldName(LINKS);
        json.writeStartObject();
        if (!link.leadsNowhere()) {
            json.writeFieldName(
                    switch (link.step()) {
                        case ADD -> ADD;
                        case REMOVE -> REMOVE;
                    });
            json.writeString(link.address());
        }
        json.writeEndObject();
    }
}
