package org.bordercatalogue.web.view;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.asset.Assets;

/** The drawings of equipment types, among the assets, by the type's id. */
public final class Icons {
    private final Assets assets;

    public Icons(Assets assets) {
        this.assets = assets;
    }

    /** The asset of the first id, in the order given, that has a drawing. */
    public Optional<String> find(List<String> typeIds) {
        return typeIds.stream()
                .map(id -> "icons/" + id + ".svg")
                .filter(name -> assets.byName().containsKey(name))
                .findFirst();
    }

    public String version() {
        return assets.version();
    }
}
