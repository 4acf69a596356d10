package org.bordercatalogue.web.testing;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A form with a file, as a browser sends it. */
public final class UploadForm {
    private static final String BOUNDARY = "----boundary7f3a";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public UploadForm text(String name, String value) {
        part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public UploadForm file(String name, byte[] content) {
        part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: image/png", content);
        return this;
    }

    public HttpResponse<byte[]> send(Client client, String path) {
        return client.send(post(client.uri(path)).header("Origin", client.origin()));
    }

    /** The request that sends it. */
    HttpRequest.Builder post(URI uri) {
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(end);
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(whole.toByteArray()));
    }

    private void part(String head, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
