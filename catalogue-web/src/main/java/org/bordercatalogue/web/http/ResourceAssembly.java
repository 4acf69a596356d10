package org.bordercatalogue.web.http;

import jakarta.ws.rs.Priorities;
import java.util.List;
import org.bordercatalogue.web.view.Frames;
import org.bordercatalogue.web.view.PageWriter;
import org.bordercatalogue.web.view.Templates;
import org.bordercatalogue.web.view.Translations;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Puts the resources and what surrounds them together into one Jersey application. */
public final class ResourceAssembly {
    private ResourceAssembly() {}

    /**
     * @param resources instances, used for every request
     */
    public static ResourceConfig assemble(
            String mount,
            Translations translations,
            Templates templates,
            Frames frames,
            List<?> resources) {
        ResourceConfig application = new ResourceConfig();
        resources.forEach(application::register);
        // Before whatever else stands at the door, which reads the visit.
        application.register(new HeadFilter(), Priorities.AUTHENTICATION);
        application.register(
                new VisitFilter(mount, translations.languages()), Priorities.AUTHENTICATION);
        application.register(new OpenData());
        application.register(new Varying());
        application.register(new ThrowableMapper());
        application.register(new FailureFilter(frames, translations));
        application.register(new PageWriter(templates, translations));
        application.register(new JsonWriter());
        // Solr brings providers of its own on the class path; none of them is to be found.
        application.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        application.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        application.property(ServerProperties.BV_SEND_ERROR_IN_RESPONSE, false);
        application.property(
                ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
        return application;
    }
}
