package org.bordercatalogue.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything an operator can set.
 *
 * @param data the data folder; holds the store, the index and the packs unless they are elsewhere
 * @param host address to listen on
 * @param port 0 lets the system choose
 * @param mount path under which everything is served, such as {@code /catalogue}; empty for the
 *     root
 * @param demo whether an empty folder is filled with the demo catalogue
 * @param store JDBC address of a PostgreSQL; absent means SQLite in the data folder
 * @param solr address of a Solr; absent means one inside the process
 * @param baseUrl scheme and host by which visitors reach the catalogue, without the mount; absent
 *     means this machine only
 * @param mail the server that takes mail; absent means that mail is kept for the administrator
 * @param trustedProxies those that are believed when they say for whom they ask
 */
public record Settings(
        Path data,
        String host,
        int port,
        String mount,
        boolean demo,
        Optional<String> store,
        Optional<String> storeUser,
        Optional<Secret> storePassword,
        Optional<URI> solr,
        Optional<URI> baseUrl,
        Optional<MailSettings> mail,
        List<AddressRange> trustedProxies) {
    public Settings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Without the addresses of store and engine, which may hold a password. */
    @Override
    public String toString() {
        return "Settings[data=%s, host=%s, port=%s, mount=%s, demo=%s]"
                .formatted(data, host, port, mount, demo);
    }
}
