package org.bordercatalogue.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Plausible;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.unit.Significant;

/**
 * JSON Lines of a catalogue of any size, for measuring: visibly fictional names, figures within
 * what the packs call plausible; the same for the same seed and number.
 */
public final class GeneratedCatalogue {
    private static final int EXHIBITORS = 400;
    private static final List<String> COUNTRIES =
            List.of("CN", "DE", "FR", "GB", "IN", "IT", "JP", "TR", "US", "ZA");
    private static final List<String> FIELDS =
            List.of("Optics", "Scanning", "Sensors", "Seals", "Aviation", "Imaging", "Holography");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP");
    private static final List<Evidence> EVIDENCE =
            List.of(
                    Evidence.VENDOR_CLAIM,
                    Evidence.VENDOR_CLAIM,
                    Evidence.DOCUMENT,
                    Evidence.PRESS);

    private final Registry registry;
    private final Random random;
    private final List<EquipmentType> leaves;
    private final JsonMapper mapper = new JsonMapper();

    public GeneratedCatalogue(Registry registry, long seed) {
        this.registry = registry;
        random = new Random(seed);
        leaves =
                registry.listTypes().stream()
                        .filter(type -> registry.children(type.id()).isEmpty())
                        .toList();
    }

    /**
     * Writes exhibitors and products to a file.
     *
     * @param arguments the file, and how many products; 100,000 unless said
     */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        new GeneratedCatalogue(BuiltInDefinitions.shared().registry(), 1)
                .write(Path.of(arguments[0]), count);
    }

    public void write(Path file, int products) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Iterator<String> lines = Stream.concat(exhibitors(), products(products)).iterator();
            while (lines.hasNext()) {
                out.append(lines.next()).append('\n');
            }
        }
    }

    public Stream<String> exhibitors() {
        return IntStream.range(0, EXHIBITORS)
                .mapToObj(number ->
                        line(
                                "exhibitor",
                                json -> {
                                    json.writeStringField("id", exhibitorId(number));
                                    json.writeStringField(
                                            "name", "Fictional " + field(number) + " " + number);
                                    json.writeStringField(
                                            "country", COUNTRIES.get(number % COUNTRIES.size()));
                                    json.writeStringField(
                                            "website",
                                            "https://" + exhibitorId(number) + ".example");
                                }));
    }

    public Stream<String> products(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> product("fictional-product-", number, pick(leaves), false));
    }

    /** Products of which everything is stated that can be, with ids of their own. */
    public Stream<String> detailed(String type, int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        product("fictional-detailed-", number, registry.getType(type), true));
    }

    private String product(String id, int number, EquipmentType type, boolean all) {
        int exhibitor = random.nextInt(EXHIBITORS);
        return line(
                "product",
                json -> {
                    json.writeStringField("id", id + number);
                    json.writeStringField("exhibitor", exhibitorId(exhibitor));
                    json.writeStringField(
                            "name",
                            (all ? "Full Model " : "Model ")
                                    + (char) ('A' + number % 26)
                                    + "-"
                                    + number);
                    json.writeStringField("type", type.id());
                    json.writeObjectFieldStart("description");
                    json.writeStringField(
                            "en",
                            "A fictional " + type.label().in("en") + " made up for measuring.");
                    json.writeEndObject();
                    json.writeObjectFieldStart("capabilities");
                    for (Capability capability : registry.capabilitiesOf(type.id())) {
                        // Key figures are stated of most, others of few, as in real leaflets.
                        if (all || random.nextInt(100) < (capability.key() ? 70 : 8)) {
                            writeCapability(json, capability);
                        }
                    }
                    json.writeEndObject();
                });
    }

    private void writeCapability(JsonGenerator json, Capability capability) throws IOException {
        json.writeArrayFieldStart(capability.id());
        for (int i = random.nextInt(12) == 0 ? 2 : 1; i > 0; i--) {
            json.writeStartObject();
            writeStatement(json, capability);
            json.writeStringField("source", "leaflet " + random.nextInt(1000));
            json.writeStringField("evidence", pick(EVIDENCE).code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeStatement(JsonGenerator json, Capability capability) throws IOException {
        if (random.nextInt(40) == 0) {
            json.writeStringField("blank", "not-disclosed");
            return;
        }
        switch (capability.kind()) {
            case QUANTITY -> writeQuantity(json, capability);
            case INTERVAL -> writeInterval(json, capability);
            case MONEY -> {
                json.writeNumberField("value", (1 + random.nextInt(900)) * 1000);
                json.writeStringField("unit", pick(CURRENCIES));
            }
            case CHOICE, CHOICES -> writeOption(json, capability);
            case FLAG -> json.writeStringField("value", random.nextBoolean() ? "yes" : "no");
            case TEXT -> json.writeStringField("text", "fictional text " + random.nextInt(1000));
            case DIMENSIONS -> {
                json.writeArrayFieldStart("sides");
                for (int i = 0; i < 3; i++) {
                    json.writeNumber(1 + random.nextInt(20));
                }
                json.writeEndArray();
                json.writeStringField("unit", capability.unit().orElseThrow().id());
            }
        }
    }

    /** A third as a text to be read, a third as a number, a third as a bound. */
    private void writeQuantity(JsonGenerator json, Capability capability) throws IOException {
        double value = value(capability);
        String unit = capability.unit().orElseThrow().id();
        switch (random.nextInt(3)) {
            case 0 -> json.writeStringField("asWritten", "up to " + plain(value) + " " + unit);
            case 1 -> {
                json.writeNumberField("value", value);
                json.writeStringField("unit", unit);
            }
            default -> {
                json.writeNumberField(random.nextBoolean() ? "min" : "max", value);
                json.writeStringField("unit", unit);
            }
        }
    }

    private void writeInterval(JsonGenerator json, Capability capability) throws IOException {
        double one = value(capability);
        double other = value(capability);
        json.writeNumberField("min", Math.min(one, other));
        json.writeNumberField("max", Math.max(one, other));
        json.writeStringField("unit", capability.unit().orElseThrow().id());
    }

    private void writeOption(JsonGenerator json, Capability capability) throws IOException {
        json.writeStringField(
                "value",
                capability.options().isEmpty()
                        ? "fictional-" + random.nextInt(20)
                        : pick(capability.options()).id());
    }

    private double value(Capability capability) {
        Optional<Plausible> plausible = capability.plausible();
        double low = plausible.map(Plausible::low).orElse(1.0);
        double high = plausible.map(Plausible::high).orElse(1000.0);
        return Significant.round(low + random.nextDouble() * (high - low));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String field(int exhibitor) {
        return FIELDS.get(exhibitor % FIELDS.size());
    }

    private static String exhibitorId(int number) {
        return "fictional-exhibitor-" + number;
    }

    private String line(String kind, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart(kind);
            content.write(json);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** What stands under a line's one key. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
