package org.bordercatalogue.web.form;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.OneLine;
import org.bordercatalogue.signin.Passwords;
import org.bordercatalogue.web.view.Messages;

/** What was typed into a form, and what is wrong with it. Made for one request. */
public final class TypedForm {
    private final String name;
    private final Messages messages;
    private final MultivaluedMap<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<Fault> whole = new ArrayList<>();

    /**
     * @param name begins the ids of its fields, since a page may hold several forms
     */
    public TypedForm(String name, Messages messages, MultivaluedMap<String, String> typed) {
        this.name = name;
        this.messages = messages;
        this.typed = typed;
    }

    public static TypedForm blank(String name, Messages messages) {
        return new TypedForm(name, messages, new MultivaluedHashMap<>());
    }

    /** The same form with a value that stands there at first. */
    public TypedForm with(String field, String value) {
        typed.putIfAbsent(field, new ArrayList<>(List.of(value)));
        return this;
    }

    public String name() {
        return name;
    }

    public String text(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }

    public List<String> texts(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean faulty() {
        return !faults.isEmpty() || !whole.isEmpty();
    }

    /**
     * @param key of the message that says what is wrong
     */
    public void fault(String field, String key) {
        faults.putIfAbsent(field, messages.text(key));
    }

    /** Something is wrong that is not in one field. */
    public void fault(String key) {
        whole.add(new Fault("", messages.text(key), false));
    }

    /** What a use case refused, where no text of the interface says it. */
    public void refused(CatalogueException refusal) {
        whole.add(new Fault("", Objects.requireNonNullElse(refusal.getMessage(), ""), true));
    }

    /** A line that must be there; empty where it is not as it must be. */
    public Optional<String> line(String field, int most) {
        try {
            return Optional.of(OneLine.of(field, text(field), most));
        } catch (CatalogueException e) {
            fault(field, text(field).isBlank() ? "fault.missing" : "fault.line");
            return Optional.empty();
        }
    }

    public Optional<EmailAddress> email(String field) {
        try {
            return Optional.of(new EmailAddress(text(field)));
        } catch (CatalogueException e) {
            fault(field, text(field).isBlank() ? "fault.missing" : "fault.email");
            return Optional.empty();
        }
    }

    /** Says why a new password was refused. */
    public void passwordRefused(String field, CatalogueException refusal) {
        String password = text(field);
        int length = password.codePointCount(0, password.length());
        if (refusal.code() != ErrorCode.INVALID_INPUT) {
            throw refusal;
        } else if (length < Passwords.SHORTEST) {
            fault(field, "fault.password.short");
        } else if (length > Passwords.LONGEST) {
            fault(field, "fault.password.long");
        } else {
            fault(field, "fault.password.guessable");
        }
    }

    /** A field of text whose label and hint stand under its name. */
    public Field field(String field, String type, String autocomplete, boolean required) {
        return field(field, type, autocomplete, required, List.of());
    }

    /** A field to choose from. */
    public Field choice(String field, boolean required, List<Field.Option> options) {
        return field(field, "select", "off", required, options);
    }

    /** A field to choose several from. */
    public Field choices(String field, List<Field.Option> options) {
        Field one = choice(field, false, options);
        return new Field(
                one.id(),
                one.name(),
                one.label(),
                one.hint(),
                one.type(),
                one.value(),
                one.autocomplete(),
                false,
                true,
                false,
                options,
                one.fault());
    }

    private Field field(
            String field,
            String type,
            String autocomplete,
            boolean required,
            List<Field.Option> options) {
        return new Field(
                name + "-" + field,
                field,
                messages.text("field." + field),
                messages.textOr("field." + field + ".hint", ""),
                type,
                type.equals("password") ? "" : text(field),
                autocomplete,
                required,
                false,
                type.equals("textarea"),
                options,
                faults.getOrDefault(field, ""));
    }

    public Field.Option option(String field, String value, String label) {
        return new Field.Option(value, label, texts(field).contains(value));
    }

    /** What is wrong, in the order in which it was found, each with the field that it is in. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(whole);
        faults.forEach((field, text) -> all.add(new Fault(name + "-" + field, text, false)));
        return all;
    }

    /** The form with these fields. */
    public FormView view(String action, String button, List<Field> fields) {
        return new FormView(action, fields, List.of(), faults(), messages.text(button), false);
    }
}
