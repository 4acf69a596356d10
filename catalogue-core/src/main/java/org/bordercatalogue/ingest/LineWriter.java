package org.bordercatalogue.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;

/** Writes what {@link LineJson} reads: keys in a fixed order, what is absent left out. */
final class LineWriter {
    private LineWriter() {}

    static void write(JsonGenerator json, Exhibitor exhibitor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", exhibitor.id());
        json.writeStringField("name", exhibitor.name());
        write(json, "country", exhibitor.country());
        write(json, "website", exhibitor.website());
        write(json, "aliases", exhibitor.aliases());
        write(json, "formerNames", exhibitor.formerNames());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Edition edition, boolean partial) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", edition.id());
        json.writeStringField("name", edition.name());
        write(json, "theme", edition.theme());
        write(json, "startDate", edition.startDate().map(Object::toString));
        write(json, "endDate", edition.endDate().map(Object::toString));
        write(json, "city", edition.city());
        write(json, "country", edition.country());
        write(json, "host", edition.host());
        write(json, "format", edition.format());
        write(json, "participants", edition.participants());
        write(json, "countries", edition.countries());
        write(json, "exhibitingCompanies", edition.exhibitingCompanies());
        write(json, "source", edition.source());
        if (partial) {
            json.writeBooleanField("partial", true);
        }
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Listing listing) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", listing.edition());
        json.writeStringField("exhibitor", listing.exhibitor());
        write(json, "product", listing.product());
        write(json, "role", listing.role());
        write(json, "booth", listing.booth());
        write(json, "source", listing.source());
        write(json, "sharesWith", listing.sharesWith());
        write(json, "demoTimes", listing.demoTimes().stream().map(DemoTime::toString).toList());
        if (listing.isNew()) {
            json.writeBooleanField("isNew", true);
        }
        write(json, "embargoUntil", listing.embargoUntil().map(Instant::toString));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, Optional<String> text)
            throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    private static void write(JsonGenerator json, String key, List<String> texts)
            throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }
}
