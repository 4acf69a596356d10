package org.bordercatalogue.web.data;

import com.fasterxml.jackson.databind.util.RawValue;

/**
 * A product in a list of the API.
 *
 * @param type id of the type; {@code exhibitor} likewise
 * @param url address of its page
 * @param figures by capability id
 */
public record ProductItem(
        String id,
        String name,
        String type,
        String exhibitor,
        String exhibitorName,
        String url,
        RawValue figures) {}
