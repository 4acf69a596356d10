package org.bordercatalogue.web.asset;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;

/** Serves the assets, each for ever under its version. */
@Path("assets/{version}/{name: .+}")
public final class AssetResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    public AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response asset(@PathParam("version") String version, @PathParam("name") String name) {
        Assets.Asset asset =
                assets.find(name)
                        .filter(any -> version.equals(assets.version()))
                        .orElseThrow(NotFoundException::new);
        return Response.ok(asset.bytes(), asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }
}
