package org.bordercatalogue.mail.smtp;

import java.net.URI;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.config.Secret;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * The server that takes mail.
 *
 * @param server {@code smtp://host:port} (which speaks TLS as soon as the server offers it), or
 *     {@code smtps://host:port} (TLS from the first byte)
 * @param from the address that mail comes from
 */
public record SmtpConfig(
        URI server, Optional<String> user, Optional<Secret> password, EmailAddress from) {
    private static final int SMTP = 25;
    private static final int SMTPS = 465;

    public SmtpConfig {
        if (server.getHost() == null
                || (!"smtp".equals(server.getScheme()) && !"smtps".equals(server.getScheme()))) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The mail server must be an address such as smtp://mail.example:587, not "
                            + server);
        }
    }

    boolean encrypted() {
        return "smtps".equals(server.getScheme());
    }

    int port() {
        int standard = encrypted() ? SMTPS : SMTP;
        return server.getPort() > 0 ? server.getPort() : standard;
    }
}
