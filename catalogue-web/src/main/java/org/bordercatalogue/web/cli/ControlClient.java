package org.bordercatalogue.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Hands an errand to the server that has the data folder open, and repeats what it says. */
final class ControlClient {
    private final Voice voice;

    ControlClient(Voice voice) {
        this.voice = voice;
    }

    /** The exit code, or empty when no server answers for the folder. */
    Optional<Integer> send(Path data, Errand errand) {
        Optional<ControlFile> control = ControlFile.find(data);
        if (control.isEmpty()) {
            return Optional.empty();
        }
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), control.get().port())) {
            return Optional.of(talk(server, control.get().token(), errand));
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.IN_USE,
                    "The server that has "
                            + data
                            + " open did not finish the command: "
                            + e.getMessage(),
                    e);
        }
    }

    private int talk(Socket server, String token, Errand errand) throws IOException {
        try (PrintWriter out = new PrintWriter(server.getOutputStream(), true, UTF_8);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8))) {
            out.println(token);
            out.println(ControlLine.write(errand.words()));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> words = ControlLine.read(line);
                switch (words.getFirst()) {
                    case ChannelVoice.SAY -> voice.say(words.get(1));
                    case ChannelVoice.PROGRESS -> voice.progress(words.get(1));
                    default -> {
                        return Integer.parseInt(words.get(1));
                    }
                }
            }
        }
        throw new IOException("the connection ended early");
    }
}
