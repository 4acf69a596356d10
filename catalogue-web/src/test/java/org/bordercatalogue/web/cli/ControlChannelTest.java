package org.bordercatalogue.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command meets the server that has its data folder open. */
class ControlChannelTest {
    @TempDir private Path folder;
    private TestingWorkplace workplace;
    private ControlServer server;
    private final TestingVoice voice = new TestingVoice();

    @BeforeEach
    void start() {
        workplace = new TestingWorkplace(folder);
        server = ControlServer.start(folder, workplace);
    }

    @AfterEach
    void stop() {
        server.close();
        workplace.close();
    }

    @Test
    void theServerDoesTheErrandAndTheCommandRepeatsWhatItSays() {
        Path file = workplace.catalogue().file("lines.jsonl", products(1200));
        assertThat(send(new Errand.Import(List.of(file), false))).isZero();
        assertThat(workplace.index().hashes()).hasSize(1200);
        assertThat(voice.said()).first().isEqualTo("lines.jsonl: 1,201 rows read");
        assertThat(voice.progress()).contains("lines.jsonl: 500", "Updating the index");
    }

    @Test
    void itsExitCodeComesThrough() {
        Path file = workplace.catalogue().file("lines.jsonl", products(1) + "no json\n");
        assertThat(send(new Errand.Import(List.of(file), false))).isEqualTo(3);
    }

    @Test
    void itsRefusalComesThrough() {
        assertThat(send(new Errand.Import(List.of(folder.resolve("nowhere.csv")), false))).isOne();
        assertThat(voice.said())
                .containsExactly("There is no file " + folder.resolve("nowhere.csv") + ".");
    }

    @Test
    void aDifferenceBetweenStoreAndIndexIsToldAndMended() {
        send(
                new Errand.Import(
                        List.of(workplace.catalogue().file("lines.jsonl", products(3))), false));
        voice.said().clear();
        assertThat(send(new Errand.Check())).isZero();
        workplace.index().hashes().remove("p-0");
        workplace.index().hashes().put("p-1", "other");
        workplace.index().hashes().put("p-9", "ghost");
        assertThat(send(new Errand.Check())).isOne();
        assertThat(send(new Errand.Reindex())).isZero();
        assertThat(send(new Errand.Check())).isZero();
        assertThat(voice.said())
                .containsExactly(
                        "Store and index agree on 3 products.",
                        "p-0 is live but not in the index",
                        "p-9 is in the index but not live",
                        "p-1 is in the index with an old content",
                        "3 differences between store and index; run reindex to mend them.",
                        "Indexed 3 products anew.",
                        "Store and index agree on 3 products.");
    }

    @Test
    void aCommandOnTheFolderIsPassedOn() {
        TestingHost host = new TestingHost(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, UTF_8);
        int exitCode =
                new CommandRunner(host, Map.of(), stream, stream)
                        .run("check", "--data", folder.toString());
        assertThat(exitCode).isZero();
        assertThat(out.toString(UTF_8)).contains("Store and index agree on 0 products.");
    }

    @Test
    void withoutTheTokenNothingIsSaidOrDone() throws IOException {
        ControlFile control = ControlFile.find(folder).orElseThrow();
        Path export = folder.resolve("stolen.jsonl");
        String errand = ControlLine.write(new Errand.Export(export).words());
        for (String token : List.of("", "wrong", control.token().substring(1))) {
            assertThat(answerTo(control.port(), token + "\n" + errand + "\n")).isEmpty();
        }
        assertThat(export).doesNotExist();
    }

    @Test
    void onlyTheOwnerMayReadTheToken() throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(ControlFile.in(folder))))
                .isEqualTo("rw-------");
    }

    @Test
    void aServerThatEndsTakesItsFileAlong() {
        server.close();
        assertThat(ControlFile.in(folder)).doesNotExist();
        assertThat(new ControlClient(voice).send(folder, new Errand.Check())).isEmpty();
    }

    @Test
    void theFileOfAServerThatWasKilledIsNoServer() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }
        new ControlFile(unused, "token").write(folder);
        assertThat(new ControlClient(voice).send(folder, new Errand.Check())).isEmpty();
    }

    @Test
    void aStrangerOnThePortOfAServerThatWasKilledIsNoServer() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new ControlFile(stranger.getLocalPort(), "token").write(folder);
            Thread hangsUp = Thread.ofVirtual().start(() -> hangUp(stranger));
            assertThat(new ControlClient(voice).send(folder, new Errand.Check())).isEmpty();
            hangsUp.interrupt();
        }
    }

    private static void hangUp(ServerSocket stranger) {
        try (Socket caller = stranger.accept()) {
            caller.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int send(Errand errand) {
        return new ControlClient(voice).send(folder, errand).orElseThrow();
    }

    private static String answerTo(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String products(int count) {
        return "{\"exhibitor\":{\"id\":\"acme\",\"name\":\"Acme\"}}\n"
                + IntStream.range(0, count)
                        .mapToObj(i ->
                                "{\"product\":{\"id\":\"p-"
                                        + i
                                        + "\",\"exhibitor\":\"acme\",\"name\":\"P "
                                        + i
                                        + "\",\"type\":\"scanner\"}}\n")
                        .collect(Collectors.joining());
    }
}
