package org.bordercatalogue.web.view;

import java.util.List;
import org.bordercatalogue.search.Parameter;

/**
 * What surrounds every page.
 *
 * @param title of the page, without the catalogue's name
 * @param direction {@code ltr} or {@code rtl}
 * @param work whether the page is one of those that only signed-in people see
 * @param demo whether to say that the entries were compiled from public sources
 * @param assets address under which the assets stand, with a slash at its end
 * @param suggest address that tells what a text being typed may become
 * @param compare address to which chosen products are sent
 * @param query what the visitor searched for, if anything
 * @param reader language and units that the address asks for, which every form takes along
 */
public record Frame(
        String title,
        String language,
        String direction,
        String nonce,
        String assets,
        String home,
        String search,
        String suggest,
        String compare,
        String query,
        List<Parameter> reader,
        boolean demo,
        List<Entry> navigation,
        List<Entry> languages,
        List<Entry> units,
        boolean work,
        Person person) {
    public Frame {
        reader = List.copyOf(reader);
        navigation = List.copyOf(navigation);
        languages = List.copyOf(languages);
        units = List.copyOf(units);
    }

    /**
     * Whoever reads the page.
     *
     * @param name empty for a visitor
     * @param account where they keep their account; for a visitor, where they sign in
     * @param signOut where the form is sent that ends the session
     * @param token that every form carries
     * @param places that are for them alone
     */
    public record Person(
            String name, String account, String signOut, String token, List<Entry> places) {
        public Person {
            places = List.copyOf(places);
        }
    }

    /**
     * A link of the frame.
     *
     * @param code the language or system it leads to, empty for places
     */
    public record Entry(String label, String code, String url, boolean current) {}
}
