package org.bordercatalogue.draft;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.Fault.Kind;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Reads one row of a form. Safe for concurrent use. */
public final class RowReader {
    /** Said outright that nothing is stated, which makes no figure. */
    public static final String NOT_STATED = "not-stated";

    /** Words that only others may say of an exhibitor's product. */
    private static final Evidence RESERVED = Evidence.MEMBER_CONFIRMED;

    private static final int LONGEST_TEXT = 4_000;

    private final FigureReader reader;

    public RowReader(FigureReader reader) {
        this.reader = reader;
    }

    public RowReading read(Capability capability, FigureFields row) {
        String id = capability.id();
        Optional<String> tooLong = tooLong(row);
        if (tooLong.isPresent()) {
            return RowReading.faulty(row, id, Kind.TOO_LONG, tooLong.get());
        }
        if (LostText.isIn(row)) {
            return RowReading.faulty(row, id, Kind.UNREADABLE, LostText.REASON);
        }
        Optional<Evidence> evidence = evidence(row);
        if (evidence.isEmpty()) {
            String message = "there is no evidence level \"" + row.evidence() + "\"";
            return RowReading.faulty(row, id, Kind.UNREADABLE, message);
        }
        if (evidence.get() == RESERVED) {
            String message = "only members say that they confirm a figure; choose another level";
            return RowReading.faulty(row, id, Kind.RESERVED, message);
        }
        return row.blank().isEmpty()
                ? stated(capability, row, evidence.get())
                : blanked(capability, row, evidence.get());
    }

    private RowReading blanked(Capability capability, FigureFields row, Evidence evidence) {
        String id = capability.id();
        if (row.states()) {
            String message = "a figure and \"" + row.blank() + "\" exclude each other; keep one";
            return RowReading.faulty(row, id, Kind.CONTRADICTORY, message);
        }
        if (row.blank().equals(NOT_STATED)) {
            return RowReading.nothing(row);
        }
        Optional<Blank> blank = Blank.findBlank(row.blank());
        if (blank.isEmpty()) {
            String message = "there is no blank \"" + row.blank() + "\"";
            return RowReading.faulty(row, id, Kind.UNREADABLE, message);
        }
        Figure figure =
                new Figure.Blanked(blank.get(), Optional.empty(), attribution(row, evidence));
        return RowReading.of(row, figure, List.of());
    }

    private RowReading stated(Capability capability, FigureFields row, Evidence evidence) {
        String id = capability.id();
        if (!row.states()) {
            String message = "a condition or a source stands here without a figure";
            return row.isAttributed()
                    ? RowReading.faulty(row, id, Kind.MISSING, message)
                    : RowReading.nothing(row);
        }
        try {
            ReadFigure read = reader.read(capability, written(row, evidence));
            Figure figure = Attributed.joining(read.figure(), row.condition());
            return RowReading.of(row, figure, read.warnings());
        } catch (CatalogueException refused) {
            if (refused.code() != ErrorCode.INVALID_INPUT) {
                throw refused;
            }
            return RowReading.faulty(row, id, Kind.UNREADABLE, refused.getMessage());
        }
    }

    /** The condition comes later, since the text may name the same one again. */
    private static Written written(FigureFields row, Evidence evidence) {
        Attribution full = attribution(row, evidence);
        Attribution attribution =
                new Attribution(
                        Optional.empty(),
                        full.standard(),
                        full.configuration(),
                        full.source(),
                        full.evidence(),
                        full.optional());
        return new Written(
                said(row.text()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                row.options(),
                Optional.empty(),
                attribution);
    }

    private static Attribution attribution(FigureFields row, Evidence evidence) {
        return new Attribution(
                said(row.condition()),
                said(row.standard()),
                said(row.configuration()),
                said(row.source()),
                evidence,
                row.optional());
    }

    private static Optional<Evidence> evidence(FigureFields row) {
        return row.evidence().isEmpty()
                ? Optional.of(Evidence.UNCLASSIFIED)
                : Evidence.findEvidence(row.evidence());
    }

    private static Optional<String> tooLong(FigureFields row) {
        int length =
                Math.max(
                        Math.max(row.text().length(), row.condition().length()),
                        row.source().length());
        return length <= LONGEST_TEXT
                ? Optional.empty()
                : Optional.of("a text has " + length + " characters; it may have " + LONGEST_TEXT);
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
