package org.bordercatalogue.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.draft.Fault.Kind;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Unmapped;

/**
 * Reads the fields of a draft. A row that was left as it was when the draft was opened stays the
 * very figure that it came from, so that opening and sending in again changes nothing. Safe for
 * concurrent use.
 */
public final class DraftReader {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DESCRIPTION = 20_000;

    private final Registry registry;
    private final Forms forms;
    private final RowReader rows;

    public DraftReader(Registry registry, Forms forms, RowReader rows) {
        this.registry = registry;
        this.forms = forms;
        this.rows = rows;
    }

    /**
     * @param opened what the draft was begun from
     */
    public DraftReading read(Product opened, Fields fields) {
        List<Fault> faults = new ArrayList<>();
        String name = name(fields, faults);
        String type = type(fields, opened, faults);
        Form form = forms.formFor(type);
        lostTexts(fields, faults);
        SortedMap<String, List<RowReading>> readings = rows(form, opened, fields);
        readings.values().stream()
                .flatMap(List::stream)
                .flatMap(reading -> reading.fault().stream())
                .forEach(faults::add);
        List<String> former = formerlyAsked(form, fields);
        Product product =
                new Product(
                        opened.id(),
                        opened.exhibitor(),
                        name.isEmpty() ? opened.name() : name,
                        fields.find(Forms.MAKER),
                        type,
                        fields.find(Forms.ALSO_KNOWN_AS).stream()
                                .flatMap(String::lines)
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .distinct()
                                .toList(),
                        description(fields, faults),
                        figures(readings),
                        unmapped(opened, fields, former),
                        MediaFields.read(fields, faults));
        return new DraftReading(product, readings, former, faults);
    }

    /** Of the fields that are no rows; rows find their own. */
    private static void lostTexts(Fields fields, List<Fault> faults) {
        fields.values()
                .forEach((name, texts) -> {
                    boolean row = !DraftFields.fieldOf(name).equals(name);
                    if (!row && texts.stream().anyMatch(LostText::isIn)) {
                        faults.add(new Fault(name, 0, Kind.UNREADABLE, LostText.REASON));
                    }
                });
    }

    private static String name(Fields fields, List<Fault> faults) {
        String name = fields.find(Forms.NAME).orElse("");
        if (name.isEmpty()) {
            faults.add(new Fault(Forms.NAME, 0, Kind.MISSING, "the product needs a name"));
        }
        if (name.length() > LONGEST_NAME) {
            faults.add(tooLong(Forms.NAME, name, LONGEST_NAME));
            return name.substring(0, LONGEST_NAME);
        }
        return name;
    }

    private String type(Fields fields, Product opened, List<Fault> faults) {
        String type = fields.find(Forms.TYPE).orElse(opened.type());
        if (registry.findType(type).isPresent()) {
            return type;
        }
        String message = "there is no equipment type \"" + type + "\"; choose one of the list";
        faults.add(new Fault(Forms.TYPE, 0, Kind.UNREADABLE, message));
        return opened.type();
    }

    private static LocalText description(Fields fields, List<Fault> faults) {
        SortedMap<String, String> texts = new TreeMap<>();
        String prefix = Forms.description("");
        fields.values()
                .forEach((field, values) -> {
                    String text = values.isEmpty() ? "" : values.getFirst();
                    if (field.startsWith(prefix) && !text.isBlank()) {
                        texts.put(field.substring(prefix.length()), text);
                        if (text.length() > LONGEST_DESCRIPTION) {
                            faults.add(tooLong(field, text, LONGEST_DESCRIPTION));
                        }
                    }
                });
        return new LocalText(texts);
    }

    private SortedMap<String, List<RowReading>> rows(Form form, Product opened, Fields fields) {
        SortedMap<String, List<RowReading>> readings = new TreeMap<>();
        for (Capability capability : form.capabilities()) {
            List<FigureFields> written = fields.figures(capability.id());
            if (!written.isEmpty()) {
                readings.put(capability.id(), read(capability, opened, written));
            }
        }
        return readings;
    }

    private List<RowReading> read(
            Capability capability, Product opened, List<FigureFields> written) {
        List<Figure> before = new ArrayList<>(opened.figuresOf(capability.id()));
        List<RowReading> readings = new ArrayList<>();
        for (FigureFields row : written) {
            Optional<Figure> untouched =
                    before.stream()
                            .filter(figure -> ProductFields.row(figure, 0).saysSame(row))
                            .findFirst();
            untouched.ifPresent(before::remove);
            readings.add(
                    untouched
                            .map(figure -> RowReading.of(row, figure, List.of()))
                            .orElseGet(() -> rows.read(capability, row)));
        }
        return readings;
    }

    private static SortedMap<String, List<Figure>> figures(
            SortedMap<String, List<RowReading>> readings) {
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        readings.forEach((capability, rows) ->
                figures.put(
                        capability,
                        rows.stream().flatMap(reading -> reading.figure().stream()).toList()));
        return figures;
    }

    private static List<String> formerlyAsked(Form form, Fields fields) {
        return fields.values().keySet().stream()
                .filter(name -> name.indexOf('.') > 0)
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .filter(field -> form.findCapability(field).isEmpty())
                .filter(field -> !fields.figures(field).isEmpty())
                .toList();
    }

    /** Answers to what is not asked any more are kept with the product, never dropped. */
    private static List<Unmapped> unmapped(Product opened, Fields fields, List<String> former) {
        List<Unmapped> answers =
                former.stream()
                        .flatMap(field ->
                                fields.figures(field).stream().map(row -> kept(field, row)))
                        .filter(answer -> !opened.unmapped().contains(answer))
                        .toList();
        return Stream.concat(opened.unmapped().stream(), answers.stream()).toList();
    }

    private static Unmapped kept(String field, FigureFields row) {
        String condition = row.condition().isEmpty() ? "" : "@" + row.condition();
        return new Unmapped(
                field + condition,
                said(row.options().isEmpty() ? row.blank() : String.join("; ", row.options())),
                Optional.empty(),
                said(row.text()),
                said(row.source()),
                "formerly asked of this type");
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Fault tooLong(String field, String text, int most) {
        String message = "it has " + text.length() + " characters; it may have " + most;
        return new Fault(field, 0, Kind.TOO_LONG, message);
    }
}
