package org.bordercatalogue.web.url;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.search.Reader;

/**
 * Makes every link of every page: the one place that knows under which path the catalogue is
 * mounted and what the reader asked for in the address.
 */
public final class Links {
    private static final String API = "api/v1";

    private final String mount;
    private final List<Parameter> reader;
    private final List<String> readerParameters;

    /**
     * @param mount without a slash at its end, empty for the root
     */
    public Links(String mount, Reader reader) {
        this.mount = mount;
        this.reader = parameters(reader);
        this.readerParameters =
                this.reader.stream().map(it -> Addresses.parameter(it.name(), it.value())).toList();
    }

    public String home() {
        return page("");
    }

    /** Where forms send the words that are looked for; they bring the reader's wishes along. */
    public String search() {
        return mount + "/products";
    }

    public String products() {
        return page("products");
    }

    /** Where the form of the search page is sent. */
    public String filter() {
        return mount + "/products/filter";
    }

    /** Tells what a text being typed may become. */
    public String suggest() {
        return page("suggest");
    }

    /** A path below the mount with parameters that already hold the reader's wishes. */
    public String with(String path, String query) {
        return mount + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** A path below the mount with these parameters and the reader's wishes behind them. */
    public String carrying(String path, List<String> parameters) {
        List<String> all = new ArrayList<>(parameters);
        all.addAll(readerParameters);
        return Addresses.join(mount + path, all);
    }

    /** What the reader wishes; forms take it along, as they replace the query of their address. */
    public List<Parameter> reader() {
        return reader;
    }

    public String product(String id) {
        return page("products", id);
    }

    /** Requirements, and how products fit them. */
    public String fit() {
        return page("fit");
    }

    public String exhibitors() {
        return page("exhibitors");
    }

    public String exhibitor(String id) {
        return page("exhibitors", id);
    }

    public String editions() {
        return page("editions");
    }

    public String edition(String id) {
        return page("editions", id);
    }

    public String equipmentTypes() {
        return page("equipment-types");
    }

    public String equipmentType(String id) {
        return page("equipment-types", id);
    }

    public String productsOfType(String type) {
        List<String> parameters = new ArrayList<>();
        parameters.add(Addresses.parameter("type", type));
        parameters.addAll(readerParameters);
        return Addresses.join(mount + "/products", parameters);
    }

    /** Where the chosen products are sent. */
    public String compare() {
        return mount + "/compare";
    }

    /** A comparison of these products, in this order. */
    public String compare(List<String> products) {
        String items = products.stream().map(Addresses::encode).collect(Collectors.joining(","));
        return carrying("/compare", items.isEmpty() ? List.of() : List.of("items=" + items));
    }

    /**
     * @param next path below the mount to come back to
     */
    public String signIn(String next) {
        List<String> parameters = new ArrayList<>();
        if (!next.isEmpty() && !next.equals("/") && !next.startsWith("/sign-")) {
            parameters.add(Addresses.parameter("next", next));
        }
        parameters.addAll(readerParameters);
        return Addresses.join(mount + "/sign-in", parameters);
    }

    /**
     * @param done what was done, by the word of its notice
     */
    public String signInAfter(String done) {
        List<String> parameters = new ArrayList<>();
        parameters.add(Addresses.parameter("done", done));
        parameters.addAll(readerParameters);
        return Addresses.join(mount + "/sign-in", parameters);
    }

    public String signInCode() {
        return signInCode("");
    }

    /**
     * @param next path below the mount to go on to, empty for the own account
     */
    public String signInCode(String next) {
        List<String> parameters = new ArrayList<>();
        if (!next.isEmpty()) {
            parameters.add(Addresses.parameter("next", next));
        }
        parameters.addAll(readerParameters);
        return Addresses.join(mount + "/sign-in/code", parameters);
    }

    public String signOut() {
        return page("sign-out");
    }

    public String account() {
        return page("account");
    }

    public String secondFactor() {
        return page("account", "second-factor");
    }

    /**
     * The same page after something was done there.
     *
     * @param word of the notice that says so
     */
    public String done(String word, String... segments) {
        return with("done", word, segments);
    }

    /** A page by the segments of its path, with one parameter of its own. */
    public String with(String name, String value, String... segments) {
        List<String> parameters = new ArrayList<>(List.of(Addresses.parameter(name, value)));
        parameters.addAll(readerParameters);
        String path =
                Arrays.stream(segments).map(Addresses::encode).collect(Collectors.joining("/"));
        return Addresses.join(mount + "/" + path, parameters);
    }

    /** A page by the segments of its path, each of which is escaped. */
    public String to(String... segments) {
        return page(segments);
    }

    /** An asset under its content's version; does not depend on the reader. */
    public String asset(String version, String name) {
        return mount + "/assets/" + version + "/" + name;
    }

    /** The same page with one parameter changed. */
    public String here(String path, String query, String name, String value) {
        return mount + path + "?" + Addresses.with(query, name, value);
    }

    /** The same page as data. */
    public String api(String path, String query) {
        return mount + "/" + API + path + (query.isEmpty() ? "" : "?" + query);
    }

    private String page(String... segments) {
        String path =
                Arrays.stream(segments).map(Addresses::encode).collect(Collectors.joining("/"));
        return Addresses.join(mount + "/" + path, readerParameters);
    }

    private static List<Parameter> parameters(Reader reader) {
        List<Parameter> parameters = new ArrayList<>();
        reader.language().ifPresent(it -> parameters.add(new Parameter("lang", it)));
        reader.system()
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .ifPresent(it -> parameters.add(new Parameter("units", it)));
        reader.units().forEach((id, unit) -> parameters.add(new Parameter("units." + id, unit)));
        return List.copyOf(parameters);
    }
}
