package org.bordercatalogue.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

class WebServerTest {
    @Test
    void namesThePortThatSomebodyElseHas() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress("localhost", 0));
            WebSettings taken = new WebSettings("localhost", other.getLocalPort(), "");
            assertThatThrownBy(() -> WebServer.start(taken, new ResourceConfig()))
                    .isInstanceOfSatisfying(
                            CatalogueException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONFIGURATION))
                    .hasMessageContaining(
                            "port " + other.getLocalPort() + " of localhost is taken");
        }
    }

    @Test
    void tellsTheSenderOfABodyThatItRefusesWhy() throws IOException {
        byte[] body = new byte[64 * 1024 * 1024];
        String head =
                "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        try (WebServer server =
                        WebServer.start(new WebSettings("localhost", 0, ""), new ResourceConfig());
                Socket line = new Socket("localhost", server.port())) {
            OutputStream sent = line.getOutputStream();
            sent.write(head.getBytes(StandardCharsets.US_ASCII));
            sent.write(body);
            String answer =
                    new String(line.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 413 ");
        }
    }
}
