package org.bordercatalogue.web.fit;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.web.view.TypedNumber;

/**
 * What the editor of requirements sends, made into the parameters of an address. Each requirement
 * has a row of fields; a row that asks for nothing is dropped.
 */
final class FitForm {
    private static final int MOST_ROWS = RequirementParameters.MOST + 1;

    private final MultivaluedMap<String, String> fields;
    private final RequirementParameters requirements;
    private final Registry registry;
    private final String language;

    FitForm(
            MultivaluedMap<String, String> fields,
            RequirementParameters requirements,
            Registry registry,
            String language) {
        this.fields = fields;
        this.requirements = requirements;
        this.registry = registry;
        this.language = language;
    }

    MultivaluedMap<String, String> parameters() {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        fields.forEach((name, values) -> {
            if (!isRow(name)) {
                values.stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> parameters.add(name, value.strip()));
            }
        });
        for (int row = 1; row <= MOST_ROWS; row++) {
            addRow(row, parameters);
        }
        return parameters;
    }

    private static boolean isRow(String name) {
        return name.matches("r[0-9]+(\\..*)?");
    }

    private void addRow(int row, MultivaluedMap<String, String> parameters) {
        Optional<Capability> capability = registry.findCapability(first("r" + row));
        if (capability.isEmpty()) {
            return;
        }
        List<String> wishes = wishes(row, capability.orElseThrow());
        if (wishes.isEmpty()) {
            return;
        }
        Wish wish = requirements.wish(capability.orElseThrow(), wishes);
        String name = first("r" + row + ".force");
        String force =
                name.equals(RequirementParameters.SHOULD)
                        ? RequirementParameters.SHOULD
                        : RequirementParameters.MUST;
        Requirement requirement =
                requirements.weighted(
                        capability.orElseThrow(), wish, force, first("r" + row + ".weight"));
        parameters.add(force, RequirementParameters.format(requirement).value());
    }

    private List<String> wishes(int row, Capability capability) {
        if (!capability.kind().isMeasured()) {
            return values("r" + row + ".option");
        }
        List<String> kept = new ArrayList<>(values("r" + row + ".kept"));
        String unit = first("r" + row + ".unit");
        String from = end(first("r" + row + ".from"), unit);
        String to = end(first("r" + row + ".to"), unit);
        if (!from.isEmpty() || !to.isEmpty()) {
            kept.add(from + ".." + to);
        }
        return kept;
    }

    private String end(String number, String unit) {
        return number.isEmpty() ? "" : TypedNumber.plain(number, language) + unit;
    }

    private List<String> values(String name) {
        return Objects.requireNonNullElse(fields.get(name), List.<String>of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private String first(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? "" : values.getFirst().strip();
    }
}
