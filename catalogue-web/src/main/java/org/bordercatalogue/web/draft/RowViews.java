package org.bordercatalogue.web.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FigureFields;
import org.bordercatalogue.draft.RowReader;
import org.bordercatalogue.draft.RowReading;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.web.page.PageContext;

/** Makes the rows of a field: one for each figure that was written, and one to write in. */
final class RowViews {
    private static final List<String> BLANKS =
            List.of(
                    RowReader.NOT_STATED,
                    Blank.NOT_DISCLOSED.code(),
                    Blank.NOT_APPLICABLE.code(),
                    Blank.NO.code());

    private final Fields fields;
    private final PageContext context;
    private final ReadingViews readings;

    RowViews(Fields fields, PageContext context) {
        this.fields = fields;
        this.context = context;
        this.readings = new ReadingViews(context);
    }

    List<FieldView.RowView> list(Capability capability, List<RowReading> read, boolean more) {
        List<FigureFields> written = fields.figures(capability.id());
        List<FieldView.RowView> rows = new ArrayList<>();
        int last = 0;
        for (FigureFields row : written) {
            last = Math.max(last, row.row());
            Optional<RowReading> reading =
                    read.stream().filter(each -> each.fields().equals(row)).findFirst();
            rows.add(row(capability, row, rows.size() + 1, reading));
        }
        if (rows.isEmpty() || more) {
            rows.add(row(capability, empty(last + 1), rows.size() + 1, Optional.empty()));
        }
        return rows;
    }

    private static FigureFields empty(int row) {
        return new FigureFields(row, "", List.of(), "", "", "", "", "", "", false);
    }

    private FieldView.RowView row(
            Capability capability, FigureFields row, int place, Optional<RowReading> reading) {
        return new FieldView.RowView(
                capability.id() + "." + row.row(),
                context.messages().text("form.figure", "number", place),
                context.in(capability.label()),
                row.text(),
                options(capability, row),
                isFree(capability, row),
                blanks(capability, row),
                row.condition(),
                row.standard(),
                row.configuration(),
                row.source(),
                evidence(row),
                row.optional(),
                row.isAttributed() || !row.evidence().isEmpty(),
                reading.map(each -> readings.fault(capability, each)).orElse(""),
                reading.flatMap(RowReading::fault).map(Fault::message).orElse(""),
                reading.flatMap(each -> readings.of(capability, each)));
    }

    /** In other words than the options have: where that is open, and where it was done already. */
    private static boolean isFree(Capability capability, FigureFields row) {
        return capability.kind().isChosen() && (capability.open() || !row.text().isEmpty());
    }

    private List<FieldView.ChoiceView> options(Capability capability, FigureFields row) {
        if (!capability.kind().isChosen()) {
            return List.of();
        }
        Stream<String> declared =
                capability.kind() == Kind.FLAG
                        ? Stream.of("yes", "no")
                        : capability.options().stream().map(Option::id);
        return Stream.concat(declared, row.options().stream())
                .distinct()
                .map(code ->
                        new FieldView.ChoiceView(
                                code,
                                context.figures().option(capability, code),
                                row.options().contains(code)))
                .toList();
    }

    /** A flag says no by itself. */
    private List<FieldView.ChoiceView> blanks(Capability capability, FigureFields row) {
        Stream<String> known =
                BLANKS.stream()
                        .filter(code ->
                                capability.kind() != Kind.FLAG
                                        || !code.equals(Blank.NO.code())
                                        || row.blank().equals(code));
        Stream<String> posted = Stream.of(row.blank()).filter(code -> !code.isEmpty());
        return Stream.concat(known, posted)
                .distinct()
                .map(code ->
                        new FieldView.ChoiceView(
                                code,
                                context.messages().textOr("blank." + code, code),
                                row.blank().equals(code)))
                .toList();
    }

    /** Only members confirm; that level is no exhibitor's to choose. */
    private List<FieldView.ChoiceView> evidence(FigureFields row) {
        Stream<String> offered =
                Arrays.stream(Evidence.values())
                        .filter(each ->
                                each != Evidence.MEMBER_CONFIRMED && each != Evidence.UNCLASSIFIED)
                        .map(Evidence::code);
        Stream<String> posted = Stream.of(row.evidence()).filter(code -> !code.isEmpty());
        return Stream.concat(offered, posted)
                .distinct()
                .map(code ->
                        new FieldView.ChoiceView(
                                code,
                                context.messages().textOr("evidence." + code, code),
                                row.evidence().equals(code)))
                .toList();
    }
}
