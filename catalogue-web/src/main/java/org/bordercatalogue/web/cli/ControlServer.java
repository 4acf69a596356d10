package org.bordercatalogue.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bordercatalogue.kernel.CatalogueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the errands of commands that find their data folder open here. Listens on the loopback
 * address only and wants the token that stands in the data folder.
 */
public final class ControlServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);
    private static final int TOKEN_BYTES = 32;
    private static final int PATIENCE_MILLIS = 10_000;

    private final Path data;
    private final ServerSocket socket;
    private final String token;
    private final Workplace workplace;

    private ControlServer(Path data, ServerSocket socket, String token, Workplace workplace) {
        this.data = data;
        this.socket = socket;
        this.token = token;
        this.workplace = workplace;
    }

    public static ControlServer start(Path data, Workplace workplace) {
        try {
            byte[] secret = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(secret);
            ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
            ControlServer server =
                    new ControlServer(data, socket, HexFormat.of().formatHex(secret), workplace);
            new ControlFile(socket.getLocalPort(), server.token).write(data);
            Thread.ofPlatform().daemon().name("control").start(server::listen);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.warn("A command could not reach this server", e);
                }
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                BufferedReader in = reader(caller);
                PrintWriter out = new PrintWriter(caller.getOutputStream(), true, UTF_8)) {
            caller.setSoTimeout(PATIENCE_MILLIS);
            answer(in, out);
        } catch (IOException e) {
            LOG.warn("A command went away before its end", e);
        }
    }

    private static BufferedReader reader(Socket caller) throws IOException {
        return new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
    }

    private void answer(BufferedReader in, PrintWriter out) throws IOException {
        String shown = in.readLine();
        String line = in.readLine();
        if (shown == null || line == null || !isToken(shown)) {
            return;
        }
        ChannelVoice voice = new ChannelVoice(out);
        try {
            voice.end(new ErrandRunner(workplace, voice).run(Errand.parse(ControlLine.read(line))));
        } catch (CatalogueException e) {
            voice.say(String.valueOf(e.getMessage()));
            voice.end(ExitCode.REFUSED);
        } catch (RuntimeException e) {
            LOG.error("An errand failed", e);
            voice.say("The server failed; its log tells more.");
            voice.end(ExitCode.REFUSED);
        }
    }

    /** Compared in constant time, so that the token cannot be guessed letter by letter. */
    private boolean isToken(String shown) {
        return MessageDigest.isEqual(shown.getBytes(UTF_8), token.getBytes(UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
            Files.deleteIfExists(ControlFile.in(data));
        } catch (IOException e) {
            LOG.warn("The control channel did not close cleanly", e);
        }
    }
}
