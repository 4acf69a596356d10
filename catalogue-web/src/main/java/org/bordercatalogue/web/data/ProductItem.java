package org.bordercatalogue.web.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Optional;

/**
 * A product in a list of the API.
 *
 * @param type id of the type; {@code exhibitor} likewise
 * @param url address of its page
 * @param retired true where it is no longer sold, else absent
 * @param figures by capability id
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProductItem(
        String id,
        String name,
        String type,
        String exhibitor,
        String exhibitorName,
        String url,
        Optional<Boolean> retired,
        RawValue figures) {}
