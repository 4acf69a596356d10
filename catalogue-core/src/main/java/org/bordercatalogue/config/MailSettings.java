package org.bordercatalogue.config;

import java.net.URI;
import java.util.Optional;

/**
 * The server that takes mail, as an operator names it.
 *
 * @param server {@code smtp://host:port} or {@code smtps://host:port}
 * @param from the address that mail comes from
 */
public record MailSettings(
        URI server, Optional<String> user, Optional<Secret> password, String from) {}
