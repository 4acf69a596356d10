package org.bordercatalogue.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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
}
