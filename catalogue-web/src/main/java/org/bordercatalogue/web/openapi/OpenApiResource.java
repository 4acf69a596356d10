package org.bordercatalogue.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.Visit;

/** Serves the description of the API, with the address under which it is found here. */
@Path("api/v1/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {
    private static final String FILE = "/openapi/openapi.json";

    private final ObjectNode description = read();

    @GET
    @Audience(Group.ANYBODY)
    public JsonNode description(@Context ContainerRequestContext request) {
        ObjectNode copy = description.deepCopy();
        copy.putArray("servers").addObject().put("url", Visit.of(request).links().api("", ""));
        return copy;
    }

    private static ObjectNode read() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream(FILE)) {
            return (ObjectNode) new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
