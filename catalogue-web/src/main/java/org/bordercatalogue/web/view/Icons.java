package org.bordercatalogue.web.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bordercatalogue.web.asset.Assets;

/**
 * The drawings of equipment types, by the type's id. They stand in the page itself, so that they
 * take its ink and need no request each.
 */
public final class Icons {
    private static final Pattern FILE = Pattern.compile("icons/([^/]+)\\.svg");

    private final Map<String, Markup> drawings = new TreeMap<>();

    public Icons(Assets assets) {
        assets.byName()
                .forEach((name, asset) -> {
                    var file = FILE.matcher(name);
                    if (file.matches()) {
                        drawings.put(
                                file.group(1),
                                new Markup(new String(asset.bytes(), StandardCharsets.UTF_8)));
                    }
                });
    }

    /** The drawing of the first id, in the order given, that has one. */
    public Markup find(List<String> typeIds) {
        return typeIds.stream()
                .filter(drawings::containsKey)
                .findFirst()
                .map(drawings::get)
                .orElse(Markup.NONE);
    }
}
