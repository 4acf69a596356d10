package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.kernel.Slug;

/** Reads which options of a choice a text names. */
final class ChoiceReader {
    private static final Pattern BRACKET = Pattern.compile("^(.+?)\\s*\\(([^()]*)\\)$");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    private final Capability capability;
    private final OptionNames names;
    private final Words words;

    ChoiceReader(Capability capability, Words words) {
        this.capability = capability;
        this.names = new OptionNames(capability);
        this.words = words;
    }

    ReadFigure read(Written written) {
        if (!written.options().isEmpty()) {
            return figure(written, all(written.options()));
        }
        String text = written.value().or(written::asWritten).orElse("").strip();
        Optional<String> whole = names.find(text);
        if (whole.isPresent()) {
            return figure(written, Named.of(whole.orElseThrow()));
        }
        PlainText plain = PlainText.of(text);
        Optional<Blank> blank = words.findBlank(plain.folded());
        if (blank.isPresent()) {
            Figure blanked =
                    new Figure.Blanked(
                            blank.orElseThrow(), written.asWritten(), written.attribution());
            return new ReadFigure(blanked, List.of());
        }
        if (words.isUnstated(plain.folded())) {
            throw Refusals.input("nothing is stated of '" + capability.id() + "'; " + wanted());
        }
        return figure(written, all(List.of(SEMICOLON.split(text))));
    }

    /**
     * What one text names.
     *
     * @param condition what stood in brackets behind it
     */
    private record Named(
            List<String> options, String condition, boolean optional, List<Warning> warnings) {
        static Named of(String option) {
            return new Named(List.of(option), "", false, List.of());
        }

        Named under(String newCondition) {
            return new Named(options, newCondition, optional, warnings);
        }

        Named asOptional() {
            return new Named(options, condition, true, warnings);
        }
    }

    private Named all(List<String> texts) {
        Set<String> options = new LinkedHashSet<>();
        List<String> conditions = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        boolean optional = true;
        for (String text : texts) {
            if (!text.isBlank()) {
                Named named = one(text.strip());
                options.addAll(named.options());
                warnings.addAll(named.warnings());
                optional &= named.optional();
                if (!named.condition().isEmpty()) {
                    conditions.add(named.condition());
                }
            }
        }
        if (options.isEmpty()) {
            throw Refusals.input("nothing is stated of '" + capability.id() + "'; " + wanted());
        }
        return new Named(List.copyOf(options), String.join("; ", conditions), optional, warnings);
    }

    private Named one(String text) {
        return known(text)
                .or(() -> bracketed(text))
                .or(() -> optional(text))
                .or(() -> joined(text))
                .orElseGet(() -> other(text));
    }

    private Optional<Named> known(String text) {
        return names.find(text).map(Named::of);
    }

    private Optional<Named> bracketed(String text) {
        Matcher bracket = BRACKET.matcher(text);
        if (!bracket.matches()) {
            return Optional.empty();
        }
        String inside = bracket.group(2).strip();
        boolean optional = words.optional().contains(inside.toLowerCase(Locale.ROOT));
        return known(bracket.group(1))
                .or(() -> joined(bracket.group(1)))
                .map(named -> optional ? named.asOptional() : named.under(inside));
    }

    /** "optional neutron detector" names an option that can be had. */
    private Optional<Named> optional(String text) {
        PlainText plain = PlainText.of(text);
        return words.optional().stream()
                .flatMap(word ->
                        plain.hasPhraseAt(word, 0)
                                ? known(plain.text().substring(word.length())).stream()
                                : plain.hasPhraseBefore(word, plain.length())
                                        ? known(
                                                plain.text()
                                                        .substring(
                                                                0, plain.length() - word.length()))
                                                .stream()
                                        : Optional.<Named>empty().stream())
                .findFirst()
                .map(Named::asOptional);
    }

    /** Several options in one phrase, if every part of it is one. */
    private Optional<Named> joined(String text) {
        for (String conjunction : words.conjunctions()) {
            List<String> parts = List.of(text.split(Pattern.quote(conjunction), -1));
            if (parts.size() > 1) {
                List<String> options =
                        parts.stream()
                                .map(String::strip)
                                .flatMap(part -> known(part).or(() -> joined(part)).stream())
                                .flatMap(named -> named.options().stream())
                                .distinct()
                                .toList();
                boolean all =
                        parts.stream()
                                .map(String::strip)
                                .allMatch(part -> known(part).or(() -> joined(part)).isPresent());
                if (all) {
                    return Optional.of(new Named(options, "", false, List.of()));
                }
            }
        }
        return Optional.empty();
    }

    private Named other(String text) {
        String slug = Slug.of(text);
        if (!capability.open() || slug.isEmpty()) {
            throw Refusals.input(
                    Refusals.quoted(text)
                            + " is no option of '"
                            + capability.id()
                            + "'; "
                            + wanted());
        }
        List<Warning> warnings =
                capability.options().isEmpty()
                        ? List.of()
                        : List.of(
                                new Warning(
                                        Warning.Kind.UNKNOWN_OPTION,
                                        Refusals.quoted(text)
                                                + " is not among the options of '"
                                                + capability.id()
                                                + "' ("
                                                + names.listed()
                                                + ") and was kept as '"
                                                + slug
                                                + "'"));
        return new Named(List.of(slug), "", false, warnings);
    }

    private String wanted() {
        return capability.open()
                ? "any option reads, listed are: " + names.listed()
                : "options: " + names.listed();
    }

    private ReadFigure figure(Written written, Named named) {
        Attribution attribution =
                Circumstances.withCondition(written.attribution(), named.condition());
        if (named.optional()) {
            attribution = Circumstances.optional(attribution);
        }
        return new ReadFigure(
                new Figure.Chosen(asWritten(written, named), named.options(), attribution),
                named.warnings());
    }

    /** The text, or the column where that is more than codes. */
    private static Optional<String> asWritten(Written written, Named named) {
        return written.asWritten()
                .or(() ->
                        written.value()
                                .filter(value ->
                                        !String.join(";", named.options())
                                                .equals(value.replace(" ", ""))));
    }
}
