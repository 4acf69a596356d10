package org.bordercatalogue.web.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.review.Verdict;
import org.bordercatalogue.web.entry.PostedForm;

/** What an organiser posts with a decision. */
record DecisionForm(PostedForm form) {
    private static final String HASH = "_hash";
    private static final String REASON = "_reason";
    private static final String CODE = "_code";
    private static final String NOTE = "_note";
    private static final String STAGED = "_staged";
    private static final String AT = "_at";
    private static final String REMARK = "_remark.";

    Verdict verdict(String revision) {
        return new Verdict(
                revision,
                form.text(HASH),
                form.find(CODE),
                form.text(REASON),
                form.text(NOTE),
                remarks().entrySet().stream()
                        .map(each -> new Verdict.Remark(each.getKey(), each.getValue()))
                        .toList(),
                form.has(STAGED),
                form.key());
    }

    String note() {
        return form.text(NOTE);
    }

    /** The account of the colleague to whom it is given. */
    String to() {
        return form.text("_to");
    }

    Optional<String> key() {
        return form.key();
    }

    /** The instant that was chosen, in UTC as the page says; absent where none was. */
    Optional<Instant> at() {
        return form.find(AT).map(DecisionForm::instant);
    }

    Typed typed(String notice, String detail) {
        return new Typed(notice, detail, form.text(REASON), form.text(NOTE), remarks());
    }

    private SortedMap<String, String> remarks() {
        SortedMap<String, String> remarks = new TreeMap<>();
        form.values()
                .forEach((name, texts) -> {
                    if (name.startsWith(REMARK) && !texts.isEmpty()) {
                        remarks.put(name.substring(REMARK.length()), texts.getFirst());
                    }
                });
        return remarks;
    }

    private static Instant instant(String text) {
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The time \"" + text + "\" is none; write it like 2026-11-30T09:00, in UTC",
                    e);
        }
    }
}
