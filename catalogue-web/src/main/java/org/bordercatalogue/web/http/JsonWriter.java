package org.bordercatalogue.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes records as JSON. What the catalogue answers is made of records all the way down. */
final class JsonWriter implements MessageBodyWriter<Object> {
    private final ObjectMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return mediaType.getSubtype().endsWith("json")
                && (type.isRecord() || JsonNode.class.isAssignableFrom(type));
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream output)
            throws IOException {
        output.write(mapper.writeValueAsBytes(value));
    }
}
